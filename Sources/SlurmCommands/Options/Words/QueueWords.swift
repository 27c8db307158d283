/// What the options of `squeue` mean.
enum SqueueWords {
    /// The words.
    static let text = """
        accounts|NAMES|jobs of these accounts
        all||jobs in hidden partitions, too
        array||each task of an array on a line of its own
        array-unique||with --json and such, each task once
        Format|NAME[:WIDTH],...|columns by name
        format|%[WIDTH]LETTER...|columns by letter, as %i for the job
        hide||no jobs in hidden partitions
        iterate|SECONDS|again and again
        jobs|JOBS|these jobs
        long||more columns
        licenses|NAMES|jobs that use these licences
        me||my jobs
        name|NAMES|jobs of these names
        noconvert||sizes in the unit in which they were given
        node|NODES|jobs on these nodes
        noheader||no line of titles
        partitions|NAMES|jobs of these partitions
        priority||a line for each partition in which a job waits
        qos|NAMES|jobs of these qualities of service
        reservation|NAME|jobs in this reservation
        sort|LETTERS|what to sort by, as -p for falling priority
        start||when waiting jobs are expected to start
        steps|STEPS|steps instead of jobs
        states|STATES|jobs in these states, or all
        user|USERS|jobs of these users

        """
}

/// What the options of `sprio` mean.
enum SprioWords {
    /// The words.
    static let text = """
        noheader||no line of titles
        jobs|JOBS|these jobs
        long||more columns
        norm||numbers between 0 and 1
        format|%[WIDTH]LETTER...|columns by letter
        sort|LETTERS|what to sort by
        partition|NAMES|jobs of these partitions
        user|USERS|jobs of these users
        weights||the weights instead of jobs

        """
}

/// What the options of `scancel` mean.
enum ScancelWords {
    /// The words.
    static let text = """
        account|NAME|jobs of this account
        batch||signal the batch script only
        ctld||have the controller send the signal
        full||signal the batch script and the steps
        hurry||write nothing back from burst buffers
        interactive||ask before each job
        me||my jobs
        name|NAME|jobs of this name
        nodelist|NODES|jobs on these nodes
        partition|NAME|jobs of this partition
        qos|NAME|jobs of this quality of service
        reservation|NAME|jobs in this reservation
        sibling|CLUSTER|the job's copy on this cluster of a federation
        signal|SIGNAL|send this signal instead of ending the job
        state|STATE|jobs in this state
        user|USER|jobs of this user
        wckey|NAME|jobs of this workload key

        """
}
