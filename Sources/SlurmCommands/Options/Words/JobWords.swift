/// What the options of `sbatch`, `salloc` and `srun` mean.
enum JobWords {
    /// What a job gets.
    static let size = """
        nodes|MIN[-MAX]|how many nodes
        ntasks|N|how many tasks
        cpus-per-task|N|CPUs for each task
        ntasks-per-node|N|at most so many tasks on each node
        tasks-per-node|N|at most so many tasks on each node
        ntasks-per-core|N|at most so many tasks on each core
        ntasks-per-socket|N|at most so many tasks on each socket
        ntasks-per-gpu|N|so many tasks for each GPU
        ntasks-per-tres|N|so many tasks for each GPU
        mincpus|N|nodes with at least so many CPUs
        sockets-per-node|N|nodes with at least so many sockets
        cores-per-socket|N|sockets with at least so many cores
        threads-per-core|N|so many threads of each core
        extra-node-info|S[:C[:T]]|nodes with so many sockets, cores and threads
        mem|SIZE|memory on each node, in MiB or with K, M, G, T
        mem-per-cpu|SIZE|memory for each CPU
        mem-per-gpu|SIZE|memory for each GPU
        tmp|SIZE|nodes with so much temporary disk space
        gpus|[TYPE:]N|GPUs of the whole job
        gpus-per-node|[TYPE:]N|GPUs on each node
        gpus-per-socket|[TYPE:]N|GPUs on each socket
        gpus-per-task|[TYPE:]N|GPUs for each task
        cpus-per-gpu|N|CPUs for each GPU
        gpu-bind|KIND|which GPUs each task sees
        gpu-freq|FREQUENCY|the frequency of GPUs
        cpu-freq|FREQUENCY|the frequency of CPUs
        mem-bind|KIND|to which memory each task is bound
        gres|NAME[:TYPE]:N,...|generic resources on each node
        gres-flags|FLAGS|how generic resources are chosen
        licenses|NAME[:N],...|licences
        partition|NAMES|the partition, or several to choose from
        nodelist|NODES|nodes that are to be among the job's
        exclude|NODES|nodes that are not to be among them
        nodefile|FILE|a file with the names of the wanted nodes
        constraint|FEATURES|features that nodes are to have
        prefer|FEATURES|features that nodes had better have
        cluster-constraint|FEATURES|features that the cluster is to have
        contiguous||nodes next to each other
        exclusive|user, mcs|no other job on the nodes
        oversubscribe||other jobs may share the CPUs
        overcommit||more tasks than CPUs are fine
        use-min-nodes||as few nodes as will do
        spread-job||as many nodes as will do
        switches|N[@TIME]|at most so many switches between the nodes
        core-spec|N|cores that are left to the system
        thread-spec|N|threads that are left to the system
        distribution|KIND|how tasks are spread over nodes and CPUs
        hint|KIND|what the program is bound by, as compute_bound
        reservation|NAMES|the reservation to run in
        batch|FEATURES|features of the node that runs the script

        """

    /// When a job runs, and for whom.
    static let time = """
        time|TIME|the time limit, as minutes, H:MM:SS or D-HH:MM
        time-min|TIME|a lower limit that is fine as well
        begin|TIME|not before this time, as now+1hour
        deadline|TIME|removed if it cannot end by this time
        delay-boot|MINUTES|how long nodes that need no boot are preferred
        dependency|KIND:JOB,...|after other jobs, as afterok:12
        kill-on-invalid-dep|yes, no|whether the job goes if that can never be
        array|0-9[%N]|so many jobs alike, at most N at a time
        hold||the job waits until it is released
        priority|N|a priority, for administrators
        nice|N|lowers the priority
        requeue||the job may be started anew when a node fails
        no-requeue||the job is never started anew
        no-kill|off|the job goes on when one of its nodes fails
        reboot||nodes are booted before the job
        signal|[B:]SIG[@SECONDS]|a signal before the time limit
        account|NAME|the account that is charged
        qos|NAME|the quality of service
        wckey|NAME|a workload key
        comment|TEXT|a remark
        job-name|NAME|the job's name
        mail-type|EVENTS|when to send mail, as END,FAIL
        mail-user|USER|to whom
        uid|USER|on behalf of a user, for root
        gid|GROUP|on behalf of a group, for root
        mcs-label|LABEL|a label that keeps jobs apart
        power|FLAGS|how power is used
        immediate|SECONDS|fail unless there is room in so many seconds
        test-only||say when the job would start, and submit nothing
        network|KIND|how the network is used
        context|CONTEXT|a security context
        bb|TEXT|what a burst buffer is to do
        bbf|FILE|a file that says so

        """

    /// Scripts, files and environments.
    static let files = """
        output|FILE|where output goes; %j, %A, %a, %x and others are filled in
        error|FILE|where errors go; without, to the output
        input|FILE|where input comes from
        open-mode|append, truncate|what becomes of files that are there
        chdir|DIR|the working directory
        wrap|COMMAND|a command instead of a script
        export|NAMES|which variables jobs get: ALL, NONE, NAME or NAME=VALUE
        export-file|FILE|a file with variables
        get-user-env|TIMEOUT|the variables of a login
        propagate|LIMITS|which limits of the shell hold in the job
        parsable||print the job's number only
        ignore-pbs||take no notice of #PBS lines
        container|BUNDLE|an OCI container to run in
        profile|KIND|what is measured of tasks
        acctg-freq|INTERVALS|how often that is measured
        kill-command|SIGNAL|what the command gets when the allocation ends
        no-shell||allocate, and start no command
        bell||ring when the allocation is there
        no-bell||do not ring
        wait-all-nodes|0, 1|whether to wait until all nodes are ready
        x11|NODES|forward X11

        """

    /// What only `sbatch` takes so.
    static let ofSbatch = """
        wait||until the job ends, and with its exit code

        """

    /// Steps.
    static let steps = """
        jobid|JOB|in the allocation of this job
        exact||no more CPUs than asked for
        whole||all CPUs of the allocation's nodes
        overlap|yes, no|share resources with other steps
        wait|SECONDS|end the other tasks so long after the first has ended
        relative|N|begin with this node of the allocation
        label||begin each line with its task's number
        unbuffered||pass output on at once
        pty||task 0 has a terminal
        multi-prog||a file says what each task runs
        kill-on-bad-exit|0, 1|whether all tasks end when one fails
        quit-on-interrupt||one Ctrl-C is enough
        disable-status||Ctrl-C goes to the tasks at once
        interactive||start as an interactive step
        prolog|PROGRAM|runs before srun's tasks, where srun runs
        epilog|PROGRAM|runs after srun's tasks, where srun runs
        task-prolog|PROGRAM|runs before each task
        task-epilog|PROGRAM|runs after each task
        preserve-env||keep SLURM_NNODES and SLURM_NTASKS as they are
        mpi|KIND|how tasks of MPI find each other
        resv-ports|N|ports for the tasks of MPI
        cpu-bind|KIND|to which CPUs each task is bound
        cpu_bind|KIND|to which CPUs each task is bound
        accel-bind|FLAGS|which devices near its CPUs each task sees
        bcast|PATH|copy the program to the nodes first
        bcast-exclude|PATHS|libraries that are not copied
        send-libs|yes, no|whether its libraries are copied, too
        compress|KIND|compress what is copied
        het-group|N|components of a heterogeneous job
        pack-group|N|components of a heterogeneous job
        no-allocate||run without an allocation
        threads|N|how many nodes are spoken to at once
        msg-timeout|SECONDS|how long nodes may take to answer
        slurmd-debug|LEVEL|how much nodes say

        """
}
