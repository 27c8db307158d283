/// What the options of `sacct` mean.
enum SacctWords {
    /// The words.
    static let text = """
        allusers||jobs of all users
        accounts|NAMES|jobs of these accounts
        allocations||jobs without their steps
        brief||number, state and exit code
        batch-script||the script of a job
        completion||jobs as the completion log has them
        constraints|FEATURES|jobs that wanted these features
        delimiter|TEXT|what stands between columns with -p and -P
        duplicates||each run of a job that was started anew
        helpformat||the names of the columns
        endtime|TIME|jobs of before this time
        env-vars||the environment of a job
        file|FILE|a completion log
        flags|FLAGS|jobs that the scheduler treated so
        gid|GROUPS|jobs of these groups
        name|NAMES|jobs of these names
        nnodes|MIN[-MAX]|jobs with so many nodes
        ncpus|MIN[-MAX]|jobs with so many CPUs
        jobs|JOBS|these jobs and steps
        timelimit-min|TIME|jobs with at least this time limit
        timelimit-max|TIME|jobs with at most this time limit
        long||more columns
        allclusters||jobs of all clusters
        nodelist|NODES|jobs on these nodes
        noconvert||sizes in the unit in which they were given
        units|K, M, G, T, P|the unit of sizes
        noheader||no line of titles
        format|NAME[%WIDTH],...|columns by name
        parsable||columns with | after each
        parsable2||columns with | between them
        qos|NAMES|jobs of these qualities of service
        partition|NAMES|jobs of these partitions
        reason|REASONS|jobs that waited for this
        state|STATES|jobs in these states
        starttime|TIME|jobs of after this time
        truncate||times no earlier and no later than asked for
        uid|USERS|jobs of these users
        use-local-uid||the names of users as this machine has them
        user|USERS|jobs of these users
        wckeys|NAMES|jobs of these workload keys
        whole-hetjob|yes, no|heterogeneous jobs with all their components
        associations|NUMBERS|jobs of these associations

        """
}

/// What the options of `sacctmgr` mean.
enum SacctmgrWords {
    /// The words.
    static let text = """
        immediate||change without asking
        noheader||no line of titles
        oneliner||each record on one line
        parsable||columns with | after each
        parsable2||columns with | between them
        readonly||change nothing
        associations||with their associations

        """
}

/// What the options of `sshare` mean.
enum SshareWords {
    /// The words.
    static let text = """
        accounts|NAMES|these accounts
        all||all users, not only who asks
        helpformat||the names of the columns
        long||more columns
        partition||the partition of each association
        noheader||no line of titles
        format|NAME[%WIDTH],...|columns by name
        parsable||columns with | after each
        parsable2||columns with | between them
        users|NAMES|these users
        Users||users only, without the accounts

        """
}

/// What the options of `sstat` mean.
enum SstatWords {
    /// The words.
    static let text = """
        allsteps||all steps of the jobs, the batch script too
        helpformat||the names of the columns
        jobs|JOB[.STEP],...|these jobs and steps; must be given
        noheader||no line of titles
        format|NAME[%WIDTH],...|columns by name
        noconvert||sizes in the unit in which they were measured
        pidformat||the processes on each node
        parsable||columns with | after each
        parsable2||columns with | between them

        """
}

/// What the options of `sreport` mean.
enum SreportWords {
    /// The words.
    static let text = """
        all_clusters||all clusters, not this one only
        immediate||accepted, as nothing is changed
        noheader||no lines of titles
        parsable||columns with | after each
        parsable2||columns with | between them
        quiet||say errors only
        sort|NAME or TIME|what users are sorted by
        time|UNIT|Seconds, Minutes, Hours, Percent, SecPer, MinPer or HourPer
        tres|NAMES|report on these trackable resources, or ALL

        """
}
