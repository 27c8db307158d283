// Written by scripts/embed-scenarios from Scenarios; `make generate` does so.

/// The texts of the scenarios, in the order of their names.
enum ScenarioTexts {
    static let all: [(name: String, text: String)] = [
        (
            "accounting/account",
            ##"""
            # Accounts can be made, shown and deleted.
            run sacctmgr -i -Q add account tested description=text organization=text
            |  Adding Account(s)
            |   tested
            |  Settings
            |   Description     = text
            |   Organization    = text
            |  Associations
            |   A = tested     C = <*>
            |  Settings
            |   Parent        = root
            run sacctmgr -n -P show account tested format=account,descr,org
            | tested|text|text
            run sacctmgr -i -Q delete account tested
            |  Deleting accounts...
            |   tested
            run sacctmgr -n -P show account tested format=account
            """##
        ),
        (
            "accounting/allocation-only",
            ##"""
            # sacct -X leaves the steps out.
            submit a -o /dev/null --wrap true
            wait a COMPLETED
            until sacct -n -P -X -j $a -o jobid,partition,alloctres
            | $a|cpu|billing=1,cpu=1,mem=1G,node=1
            """##
        ),
        (
            "accounting/array",
            ##"""
            # sacct tells of each task.
            submit a --array=1-2 -o /dev/null
                exit $((SLURM_ARRAY_TASK_ID - 1))
            wait a_1 COMPLETED
            wait a_2 FAILED
            until sacct -n -P -X -j $a -o jobid,state,exitcode
            | $a_1|COMPLETED|0:0
            | $a_2|FAILED|1:0
            """##
        ),
        (
            "accounting/cancelled-running",
            ##"""
            # A cancelled job's script was cancelled, too.
            submit a
            wait a RUNNING
            run scancel $a
            wait a CANCELLED
            until sacct -n -P -j $a -o jobid,state,exitcode
            | $a|CANCELLED by 0|0:0
            | $a.batch|CANCELLED|0:15
            """##
        ),
        (
            "accounting/cancelled-waiting",
            ##"""
            # sacct tells who cancelled a job.
            submit a -H
            run scancel $a
            until sacct -n -P -j $a -o state,exitcode
            | CANCELLED by 0|0:0
            """##
        ),
        (
            "accounting/completed",
            ##"""
            # sacct tells of a job and of its script.
            submit a -o /dev/null --wrap true
            wait a COMPLETED
            until sacct -n -P -j $a -o jobid,state,exitcode,ncpus
            | $a|COMPLETED|0:0|1
            | $a.batch|COMPLETED|0:0|1
            """##
        ),
        (
            "accounting/failed",
            ##"""
            # sacct tells the exit code.
            submit a -o /dev/null --wrap "exit 3"
            wait a FAILED
            until sacct -n -P -j $a -o jobid,state,exitcode
            | $a|FAILED|3:0
            | $a.batch|FAILED|3:0
            """##
        ),
        (
            "accounting/gpus",
            ##"""
            # sacct tells the GPUs.
            needs: gpus
            submit a -p gpu --gpus=2 -o /dev/null --wrap true
            wait a COMPLETED
            until sacct -n -P -X -j $a -o alloctres,reqtres
            | billing=1,cpu=1,gres/gpu=2,mem=1G,node=1|billing=1,cpu=1,gres/gpu=2,mem=1G,node=1
            """##
        ),
        (
            "accounting/name",
            ##"""
            # sacct tells a job's name and partition.
            differs on simulated: Simulated accounting tells of a held job once it may run; slurmctld tells slurmdbd of it after 5 s.
            submit a -J named -p gpu -H
            until sacct -n -P -j $a -o jobname,partition,user
            | named|gpu|root
            """##
        ),
        (
            "accounting/pending",
            ##"""
            # sacct tells of jobs that wait.
            differs on simulated: Simulated accounting tells of a held job once it may run; slurmctld tells slurmdbd of it after 5 s.
            submit a -H -n 2
            until sacct -n -P -j $a -o state,reqcpus,nodelist
            | PENDING|2|None assigned
            """##
        ),
        (
            "accounting/quality",
            ##"""
            # Qualities of service can be made, shown and deleted.
            run sacctmgr -i -Q add qos tested priority=5
            |  Adding QOS(s)
            |   tested
            |  Settings
            |   Description    = tested
            |   Priority                 = 5
            run sacctmgr -n -P show qos tested format=name,priority
            | tested|5
            run sacctmgr -i -Q delete qos tested
            |  Deleting QOS(s)...
            |   tested
            """##
        ),
        (
            "accounting/requeued",
            ##"""
            # sacct tells of each run of a job with --duplicates.
            submit a
            wait a RUNNING
            run scontrol requeuehold $a
            wait a PENDING
            until sacct -n -P -X -D -j $a -o state
            | REQUEUED
            | PENDING
            """##
        ),
        (
            "accounting/step",
            ##"""
            # sacct tells of the steps.
            submit a -n 2 -o /dev/null
                srun -J mystep true
            wait a COMPLETED
            until sacct -n -P -j $a -o jobid,jobname,state,ntasks
            | $a|sbatch|COMPLETED|
            | $a.batch|batch|COMPLETED|1
            | $a.0|mystep|COMPLETED|2
            """##
        ),
        (
            "accounting/unknown-field",
            ##"""
            # sacct does not know this field.
            run sacct -o nosuch
            ! sacct: error: Invalid field requested: "nosuch"
            = 1
            """##
        ),
        (
            "arrays/cancel-all",
            ##"""
            # An array can be cancelled as a whole.
            submit a --array=1-3
            wait a_3 RUNNING
            run scancel $a
            wait a_3 CANCELLED
            states
            | a_1 CANCELLED 0:15 None
            | a_2 CANCELLED 0:15 None
            | a_3 CANCELLED 0:15 None
            """##
        ),
        (
            "arrays/cancel-some",
            ##"""
            # Several tasks can be cancelled at once.
            submit a --array=1-4 -H
            run scancel $a_[2-3]
            states
            | a_1,4 PENDING 0:0 JobHeldUser
            """##
        ),
        (
            "arrays/cancel-task",
            ##"""
            # One task can be cancelled.
            submit a --array=1-3
            wait a_2 RUNNING
            run scancel $a_2
            wait a_2 CANCELLED
            states
            | a_1 RUNNING 0:0 None
            | a_2 CANCELLED 0:15 None
            | a_3 RUNNING 0:0 None
            """##
        ),
        (
            "arrays/cancel-waiting-task",
            ##"""
            # A task that waits can be cancelled alone.
            submit a --array=1-3 -H
            run scancel $a_2
            states
            | a_1,3 PENDING 0:0 JobHeldUser
            """##
        ),
        (
            "arrays/corresponding",
            ##"""
            # aftercorr lets each task wait for that of the same number.
            submit a --array=1-2
            submit b --array=1-2 -d aftercorr:$a
            states
            | a_1 RUNNING 0:0 None
            | a_2 RUNNING 0:0 None
            | b_1 PENDING 0:0 Dependency
            | b_2 PENDING 0:0 Dependency
            end a_2
            states
            | a_1 RUNNING 0:0 None
            | a_2 COMPLETED 0:0 None
            | b_1 PENDING 0:0 Dependency
            | b_2 RUNNING 0:0 None
            """##
        ),
        (
            "arrays/dependency-task",
            ##"""
            # A job can wait for one task.
            submit a --array=1-2
            submit b -d afterok:$a_2
            end a_2
            states
            | a_1 RUNNING 0:0 None
            | a_2 COMPLETED 0:0 None
            | b RUNNING 0:0 None
            """##
        ),
        (
            "arrays/dependency",
            ##"""
            # A job can wait for a whole array.
            submit a --array=1-2
            submit b -d afterok:$a
            end a_1
            states
            | a_1 COMPLETED 0:0 None
            | a_2 RUNNING 0:0 None
            | b PENDING 0:0 Dependency
            end a_2
            states
            | a_1 COMPLETED 0:0 None
            | a_2 COMPLETED 0:0 None
            | b RUNNING 0:0 None
            """##
        ),
        (
            "arrays/each-task",
            ##"""
            # Each task of an array is a job of its own.
            submit a --array=1-3 -n 2
            jobs
            | a_1 RUNNING 0:0 None cpu-0/0-1/2048
            | a_2 RUNNING 0:0 None cpu-0/2-3/2048
            | a_3 RUNNING 0:0 None cpu-0/4-5/2048
            end a_2 1
            jobs
            | a_1 RUNNING 0:0 None cpu-0/0-1/2048
            | a_2 FAILED 1:0 NonZeroExitCode cpu-0/2-3/2048
            | a_3 RUNNING 0:0 None cpu-0/4-5/2048
            """##
        ),
        (
            "arrays/errors-in-order",
            ##"""
            # What becomes of an array's tasks is told in the order of the tasks.
            submit a -a 1-2
            wait a_1 RUNNING
            wait a_2 RUNNING
            end a_2 1
            run scontrol update jobid=$a dependency=
            ! $a_1: Job is no longer pending execution
            ! $a_2: Job has already finished
            = 1
            jobs
            | a_1 RUNNING 0:0 None cpu-0/0/1024
            | a_2 FAILED 1:0 NonZeroExitCode cpu-0/1/1024
            """##
        ),
        (
            "arrays/expanded",
            ##"""
            # squeue --array shows one line for each task.
            submit a --array=1-3 -H
            run squeue -h -r -j $a -o "%i %F %K" -S i
            | $a_1 $a 1
            | $a_2 $a 2
            | $a_3 $a 3
            """##
        ),
        (
            "arrays/fails",
            ##"""
            # Tasks end with codes of their own.
            submit a --array=1-3 -o /dev/null
                exit $SLURM_ARRAY_TASK_ID
            wait a_3 FAILED
            wait a_1 FAILED
            wait a_2 FAILED
            states
            | a_1 FAILED 1:0 NonZeroExitCode
            | a_2 FAILED 2:0 NonZeroExitCode
            | a_3 FAILED 3:0 NonZeroExitCode
            """##
        ),
        (
            "arrays/hold-task",
            ##"""
            # One task can be held, and released.
            submit a --array=1-2 -n 16
            wait a_1 RUNNING
            run scontrol hold $a_2
            states
            | a_1 RUNNING 0:0 None
            | a_2 PENDING 0:0 JobHeldAdmin
            run scontrol release $a_2
            states
            | a_1 RUNNING 0:0 None
            | a_2 PENDING 0:0 Resources
            """##
        ),
        (
            "arrays/limit-changed",
            ##"""
            # How many tasks run at once can be changed.
            submit a --array=1-4%1
            wait a_1 RUNNING
            run scontrol update jobid=$a arraytaskthrottle=3
            states
            | a_1 RUNNING 0:0 None
            | a_2 RUNNING 0:0 None
            | a_3 RUNNING 0:0 None
            | a_4 PENDING 0:0 JobArrayTaskLimit
            """##
        ),
        (
            "arrays/limit",
            ##"""
            # No more tasks run at once than %N says.
            submit a --array=1-3%1
            states
            | a_1 RUNNING 0:0 None
            | a_2-3%1 PENDING 0:0 JobArrayTaskLimit
            end a_1
            states
            | a_1 COMPLETED 0:0 None
            | a_2 RUNNING 0:0 None
            | a_3 PENDING 0:0 JobArrayTaskLimit
            """##
        ),
        (
            "arrays/list",
            ##"""
            # Tasks may be listed.
            submit a --array=1,5,7 -H
            run squeue -h -j $a -o "%i %t"
            | $a_[1,5,7] PD
            """##
        ),
        (
            "arrays/requeue-task",
            ##"""
            # One task can be requeued.
            submit a --array=1-2
            wait a_2 RUNNING
            run scontrol requeuehold $a_2
            wait a_2 PENDING
            states
            | a_1 RUNNING 0:0 None
            | a_2 PENDING 0:0 job_requeued_in_held_state
            """##
        ),
        (
            "arrays/room",
            ##"""
            # The tasks for which there is no room wait together.
            submit a --array=1-4 -n 8
            states
            | a_1 RUNNING 0:0 None
            | a_2 RUNNING 0:0 None
            | a_3-4 PENDING 0:0 Resources
            end a_1
            states
            | a_1 COMPLETED 0:0 None
            | a_2 RUNNING 0:0 None
            | a_3 RUNNING 0:0 None
            | a_4 PENDING 0:0 Resources
            """##
        ),
        (
            "arrays/split-reason",
            ##"""
            # The tasks of an array wait for what the first of them waits for.
            submit a -n 16 -a 1-3
            wait a_1 RUNNING
            run scontrol update jobid=$a_3 name=other
            jobs
            | a_1 RUNNING 0:0 None cpu-[0-1]/0-7/8192
            | a_2 PENDING 0:0 Resources -
            | a_3 PENDING 0:0 Resources -
            """##
        ),
        (
            "arrays/step",
            ##"""
            # Tasks may be so many apart.
            submit a --array=0-9:4 -H
            run squeue -h -r -j $a -o "%i" -S i
            | $a_0
            | $a_4
            | $a_8
            """##
        ),
        (
            "arrays/suspend-waiting-task",
            ##"""
            # Whoever suspends or requeues a task that waits is told of all tasks that wait with it.
            submit a -n 16 -a 1-4
            wait a_1 RUNNING
            run scontrol suspend $a_3
            ! $a_2-4: Job is pending execution
            = 1
            run scontrol requeue $a_4
            ! $a_2-4: Job is pending execution
            = 1
            jobs
            | a_1 RUNNING 0:0 None cpu-[0-1]/0-7/8192
            | a_2-4 PENDING 0:0 Resources -
            """##
        ),
        (
            "changes/begin",
            ##"""
            # A job starts when its time is brought forward.
            submit a --begin=now+1hour
            states
            | a PENDING 0:0 BeginTime
            run scontrol update jobid=$a starttime=now
            wait a RUNNING
            """##
        ),
        (
            "changes/beyond-partition",
            ##"""
            # A job that its partition could never run is changed, held and released, and whoever does so is told.
            submit a -n 32
            run scontrol update jobid=$a name=other
            ! Requested partition configuration not available now for job $a
            = 1
            run scontrol hold $a
            ! Requested partition configuration not available now for job $a
            ! slurm_suspend error: Requested partition configuration not available now
            = 1
            jobs
            | a PENDING 0:0 JobHeldAdmin -
            run scontrol release $a
            ! Requested partition configuration not available now for job $a
            ! slurm_suspend error: Requested partition configuration not available now
            = 1
            jobs
            | a PENDING 0:0 PartitionConfig -
            run squeue -h -j $a -o %j
            | other
            """##
        ),
        (
            "changes/comment",
            ##"""
            # The comment of a job can be changed.
            submit a -H
            run scontrol update jobid=$a comment=words
            run squeue -h -j $a -o %k
            | words
            """##
        ),
        (
            "changes/cpus",
            ##"""
            # A job that waits can be made smaller, and starts then.
            submit a -N 1 -w cpu-0 -n 7
            submit b -N 1 -w cpu-0 -n 4
            wait a RUNNING
            states
            | a RUNNING 0:0 None
            | b PENDING 0:0 Resources
            run scontrol update jobid=$b numcpus=1 numtasks=1
            jobs
            | a RUNNING 0:0 None cpu-0/0-6/7168
            | b RUNNING 0:0 None cpu-0/7/1024
            """##
        ),
        (
            "changes/dependency",
            ##"""
            # A dependency can be lifted.
            submit a
            submit b -d afterok:$a
            states
            | a RUNNING 0:0 None
            | b PENDING 0:0 Dependency
            run scontrol update jobid=$b dependency=
            wait b RUNNING
            """##
        ),
        (
            "changes/memory",
            ##"""
            # A job that waits can be given less memory, and starts then.
            submit a -w cpu-0 --mem=8000
            submit b -w cpu-0 --mem=4000
            wait a RUNNING
            states
            | a RUNNING 0:0 None
            | b PENDING 0:0 Resources
            run scontrol update jobid=$b minmemorynode=100
            jobs
            | a RUNNING 0:0 None cpu-0/0/8000
            | b RUNNING 0:0 None cpu-0/1/100
            """##
        ),
        (
            "changes/name",
            ##"""
            # The name of a job can be changed.
            submit a -H -J before
            run scontrol update jobid=$a name=after
            run squeue -h -j $a -o %j
            | after
            """##
        ),
        (
            "changes/nice-held",
            ##"""
            # Whoever changes the nice value of a held job releases it.
            submit a -H
            run scontrol update jobid=$a nice=500
            states
            | a RUNNING 0:0 None
            """##
        ),
        (
            "changes/nice",
            ##"""
            # Whoever is made nicer starts later.
            submit a -n 16
            submit b -n 16
            submit c -n 16
            wait a RUNNING
            run scontrol update jobid=$b nice=1000
            end a
            jobs
            | a COMPLETED 0:0 None cpu-[0-1]/0-7/8192
            | b PENDING 0:0 Resources -
            | c RUNNING 0:0 None cpu-[0-1]/0-7/8192
            """##
        ),
        (
            "changes/node-list",
            ##"""
            # A job that waits can be told another node.
            submit a -w cpu-0 -n 8
            submit b -w cpu-0 -n 2
            wait a RUNNING
            run scontrol update jobid=$b reqnodelist=cpu-1
            jobs
            | a RUNNING 0:0 None cpu-0/0-7/8192
            | b RUNNING 0:0 None cpu-1/0-1/2048
            """##
        ),
        (
            "changes/partition",
            ##"""
            # A job that waits can be moved to another partition.
            submit a -n 16
            submit b -n 2
            wait a RUNNING
            states
            | a RUNNING 0:0 None
            | b PENDING 0:0 Resources
            run scontrol update jobid=$b partition=gpu
            jobs
            | a RUNNING 0:0 None cpu-[0-1]/0-7/8192
            | b RUNNING 0:0 None gpu-0/0-1/2048
            """##
        ),
        (
            "changes/priority",
            ##"""
            # A higher priority starts earlier.
            submit a -n 16
            submit b -n 16
            submit c -n 16
            wait a RUNNING
            run scontrol update jobid=$c priority=4294900000
            run scontrol update jobid=$b priority=10
            end a
            jobs
            | a COMPLETED 0:0 None cpu-[0-1]/0-7/8192
            | b PENDING 0:0 Resources -
            | c RUNNING 0:0 None cpu-[0-1]/0-7/8192
            """##
        ),
        (
            "changes/release-not-held",
            ##"""
            # An administrator who releases a job that is not held puts it behind the others.
            submit a -n 16
            wait a RUNNING
            submit b -n 8
            submit c -n 8
            wait b PENDING Resources
            run scontrol release $b
            wait c PENDING Resources
            jobs
            | a RUNNING 0:0 None cpu-[0-1]/0-7/8192
            | b PENDING 0:0 Priority -
            | c PENDING 0:0 Resources -
            """##
        ),
        (
            "changes/requeue-flag",
            ##"""
            # Whether a job may be requeued can be changed.
            submit a
            wait a RUNNING
            run scontrol update jobid=$a requeue=0
            run scontrol requeue $a
            ! Requested operation is presently disabled for job $a
            = 1
            """##
        ),
        (
            "changes/time-limit-running",
            ##"""
            # The time limit of a job that runs can be changed.
            submit a -t 10
            wait a RUNNING
            run scontrol update jobid=$a timelimit=5
            run squeue -h -j $a -o %l
            | 5:00
            """##
        ),
        (
            "changes/time-limit",
            ##"""
            # The time limit of a job that waits can be changed.
            submit a -H -t 10
            run scontrol update jobid=$a timelimit=20
            run squeue -h -j $a -o %l
            | 20:00
            """##
        ),
        (
            "dependencies/after",
            ##"""
            # after waits for a start.
            submit a -H
            submit b -d after:$a
            states
            | a PENDING 0:0 JobHeldUser
            | b PENDING 0:0 Dependency
            run scontrol release $a
            wait b RUNNING
            """##
        ),
        (
            "dependencies/afterany-cancelled",
            ##"""
            # A cancelled job has ended, too.
            submit a
            submit b -d afterany:$a
            wait a RUNNING
            run scancel $a
            wait b RUNNING
            """##
        ),
        (
            "dependencies/afterany",
            ##"""
            # afterany waits for any end.
            submit a
            submit b -d afterany:$a
            end a 1
            states
            | a FAILED 1:0 NonZeroExitCode
            | b RUNNING 0:0 None
            """##
        ),
        (
            "dependencies/afternotok-succeeded",
            ##"""
            # afternotok never comes true after a success.
            submit a
            submit b -d afternotok:$a
            end a
            states
            | a COMPLETED 0:0 None
            | b PENDING 0:0 DependencyNeverSatisfied
            """##
        ),
        (
            "dependencies/afternotok",
            ##"""
            # afternotok waits for a failure.
            submit a
            submit b -d afternotok:$a
            end a 1
            states
            | a FAILED 1:0 NonZeroExitCode
            | b RUNNING 0:0 None
            """##
        ),
        (
            "dependencies/afterok-array-failed",
            ##"""
            # Who waits for an array to end well waits until all its tasks are over.
            submit a -a 1-2
            submit b --dependency=afterok:$a
            wait a_1 RUNNING
            wait a_2 RUNNING
            end a_2 1
            jobs
            | a_1 RUNNING 0:0 None cpu-0/0/1024
            | a_2 FAILED 1:0 NonZeroExitCode cpu-0/1/1024
            | b PENDING 0:0 Dependency -
            end a_1 0
            jobs
            | a_1 COMPLETED 0:0 None cpu-0/0/1024
            | a_2 FAILED 1:0 NonZeroExitCode cpu-0/1/1024
            | b PENDING 0:0 DependencyNeverSatisfied -
            """##
        ),
        (
            "dependencies/afterok-failed",
            ##"""
            # afterok never comes true after a failure.
            submit a
            submit b -d afterok:$a
            end a 1
            states
            | a FAILED 1:0 NonZeroExitCode
            | b PENDING 0:0 DependencyNeverSatisfied
            """##
        ),
        (
            "dependencies/afterok",
            ##"""
            # afterok waits for success.
            submit a
            submit b -d afterok:$a
            states
            | a RUNNING 0:0 None
            | b PENDING 0:0 Dependency
            end a
            states
            | a COMPLETED 0:0 None
            | b RUNNING 0:0 None
            """##
        ),
        (
            "dependencies/cancelled-waiting",
            ##"""
            # A job that never started has not succeeded.
            submit a -H
            submit b -d afterok:$a
            run scancel $a
            states
            | a CANCELLED 0:0 JobHeldUser
            | b PENDING 0:0 DependencyNeverSatisfied
            """##
        ),
        (
            "dependencies/chain",
            ##"""
            # Jobs can wait for one another in a row.
            submit a
            submit b -d afterok:$a
            submit c -d afterok:$b
            end a
            states
            | a COMPLETED 0:0 None
            | b RUNNING 0:0 None
            | c PENDING 0:0 Dependency
            end b
            states
            | a COMPLETED 0:0 None
            | b COMPLETED 0:0 None
            | c RUNNING 0:0 None
            """##
        ),
        (
            "dependencies/either",
            ##"""
            # One of several dependencies is enough where a question mark parts them.
            submit a
            submit b
            submit c -d afterok:$a?afterok:$b
            end b
            states
            | a RUNNING 0:0 None
            | b COMPLETED 0:0 None
            | c RUNNING 0:0 None
            """##
        ),
        (
            "dependencies/ended-already",
            ##"""
            # A job that has ended already is waited for no more.
            submit a
            end a
            submit b -d afterok:$a
            wait b RUNNING
            """##
        ),
        (
            "dependencies/kill-invalid",
            ##"""
            # A job whose dependency never comes true is cancelled where it asked for that.
            submit a
            submit b -d afterok:$a --kill-on-invalid-dep=yes
            end a 1
            wait b CANCELLED
            states
            | a FAILED 1:0 NonZeroExitCode
            | b CANCELLED 0:0 DependencyNeverSatisfied
            """##
        ),
        (
            "dependencies/several",
            ##"""
            # All of several dependencies have to come true.
            submit a
            submit b
            submit c -d afterok:$a:$b
            end a
            states
            | a COMPLETED 0:0 None
            | b RUNNING 0:0 None
            | c PENDING 0:0 Dependency
            end b
            states
            | a COMPLETED 0:0 None
            | b COMPLETED 0:0 None
            | c RUNNING 0:0 None
            """##
        ),
        (
            "dependencies/shown",
            ##"""
            # squeue shows what a job waits for.
            submit a
            wait a RUNNING
            submit b -d afterok:$a
            settle
            run squeue -h -j $b -o %E
            | afterok:$a(unfulfilled)
            """##
        ),
        (
            "dependencies/singleton",
            ##"""
            # Of jobs with one name one runs at a time.
            submit a -J single
            submit b -J single -d singleton
            states
            | a RUNNING 0:0 None
            | b PENDING 0:0 Dependency
            end a
            states
            | a COMPLETED 0:0 None
            | b RUNNING 0:0 None
            """##
        ),
        (
            "dependencies/unknown",
            ##"""
            # Of jobs that nobody knows only afterany and afternotok come true.
            run sbatch -d afterok:99999999 --wrap true
            | Submitted batch job <*>
            """##
        ),
        (
            "environment/array",
            ##"""
            # A task knows its array.
            submit a --array=2-8:3 -o out-%a.txt
                env | grep '^SLURM_ARRAY' | grep -v JOB_ID | sort
            wait a_8 COMPLETED
            file out-8.txt
            | SLURM_ARRAY_TASK_COUNT=3
            | SLURM_ARRAY_TASK_ID=8
            | SLURM_ARRAY_TASK_MAX=8
            | SLURM_ARRAY_TASK_MIN=2
            | SLURM_ARRAY_TASK_STEP=3
            """##
        ),
        (
            "environment/exclusive",
            ##"""
            # A job that has a node alone has all its CPUs.
            submit a --time=10 --exclusive -n 2 -o out.txt
                env | grep -E '^SLURM_(JOB_CPUS_PER_NODE|CPUS_ON_NODE|NTASKS)=' | sort
            wait a COMPLETED
            file out.txt
            | SLURM_CPUS_ON_NODE=8
            | SLURM_JOB_CPUS_PER_NODE=8
            | SLURM_NTASKS=2
            """##
        ),
        (
            "environment/gpus",
            ##"""
            # A script knows its GPUs.
            needs: gpus
            submit a -p gpu --gpus=2 -o out.txt
                env | grep -E '^SLURM_(JOB_GPUS|GPUS|GPUS_ON_NODE)=' | sort
            wait a COMPLETED
            file out.txt
            | SLURM_GPUS=2
            | SLURM_GPUS_ON_NODE=2
            | SLURM_JOB_GPUS=0,1
            """##
        ),
        (
            "environment/job-id",
            ##"""
            # A script knows its job's number.
            submit a -o out.txt
                echo "$SLURM_JOB_ID"
            wait a COMPLETED
            file out.txt
            | $a
            """##
        ),
        (
            "environment/job",
            ##"""
            # A script knows its job, its name and its partition.
            differs on containers: Jobs in containers belong to the user slurm there.
            submit a -J named -o out.txt
                echo "$SLURM_JOB_NAME $SLURM_JOB_PARTITION $SLURM_JOB_NUM_NODES $SLURM_JOB_USER"
                test "$SLURM_JOB_ID" = "$SLURM_JOBID" && echo same
            wait a COMPLETED
            file out.txt
            | named cpu 1 root
            | same
            """##
        ),
        (
            "environment/memory-per-cpu",
            ##"""
            # A script knows what memory was asked for by CPU.
            submit a --mem-per-cpu=200 -o out.txt
                env | grep '^SLURM_MEM' | sort
            wait a COMPLETED
            file out.txt
            | SLURM_MEM_PER_CPU=200
            """##
        ),
        (
            "environment/memory",
            ##"""
            # A script knows what memory was asked for.
            submit a --mem=500 -o out.txt
                env | grep '^SLURM_MEM' | sort
            wait a COMPLETED
            file out.txt
            | SLURM_MEM_PER_NODE=500
            """##
        ),
        (
            "environment/no-sizes",
            ##"""
            # What was not asked for is not set.
            submit a -o out.txt
                env | grep -E '^SLURM_(NTASKS|NPROCS|CPUS_PER_TASK|MEM_PER_NODE|GPUS)=' | sort
                echo end
            wait a COMPLETED
            file out.txt
            | end
            """##
        ),
        (
            "environment/nodes",
            ##"""
            # A script knows its nodes.
            submit a -N 2 -o out.txt
                echo "$SLURM_JOB_NODELIST $SLURM_NODELIST $SLURMD_NODENAME $SLURM_NODEID"
            wait a COMPLETED
            file out.txt
            | cpu-[0-1] cpu-[0-1] cpu-0 0
            """##
        ),
        (
            "environment/own-variables",
            ##"""
            # The submission's variables are there.
            differs on containers: Commands reach containers over SSH, which takes Slurm's own variables along and no others.
            submit a MY_VALUE="two words" -o out.txt
                echo "$MY_VALUE"
            wait a COMPLETED
            file out.txt
            | two words
            """##
        ),
        (
            "environment/sizes",
            ##"""
            # A script knows how many tasks and CPUs it has.
            submit a -n 4 -c 2 -N 2 -o out.txt
                env | grep -E '^SLURM_(NTASKS|NPROCS|CPUS_PER_TASK|JOB_CPUS_PER_NODE|NNODES|TASKS_PER_NODE|CPUS_ON_NODE)=' | sort
            wait a COMPLETED
            file out.txt
            | SLURM_CPUS_ON_NODE=6
            | SLURM_CPUS_PER_TASK=2
            | SLURM_JOB_CPUS_PER_NODE=6,2
            | SLURM_NNODES=2
            | SLURM_NPROCS=4
            | SLURM_NTASKS=4
            | SLURM_TASKS_PER_NODE=3,1
            """##
        ),
        (
            "environment/submission",
            ##"""
            # A script knows where it was submitted.
            differs on containers: The directory that is shared with containers has another name there.
            submit a --chdir=/tmp -o $dir/out.txt
                echo "$SLURM_SUBMIT_DIR"
            wait a COMPLETED
            file out.txt
            | $dir
            """##
        ),
        (
            "errors/array-too-large",
            ##"""
            # Task numbers have a limit.
            run sbatch -a 0-99999 --wrap true
            ! sbatch: error: Batch job submission failed: Invalid job array specification
            = 1
            """##
        ),
        (
            "errors/array",
            ##"""
            # An array that is none is refused.
            run sbatch -a x --wrap true
            ! sbatch: error: Batch job submission failed: Invalid job array specification
            = 1
            """##
        ),
        (
            "errors/begin",
            ##"""
            # A time that is none is refused.
            run sbatch --begin=sometime --wrap true
            ! Invalid time specification (pos=0): sometime
            ! sbatch: error: Invalid --begin specification
            = 255
            """##
        ),
        (
            "errors/cancel-ended",
            ##"""
            # Cancelling a job that has ended is no failure.
            submit a
            end a
            run scancel $a
            states
            | a COMPLETED 0:0 None
            """##
        ),
        (
            "errors/cancel-no-number",
            ##"""
            # What is no number is no job.
            run scancel nosuch
            ! scancel: error: Invalid job id nosuch
            = 1
            """##
        ),
        (
            "errors/cancel-nothing",
            ##"""
            # scancel is told which jobs.
            run scancel
            ! scancel: error: No job identification provided
            = 1
            """##
        ),
        (
            "errors/cancel-signal",
            ##"""
            # scancel knows signals by their names.
            run scancel -s NOSUCH 1
            ! Unknown job signal: NOSUCH
            = 1
            """##
        ),
        (
            "errors/cancel-unknown",
            ##"""
            # A job that there is not cannot be cancelled.
            run scancel 99999999
            """##
        ),
        (
            "errors/constraint",
            ##"""
            # A feature that no node has is refused.
            run sbatch -C nosuch --wrap true
            ! sbatch: error: Batch job submission failed: Invalid feature specification
            = 1
            """##
        ),
        (
            "errors/cpus-too-many",
            ##"""
            # More CPUs for a task than any node has are refused.
            run sbatch -c 9 --wrap true
            ! sbatch: error: CPU count per node can not be satisfied
            ! sbatch: error: Batch job submission failed: Requested node configuration is not available
            = 1
            """##
        ),
        (
            "errors/dependency",
            ##"""
            # A dependency that is none is refused.
            run sbatch -d nonsense:1 --wrap true
            ! sbatch: error: Batch job submission failed: Job dependency problem
            = 1
            """##
        ),
        (
            "errors/directory",
            ##"""
            # A working directory that is not there is replaced by /tmp, and the job runs.
            needs: processes
            submit a --chdir=/nosuch -o $dir/out.txt --wrap pwd
            wait a COMPLETED
            file out.txt
            | slurmstepd-cpu-0: error: couldn't chdir to `/nosuch': No such file or directory: going to /tmp instead
            | slurmstepd-cpu-0: error: couldn't chdir to `/nosuch': No such file or directory: going to /tmp instead
            | /tmp
            run squeue -h -t all -j $a -o %Z
            | /nosuch
            """##
        ),
        (
            "errors/gpu-type",
            ##"""
            # A type of GPU that there is not is refused.
            run sbatch -p gpu --gpus=nosuch:1 --wrap true
            ! sbatch: error: Batch job submission failed: Requested node configuration is not available
            = 1
            """##
        ),
        (
            "errors/gpus-elsewhere",
            ##"""
            # GPUs in a partition without any are refused.
            run sbatch -p cpu --gpus=1 --wrap true
            ! sbatch: error: Batch job submission failed: Requested node configuration is not available
            = 1
            """##
        ),
        (
            "errors/gpus-too-many",
            ##"""
            # More GPUs than a node has are refused.
            run sbatch -p gpu --gres=gpu:9 --wrap true
            ! sbatch: error: Batch job submission failed: Requested node configuration is not available
            = 1
            """##
        ),
        (
            "errors/gres",
            ##"""
            # A kind of resource that there is not is refused.
            run sbatch --gres=nosuch:1 --wrap true
            ! sbatch: error: Invalid generic resource (gres) specification
            = 1
            """##
        ),
        (
            "errors/hold-unknown",
            ##"""
            # A job that there is not cannot be held.
            run scontrol hold 99999999
            ! Invalid job id specified for job 99999999
            ! slurm_suspend error: Invalid job id specified
            = 1
            """##
        ),
        (
            "errors/info-option",
            ##"""
            # sinfo does not know this option.
            run sinfo --nosuch
            ! <*>sinfo: unrecognized option '--nosuch'
            ! Try "sinfo --help" for more information
            = 1
            """##
        ),
        (
            "errors/info-partition",
            ##"""
            # sinfo shows nothing of a partition that there is not.
            run sinfo -h -p nosuch
            """##
        ),
        (
            "errors/licence",
            ##"""
            # A licence that there is not is refused.
            run sbatch -L nosuch --wrap true
            ! sbatch: error: Batch job submission failed: Invalid license specification
            = 1
            """##
        ),
        (
            "errors/memory-text",
            ##"""
            # An amount of memory that is no number is refused.
            run sbatch --mem=2X --wrap true
            ! sbatch: error: Invalid --mem specification
            = 255
            """##
        ),
        (
            "errors/memory-too-much",
            ##"""
            # More memory than any node has is refused.
            run sbatch --mem=1T --wrap true
            ! sbatch: error: Memory specification can not be satisfied
            ! sbatch: error: Batch job submission failed: Requested node configuration is not available
            = 1
            """##
        ),
        (
            "errors/memory-twice",
            ##"""
            # Memory by node and by CPU exclude each other.
            run sbatch --mem=1 --mem-per-cpu=1 --wrap true
            ! sbatch: fatal: --mem, --mem-per-cpu, and --mem-per-gpu are mutually exclusive.
            = 1
            """##
        ),
        (
            "errors/nice",
            ##"""
            # A nice value has limits.
            run sbatch --nice=99999999999 --wrap true
            ! sbatch: error: Invalid --nice value, out of range (+/- 2147483645)
            = 255
            """##
        ),
        (
            "errors/no-command",
            ##"""
            # A command that is not there ends a job with 127.
            submit a -o out.txt
                nosuch-command
            wait a FAILED
            states
            | a FAILED 127:0 NonZeroExitCode
            """##
        ),
        (
            "errors/no-tasks",
            ##"""
            # A number of tasks is positive.
            run sbatch -n 0 --wrap true
            ! sbatch: error: Invalid numeric value "0" for --ntasks.
            = 1
            """##
        ),
        (
            "errors/node-unknown",
            ##"""
            # A node that there is not cannot be shown.
            run scontrol show node nosuch
            | Node nosuch not found
            = 1
            """##
        ),
        (
            "errors/node",
            ##"""
            # A node that there is not is refused.
            run sbatch -w nosuch --wrap true
            ! sbatch: error: Batch job submission failed: Invalid node name specified
            = 1
            """##
        ),
        (
            "errors/nodes-too-many",
            ##"""
            # More nodes than the partition has can never run, and wait.
            submit a -N 3
            states
            | a PENDING 0:0 PartitionNodeLimit
            """##
        ),
        (
            "errors/option",
            ##"""
            # An unknown option is refused.
            run sbatch --nosuch --wrap true
            ! <*>sbatch: unrecognized option '--nosuch'
            ! Try "sbatch --help" for more information
            = 255
            """##
        ),
        (
            "errors/output-directory",
            ##"""
            # A job whose output cannot be written fails.
            needs: processes
            submit a -o nosuch/out.txt --wrap true
            wait a FAILED
            states
            | a FAILED 0:53 JobLaunchFailure
            """##
        ),
        (
            "errors/partition-unknown",
            ##"""
            # A partition that there is not cannot be shown.
            run scontrol show partition nosuch
            | Partition nosuch not found
            = 1
            """##
        ),
        (
            "errors/partition",
            ##"""
            # A partition that there is not is refused.
            run sbatch -p nosuch --wrap true
            ! sbatch: error: invalid partition specified: nosuch
            ! sbatch: error: Batch job submission failed: Invalid partition name specified
            = 1
            """##
        ),
        (
            "errors/queue-format",
            ##"""
            # squeue does not know this field.
            run squeue -h -O nosuch
            ! squeue: error: Invalid job format specification: nosuch
            """##
        ),
        (
            "errors/queue-state",
            ##"""
            # squeue knows the states.
            run squeue -h -t nosuch
            ! squeue: error: Invalid job state specified: nosuch
            ! squeue: error: Valid job states include: PENDING,RUNNING,SUSPENDED,COMPLETED,CANCELLED,FAILED,TIMEOUT,NODE_FAIL,PREEMPTED,BOOT_FAIL,DEADLINE,OUT_OF_MEMORY,COMPLETING,CONFIGURING,RESIZING,RESV_DEL_HOLD,REQUEUED,REQUEUE_FED,REQUEUE_HOLD,REVOKED,SIGNALING,SPECIAL_EXIT,STAGE_OUT,STOPPED
            ! 
            = 1
            """##
        ),
        (
            "errors/queue-unknown",
            ##"""
            # squeue says of a job that there is not that its number is invalid.
            run squeue -h -j 99999999
            ! slurm_load_jobs error: Invalid job id specified
            = 1
            """##
        ),
        (
            "errors/release-unknown",
            ##"""
            # A job that there is not cannot be released.
            run scontrol release 99999999
            ! Invalid job id specified for job 99999999
            ! slurm_suspend error: Invalid job id specified
            = 1
            """##
        ),
        (
            "errors/requeue-pending",
            ##"""
            # A job that waits cannot be requeued.
            submit a -H
            run scontrol requeue $a
            ! Job is pending execution for job $a
            = 1
            """##
        ),
        (
            "errors/reservation",
            ##"""
            # A reservation that there is not is refused.
            run sbatch --reservation=nosuch --wrap true
            ! sbatch: error: Batch job submission failed: Requested reservation is invalid
            = 1
            """##
        ),
        (
            "errors/resume-running",
            ##"""
            # A job that runs cannot be resumed.
            submit a
            wait a RUNNING
            run scontrol resume $a
            ! Job is not suspended for job $a
            = 1
            """##
        ),
        (
            "errors/script-missing",
            ##"""
            # A script that is not there is refused.
            run sbatch nosuch.sh
            ! sbatch: error: Unable to open file nosuch.sh
            = 1
            """##
        ),
        (
            "errors/script-without-interpreter",
            ##"""
            # A script without #! is refused.
            write job.sh
                echo hello
            run sbatch job.sh
            ! sbatch: error: This does not look like a batch script.  The first
            ! sbatch: error: line must start with #! followed by the path to an interpreter.
            ! sbatch: error: For instance: #!/bin/sh
            = 1
            """##
        ),
        (
            "errors/show-unknown",
            ##"""
            # A job that there is not cannot be shown.
            run scontrol show job 99999999
            ! slurm_load_jobs error: Invalid job id specified
            = 1
            """##
        ),
        (
            "errors/signal",
            ##"""
            # A signal that there is not is refused.
            run sbatch --signal=NOSUCH --wrap true
            ! sbatch: error: Invalid --signal specification
            = 255
            """##
        ),
        (
            "errors/suspend-pending",
            ##"""
            # A job that waits cannot be suspended.
            submit a -H
            run scontrol suspend $a
            ! Job is pending execution for job $a
            = 1
            """##
        ),
        (
            "errors/time",
            ##"""
            # A time limit that is no time is refused.
            run sbatch -t soon --wrap true
            ! sbatch: error: Invalid --time specification
            = 255
            """##
        ),
        (
            "errors/update-ended",
            ##"""
            # A job that has ended cannot be changed.
            submit a
            end a
            run scontrol update jobid=$a timelimit=10
            ! Job has already finished for job $a
            = 1
            """##
        ),
        (
            "errors/update-field",
            ##"""
            # What cannot be changed is refused.
            submit a -H
            run scontrol update jobid=$a nosuch=1
            ! Update of this parameter is not supported: nosuch=1
            ! Request aborted
            = 1
            """##
        ),
        (
            "errors/update-size-running",
            ##"""
            # A running job's number of CPUs cannot be raised.
            submit a -n 2
            wait a RUNNING
            run scontrol update jobid=$a numcpus=4
            ! Job is no longer pending execution for job $a
            = 1
            """##
        ),
        (
            "errors/update-unknown",
            ##"""
            # A job that there is not cannot be changed.
            run scontrol update jobid=99999999 name=x
            ! Invalid job id specified for job 99999999
            = 1
            """##
        ),
        (
            "errors/wrap-and-script",
            ##"""
            # A wrapped command and a script exclude each other.
            run sbatch --wrap true job.sh
            ! sbatch: error: Script arguments not permitted with --wrap option
            = 1
            """##
        ),
        (
            "gpus/array",
            ##"""
            # Tasks of an array share the GPUs out.
            needs: gpus
            submit a -p gpu --array=1-5 --gpus=1
            jobs
            | a_1 RUNNING 0:0 None gpu-0/0/1024/gpu:fake=0
            | a_2 RUNNING 0:0 None gpu-0/1/1024/gpu:fake=1
            | a_3 RUNNING 0:0 None gpu-0/2/1024/gpu:fake=2
            | a_4 RUNNING 0:0 None gpu-0/3/1024/gpu:fake=3
            | a_5 PENDING 0:0 Resources -
            """##
        ),
        (
            "gpus/cpus-per-gpu",
            ##"""
            # --cpus-per-gpu multiplies.
            needs: gpus
            submit a -p gpu --gpus=2 --cpus-per-gpu=3
            jobs
            | a RUNNING 0:0 None gpu-0/0-5/6144/gpu:fake=0-1
            """##
        ),
        (
            "gpus/gres",
            ##"""
            # --gres=gpu:N takes GPUs.
            needs: gpus
            submit a -p gpu --gres=gpu:1
            submit b -p gpu --gres=gpu:3
            jobs
            | a RUNNING 0:0 None gpu-0/0/1024/gpu:fake=0
            | b RUNNING 0:0 None gpu-0/1/1024/gpu:fake=1-3
            """##
        ),
        (
            "gpus/lowest-first",
            ##"""
            # The lowest free GPUs are taken.
            needs: gpus
            submit a -p gpu --gpus=1
            submit b -p gpu --gpus=1
            wait b RUNNING
            end a
            submit c -p gpu --gpus=2
            jobs
            | a COMPLETED 0:0 None gpu-0/0/1024
            | b RUNNING 0:0 None gpu-0/1/1024/gpu:fake=1
            | c RUNNING 0:0 None gpu-0/0/1024/gpu:fake=0,2
            """##
        ),
        (
            "gpus/memory-per-gpu",
            ##"""
            # --mem-per-gpu multiplies.
            needs: gpus
            submit a -p gpu --gpus=2 --mem-per-gpu=700
            jobs
            | a RUNNING 0:0 None gpu-0/0/1400/gpu:fake=0-1
            """##
        ),
        (
            "gpus/none-beside",
            ##"""
            # A job without GPUs runs beside those that have all.
            needs: gpus
            submit a -p gpu --gpus=4 -n 1
            submit b -p gpu -n 2
            jobs
            | a RUNNING 0:0 None gpu-0/7/1024/gpu:fake=0-3
            | b RUNNING 0:0 None gpu-0/0-1/2048
            """##
        ),
        (
            "gpus/number",
            ##"""
            # --gpus takes GPUs by number.
            needs: gpus
            submit a -p gpu --gpus=2
            submit b -p gpu --gpus=2
            jobs
            | a RUNNING 0:0 None gpu-0/0/1024/gpu:fake=0-1
            | b RUNNING 0:0 None gpu-0/1/1024/gpu:fake=2-3
            """##
        ),
        (
            "gpus/per-node",
            ##"""
            # --gpus-per-node takes that many of each node.
            needs: gpus
            submit a -p gpu --gpus-per-node=3
            jobs
            | a RUNNING 0:0 None gpu-0/0/1024/gpu:fake=0-2
            """##
        ),
        (
            "gpus/per-task",
            ##"""
            # --gpus-per-task multiplies.
            needs: gpus
            submit a -p gpu -n 2 --gpus-per-task=1
            jobs
            | a RUNNING 0:0 None gpu-0/4-5/2048/gpu:fake=0-1
            """##
        ),
        (
            "gpus/shown",
            ##"""
            # squeue shows the GPUs that were asked for.
            needs: gpus
            submit a -p gpu --gpus=2 -H
            submit b -p gpu --gres=gpu:1 -H
            run squeue -h -j $a -O tres-per-job:0
            | gres:gpu:2
            run squeue -h -j $b -O tres-per-node:0
            | gres:gpu:1
            """##
        ),
        (
            "gpus/suspended",
            ##"""
            # A suspended job keeps its GPUs.
            needs: gpus
            submit a -p gpu --gpus=3
            wait a RUNNING
            run scontrol suspend $a
            wait a SUSPENDED
            submit b -p gpu --gpus=2
            jobs
            | a SUSPENDED 0:0 None gpu-0/0/1024/gpu:fake=0-2
            | b PENDING 0:0 Resources -
            """##
        ),
        (
            "gpus/type",
            ##"""
            # GPUs can be asked for by their type.
            needs: gpus
            submit a -p gpu --gpus=fake:1
            jobs
            | a RUNNING 0:0 None gpu-0/0/1024/gpu:fake=0
            """##
        ),
        (
            "gpus/wait",
            ##"""
            # Who wants more GPUs than are free waits.
            needs: gpus
            submit a -p gpu --gpus=3
            submit b -p gpu --gpus=2
            jobs
            | a RUNNING 0:0 None gpu-0/0/1024/gpu:fake=0-2
            | b PENDING 0:0 Resources -
            end a
            jobs
            | a COMPLETED 0:0 None gpu-0/0/1024
            | b RUNNING 0:0 None gpu-0/0/1024/gpu:fake=0-1
            """##
        ),
        (
            "limits/default-memory",
            ##"""
            # A job gets the default amount of memory for each CPU.
            submit a -n 3
            jobs
            | a RUNNING 0:0 None cpu-0/0-2/3072
            """##
        ),
        (
            "limits/exclusive-partition",
            ##"""
            # In an exclusive partition each job has its nodes alone.
            run scontrol create partitionname=alone nodes=cpu-[0-1] oversubscribe=exclusive
            submit a -p alone
            submit b -p alone
            submit c -p alone
            jobs
            | a RUNNING 0:0 None cpu-0/0-7/8192
            | b RUNNING 0:0 None cpu-1/0-7/8192
            | c PENDING 0:0 Resources -
            finally run scancel -p alone --user=root
            finally until squeue -h -p alone
            finally run scontrol delete partitionname=alone
            """##
        ),
        (
            "limits/higher-tier",
            ##"""
            # Jobs of a higher partition come first.
            run scontrol create partitionname=high nodes=cpu-[0-1] prioritytier=10
            submit a -n 16
            wait a RUNNING
            submit b -n 16
            submit c -n 16 -p high
            end a
            jobs
            | a COMPLETED 0:0 None cpu-[0-1]/0-7/8192
            | b PENDING 0:0 Resources -
            | c RUNNING 0:0 None cpu-[0-1]/0-7/8192
            finally run scancel -p high --user=root
            finally until squeue -h -p high
            finally run scontrol delete partitionname=high
            """##
        ),
        (
            "limits/memory-rounds-up",
            ##"""
            # CPUs follow from memory only where the cluster says so.
            submit a -n 1 --mem=4000
            jobs
            | a RUNNING 0:0 None cpu-0/0/4000
            """##
        ),
        (
            "limits/partition-default-time",
            ##"""
            # A job without a time limit gets the partition's.
            run scontrol update partitionname=gpu defaulttime=7
            submit a -p gpu
            run squeue -h -j $a -o %l
            | 7:00
            finally run scontrol update partitionname=gpu defaulttime=none
            """##
        ),
        (
            "limits/partition-groups",
            ##"""
            # Root may use a partition of other groups.
            run scontrol update partitionname=gpu allowgroups=daemon
            submit a -p gpu
            wait a RUNNING
            finally run scontrol update partitionname=gpu allowgroups=all
            """##
        ),
        (
            "limits/partition-minimum",
            ##"""
            # A job with fewer nodes than its partition asks for waits.
            run scontrol update partitionname=cpu minnodes=2
            submit a -N 1
            states
            | a PENDING 0:0 PartitionNodeLimit
            finally run scontrol update partitionname=cpu minnodes=0
            """##
        ),
        (
            "limits/partition-nodes",
            ##"""
            # A job with more nodes than its partition allows waits.
            run scontrol update partitionname=cpu maxnodes=1
            submit a -N 2
            states
            | a PENDING 0:0 PartitionNodeLimit
            finally run scontrol update partitionname=cpu maxnodes=unlimited
            """##
        ),
        (
            "limits/partition-time",
            ##"""
            # A job with a longer time limit than its partition waits.
            run scontrol update partitionname=gpu maxtime=10
            submit a -p gpu -t 20
            states
            | a PENDING 0:0 PartitionTimeLimit
            run scontrol update jobid=$a timelimit=5
            wait a RUNNING
            finally run scontrol update partitionname=gpu maxtime=infinite
            """##
        ),
        (
            "listing/gres",
            ##"""
            # sinfo shows the GPUs of nodes.
            needs: full
            differs on containers: The preset of containers has a partition more, high.
            run sinfo -h -N -o "%N %G %f"
            | cpu-0 (null) (null)
            | cpu-1 (null) (null)
            | gpu-0 gpu:fake:4 gpu
            """##
        ),
        (
            "listing/hostlist",
            ##"""
            # scontrol folds names of nodes.
            run scontrol show hostlist cpu-0,cpu-1,gpu-0
            | cpu-[0-1],gpu-0
            """##
        ),
        (
            "listing/job",
            ##"""
            # scontrol shows a job's sizes.
            submit a -H -n 4 -N 2 -t 90 -J shown
            run squeue -h -j $a -o "%C %D %l %m"
            | 4 2 1:30:00 1G
            """##
        ),
        (
            "listing/nodes-idle",
            ##"""
            # An empty cluster's nodes are idle.
            differs on containers: The preset of containers has a partition more, high.
            run sinfo -h -N -o "%N %T %c %m"
            | cpu-0 idle 8 8192
            | cpu-1 idle 8 8192
            | gpu-0 idle 8 16384
            """##
        ),
        (
            "listing/nodes-mixed",
            ##"""
            # A node with some CPUs in use is mixed, one with all allocated.
            submit a -w cpu-0 -n 8
            submit b -w cpu-1 -n 2
            wait a RUNNING
            wait b RUNNING
            run sinfo -h -N -p cpu -o "%N %T %C"
            | cpu-0 allocated 8/0/0/8
            | cpu-1 mixed 2/6/0/8
            """##
        ),
        (
            "listing/partition",
            ##"""
            # scontrol shows a partition on one line.
            run scontrol -o show hostnames cpu-[0-1],gpu-0
            | cpu-0
            | cpu-1
            | gpu-0
            """##
        ),
        (
            "listing/partitions",
            ##"""
            # sinfo shows the partitions.
            differs on containers: The preset of containers has a partition more, high.
            run sinfo -h -o "%P %a %l %D %T %N"
            | cpu* up infinite 2 idle cpu-[0-1]
            | gpu up infinite 1 idle gpu-0
            """##
        ),
        (
            "listing/ping",
            ##"""
            # scontrol finds the controller.
            run scontrol ping
            | Slurmctld(primary) at <*> is UP
            """##
        ),
        (
            "listing/queue-long",
            ##"""
            # squeue --long names states in full.
            submit a -H
            run squeue -h -j $a -o "%i %.9P %.8j %.8T"
            | $a       cpu   sbatch  PENDING
            """##
        ),
        (
            "listing/queue-reason",
            ##"""
            # squeue shows why a job waits, or where it runs.
            submit a -n 2
            submit b -H
            wait a RUNNING
            run squeue -h -j $a,$b -o "%T %R" -S T
            | PENDING (JobHeldUser)
            | RUNNING cpu-0
            """##
        ),
        (
            "listing/queue-states",
            ##"""
            # squeue shows jobs in certain states.
            submit a -H
            submit b
            wait b RUNNING
            run squeue -h -t PD -o "%t"
            | PD
            run squeue -h -t R -o "%t"
            | R
            """##
        ),
        (
            "listing/queue-user",
            ##"""
            # squeue shows a user's jobs.
            differs on containers: Jobs in containers belong to the user slurm there.
            differs on in-process: The simulation in a process knows no user of the machine but root.
            submit a -H
            run squeue -h -u root -o "%u %t"
            | root PD
            run squeue -h -u nobody
            """##
        ),
        (
            "listing/queue",
            ##"""
            # squeue shows jobs in the order of their states and priorities.
            differs on containers: Jobs in containers belong to the user slurm there.
            submit a -n 16 -J first
            submit b -n 8 -J second
            wait a RUNNING
            wait b PENDING Resources
            run squeue -h -o "%j %P %u %t %D %R"
            | second cpu root PD 1 (Resources)
            | first cpu root R 2 cpu-[0-1]
            """##
        ),
        (
            "order/backfill-too-long",
            ##"""
            # A job that would delay a larger one waits.
            submit a -n 12 -t 30
            submit b -n 16 -t 60
            submit c -n 4 -t 120
            jobs
            | a RUNNING 0:0 None cpu-0/0-7/8192 cpu-1/0-3/4096
            | b PENDING 0:0 Resources -
            | c PENDING 0:0 Priority -
            """##
        ),
        (
            "order/backfill",
            ##"""
            # A short job is run before a large one that waits, if it does not delay that.
            submit a -n 12 -t 60
            submit b -n 16 -t 60
            submit c -n 4 -t 10
            jobs
            | a RUNNING 0:0 None cpu-0/0-7/8192 cpu-1/0-3/4096
            | b PENDING 0:0 Resources -
            | c RUNNING 0:0 None cpu-1/4-7/4096
            """##
        ),
        (
            "order/cancelled-makes-room",
            ##"""
            # A cancelled job makes room.
            submit a -n 16
            submit b -n 16
            wait a RUNNING
            run scancel $a
            wait b RUNNING
            states
            | a CANCELLED 0:15 None
            | b RUNNING 0:0 None
            """##
        ),
        (
            "order/exclusive-waits",
            ##"""
            # Whoever wants a node alone waits until it is empty.
            submit a -w cpu-0
            submit b --exclusive -w cpu-0
            jobs
            | a RUNNING 0:0 None cpu-0/0/1024
            | b PENDING 0:0 Resources -
            end a
            jobs
            | a COMPLETED 0:0 None cpu-0/0/1024
            | b RUNNING 0:0 None cpu-0/0-7/8192
            """##
        ),
        (
            "order/exclusive",
            ##"""
            # Nobody shares a node with a job that has it alone.
            submit a --exclusive -w cpu-0
            submit b -w cpu-0
            jobs
            | a RUNNING 0:0 None cpu-0/0-7/8192
            | b PENDING 0:0 Resources -
            """##
        ),
        (
            "order/first-come",
            ##"""
            # Of equal jobs the first one starts first.
            submit a -n 16
            submit b -n 16
            submit c -n 16
            jobs
            | a RUNNING 0:0 None cpu-[0-1]/0-7/8192
            | b PENDING 0:0 Resources -
            | c PENDING 0:0 Priority -
            end a
            jobs
            | a COMPLETED 0:0 None cpu-[0-1]/0-7/8192
            | b RUNNING 0:0 None cpu-[0-1]/0-7/8192
            | c PENDING 0:0 Resources -
            end b
            jobs
            | a COMPLETED 0:0 None cpu-[0-1]/0-7/8192
            | b COMPLETED 0:0 None cpu-[0-1]/0-7/8192
            | c RUNNING 0:0 None cpu-[0-1]/0-7/8192
            """##
        ),
        (
            "order/held-is-passed",
            ##"""
            # A held job holds nobody up.
            submit a -n 16
            submit b -n 16 -H
            submit c -n 16
            wait a RUNNING
            end a
            jobs
            | a COMPLETED 0:0 None cpu-[0-1]/0-7/8192
            | b PENDING 0:0 JobHeldUser -
            | c RUNNING 0:0 None cpu-[0-1]/0-7/8192
            """##
        ),
        (
            "order/lowest-cores",
            ##"""
            # The lowest cores are taken first, and taken again.
            submit a -n 2
            submit b -n 2
            jobs
            | a RUNNING 0:0 None cpu-0/0-1/2048
            | b RUNNING 0:0 None cpu-0/2-3/2048
            end a
            submit c -n 3
            jobs
            | a COMPLETED 0:0 None cpu-0/0-1/2048
            | b RUNNING 0:0 None cpu-0/2-3/2048
            | c RUNNING 0:0 None cpu-0/0-1,4/3072
            """##
        ),
        (
            "order/memory",
            ##"""
            # Memory counts as CPUs do.
            submit a -w cpu-0 --mem=5000
            submit b -w cpu-0 --mem=5000
            submit c -w cpu-0 --mem=3000
            jobs
            | a RUNNING 0:0 None cpu-0/0/5000
            | b PENDING 0:0 Resources -
            | c RUNNING 0:0 None cpu-0/1/3000
            """##
        ),
        (
            "order/no-overtaking",
            ##"""
            # A small job does not overtake a large one where nobody knows when the large one may start.
            submit a -n 12
            submit b -n 16
            submit c -n 8
            jobs
            | a RUNNING 0:0 None cpu-0/0-7/8192 cpu-1/0-3/4096
            | b PENDING 0:0 Resources -
            | c PENDING 0:0 Priority -
            """##
        ),
        (
            "order/not-available",
            ##"""
            # A job for which the nodes that are left would never do does not hold up others.
            submit a -n 4 -w cpu-0 -t 100
            wait a RUNNING
            submit b -n 16 -w cpu-1 -t 300
            submit c -n 16 -t 300
            submit d -n 1 -t 10
            wait d RUNNING
            jobs
            | a RUNNING 0:0 None cpu-0/0-3/4096
            | b PENDING 0:0 Resources -
            | c PENDING 0:0 ReqNodeNotAvail,_UnavailableNodes:cpu-1 -
            | d RUNNING 0:0 None cpu-0/4/1024
            """##
        ),
        (
            "order/other-partition",
            ##"""
            # Nobody waits for jobs of another partition.
            submit a -n 16
            submit b -n 16
            submit c -p gpu
            jobs
            | a RUNNING 0:0 None cpu-[0-1]/0-7/8192
            | b PENDING 0:0 Resources -
            | c RUNNING 0:0 None gpu-0/0/1024
            """##
        ),
        (
            "order/partition-down",
            ##"""
            # Jobs of a partition that is down wait.
            run scontrol update partitionname=gpu state=down
            submit a -p gpu
            states
            | a PENDING 0:0 PartitionDown
            run scontrol update partitionname=gpu state=up
            wait a RUNNING
            finally run scontrol update partitionname=gpu state=up
            """##
        ),
        (
            "order/partition-drain",
            ##"""
            # A partition that drains takes no jobs.
            run scontrol update partitionname=gpu state=drain
            run sbatch -p gpu --wrap true
            ! sbatch: error: Batch job submission failed: Required partition not available (inactive or drain)
            = 1
            finally run scontrol update partitionname=gpu state=up
            """##
        ),
        (
            "order/partition-inactive",
            ##"""
            # An inactive partition takes no jobs.
            run scontrol update partitionname=gpu state=inactive
            run sbatch -p gpu --wrap true
            ! sbatch: error: Batch job submission failed: Required partition not available (inactive or drain)
            = 1
            finally run scontrol update partitionname=gpu state=up
            """##
        ),
        (
            "order/same-minute",
            ##"""
            # A short job that would end in the minute in which a large one is to start waits.
            submit a -n 4 -t 10
            wait a RUNNING
            submit b -n 16 -t 300
            submit c -n 6 -t 10
            jobs
            | a RUNNING 0:0 None cpu-0/0-3/4096
            | b PENDING 0:0 Resources -
            | c PENDING 0:0 Priority -
            """##
        ),
        (
            "order/side-by-side",
            ##"""
            # Jobs that fit run side by side.
            submit a -n 4
            submit b -n 4
            submit c -n 4
            jobs
            | a RUNNING 0:0 None cpu-0/0-3/4096
            | b RUNNING 0:0 None cpu-0/4-7/4096
            | c RUNNING 0:0 None cpu-1/0-3/4096
            """##
        ),
        (
            "output/append",
            ##"""
            # --open-mode=append adds to a file.
            write out.txt
                before
            submit a -o out.txt --open-mode=append
                echo after
            wait a COMPLETED
            file out.txt
            | before
            | after
            """##
        ),
        (
            "output/cancelled",
            ##"""
            # What ended a job stands in its output.
            submit a -o out.txt
                echo ready
                exec tail -f /dev/null
            wait a RUNNING
            file out.txt
            | ready
            run scancel $a
            wait a CANCELLED
            file out.txt
            | ready
            | slurmstepd-cpu-0: error: *** JOB $a ON cpu-0 CANCELLED AT <*> ***
            """##
        ),
        (
            "output/default-name-array",
            ##"""
            # A task's output is in slurm-ARRAY_TASK.out.
            submit a --array=3,5
                echo "task $SLURM_ARRAY_TASK_ID"
            wait a_3 COMPLETED
            wait a_5 COMPLETED
            file $dir/slurm-$a_3.out
            | task 3
            """##
        ),
        (
            "output/default-name",
            ##"""
            # Without a name the output is in slurm-JOB.out.
            submit a
                echo printed
            wait a COMPLETED
            file slurm-$a.out
            | printed
            """##
        ),
        (
            "output/errors-apart",
            ##"""
            # Standard error has its own file where one is named.
            submit a -o out.txt -e err.txt
                echo one
                echo two >&2
            wait a COMPLETED
            file out.txt
            | one
            file err.txt
            | two
            """##
        ),
        (
            "output/errors-with-output",
            ##"""
            # Standard error goes where standard output goes.
            submit a -o out.txt
                echo one
                echo two >&2
                echo three
            wait a COMPLETED
            file out.txt
            | one
            | two
            | three
            """##
        ),
        (
            "output/input",
            ##"""
            # --input is the script's standard input.
            write in.txt
                one
                two
            submit a -i in.txt -o out.txt
                cat
            wait a COMPLETED
            file out.txt
            | one
            | two
            """##
        ),
        (
            "output/paths-shown",
            ##"""
            # scontrol shows the files of a job with their whole paths.
            differs on containers: The directory that is shared with containers has another name there.
            submit a -H -o out-%j.txt -e err.txt
            run squeue -h -j $a -O stdout:0
            | $dir/out-%j.txt
            run squeue -h -j $a -O stderr:0
            | $dir/err.txt
            """##
        ),
        (
            "output/pattern-array",
            ##"""
            # %A is the array's number, %a the task's.
            submit a --array=4 -o %A-%a.txt
                echo here
            wait a_4 COMPLETED
            file $a-4.txt
            | here
            """##
        ),
        (
            "output/pattern-job",
            ##"""
            # %j is the job's number, %x its name.
            submit a -J named -o %x-%j.txt
                echo here
            wait a COMPLETED
            file named-$a.txt
            | here
            """##
        ),
        (
            "output/pattern-percent",
            ##"""
            # %% is a percent sign.
            submit a -o 100%%.txt
                echo here
            wait a COMPLETED
            file 100%.txt
            | here
            """##
        ),
        (
            "output/pattern-width",
            ##"""
            # A number in a pattern is filled up with zeros.
            submit a --array=4 -o out-%5a.txt
                echo here
            wait a_4 COMPLETED
            file out-00004.txt
            | here
            """##
        ),
        (
            "output/relative",
            ##"""
            # Paths are relative to the working directory.
            submit a --chdir=/tmp -o $dir/out.txt
                pwd
            wait a COMPLETED
            file out.txt
            | /tmp
            """##
        ),
        (
            "output/truncate",
            ##"""
            # --open-mode=truncate begins a file anew.
            write out.txt
                before
            submit a -o out.txt --open-mode=truncate
                echo after
            wait a COMPLETED
            file out.txt
            | after
            """##
        ),
        (
            "states/admin-hold",
            ##"""
            # A hold of the operator's is told from the user's.
            submit a --begin=now+1hour
            run scontrol hold $a
            states
            | a PENDING 0:0 JobHeldAdmin
            """##
        ),
        (
            "states/cancel-name",
            ##"""
            # scancel takes jobs by their names.
            submit a -J first
            submit b -J second
            wait b RUNNING
            run scancel --name=second
            wait b CANCELLED
            states
            | a RUNNING 0:0 None
            | b CANCELLED 0:15 None
            """##
        ),
        (
            "states/cancel-partition",
            ##"""
            # scancel takes jobs by their partitions.
            submit a -p cpu
            submit b -p gpu
            wait a RUNNING
            wait b RUNNING
            run scancel -p gpu $a $b
            wait b CANCELLED
            states
            | a RUNNING 0:0 None
            | b CANCELLED 0:15 None
            """##
        ),
        (
            "states/cancel-pending",
            ##"""
            # A job that is cancelled while it waits has never run.
            submit a -H
            run scancel $a
            states
            | a CANCELLED 0:0 JobHeldUser
            """##
        ),
        (
            "states/cancel-running",
            ##"""
            # A job that is cancelled while it runs is ended by SIGTERM.
            submit a
            wait a RUNNING
            run scancel $a
            wait a CANCELLED
            states
            | a CANCELLED 0:15 None
            """##
        ),
        (
            "states/cancel-several",
            ##"""
            # scancel takes several jobs at once.
            submit a -H
            submit b -H
            submit c -H
            run scancel $a $c
            states
            | a CANCELLED 0:0 JobHeldUser
            | b PENDING 0:0 JobHeldUser
            | c CANCELLED 0:0 JobHeldUser
            """##
        ),
        (
            "states/cancel-state",
            ##"""
            # scancel takes jobs by their states.
            submit a -H
            submit b
            wait b RUNNING
            run scancel --state=PENDING $a $b
            wait a CANCELLED
            states
            | a CANCELLED 0:0 JobHeldUser
            | b RUNNING 0:0 None
            """##
        ),
        (
            "states/drain-others",
            ##"""
            # Jobs go to other nodes than those that drain.
            run scontrol update nodename=cpu-0 state=drain reason=test
            submit a -n 1
            jobs
            | a RUNNING 0:0 None cpu-1/0/1024
            finally run scontrol update nodename=cpu-0 state=resume
            """##
        ),
        (
            "states/drain",
            ##"""
            # A node that drains finishes its jobs and gets no new ones.
            submit a -w cpu-0
            wait a RUNNING
            run scontrol update nodename=cpu-0 state=drain reason=test
            submit b -w cpu-0
            states
            | a RUNNING 0:0 None
            | b PENDING 0:0 ReqNodeNotAvail,_UnavailableNodes:cpu-0
            run sinfo -h -n cpu-0 -o %T
            | draining
            end a
            until sinfo -h -n cpu-0 -o %T
            | drained
            states
            | a COMPLETED 0:0 None
            | b PENDING 0:0 ReqNodeNotAvail,_UnavailableNodes:cpu-0
            finally run scontrol update nodename=cpu-0 state=resume
            """##
        ),
        (
            "states/exit-code",
            ##"""
            # A job that ends with 3 has failed, with that exit code.
            submit a -n 2
            wait a RUNNING
            jobs
            | a RUNNING 0:0 None cpu-0/0-1/2048
            end a 3
            states
            | a FAILED 3:0 NonZeroExitCode
            run squeue -h -t all -j $a -o "%i %T %r %C"
            | $a FAILED NonZeroExitCode 2
            """##
        ),
        (
            "states/held-running-cancelled",
            ##"""
            # A job that was held while it ran keeps that as its reason when it is cancelled.
            submit a
            wait a RUNNING
            run scontrol hold $a
            states
            | a RUNNING 0:0 JobHeldAdmin
            run scancel $a
            wait a CANCELLED
            states
            | a CANCELLED 0:15 JobHeldAdmin
            """##
        ),
        (
            "states/hold-names",
            ##"""
            # Jobs are held by their names.
            submit a -n 16
            submit b -n 16 -J wanted
            wait a RUNNING
            run scontrol hold jobname=wanted
            states
            | a RUNNING 0:0 None
            | b PENDING 0:0 JobHeldAdmin
            """##
        ),
        (
            "states/hold-release",
            ##"""
            # A job that is held does not start, one that is released does.
            submit a -n 16
            submit b -n 16
            wait a RUNNING
            run scontrol hold $b
            states
            | a RUNNING 0:0 None
            | b PENDING 0:0 JobHeldAdmin
            end a
            states
            | a COMPLETED 0:0 None
            | b PENDING 0:0 JobHeldAdmin
            run scontrol release $b
            wait b RUNNING
            """##
        ),
        (
            "states/killed-by-own-signal",
            ##"""
            # A script that a signal ends has failed by that signal.
            submit a -o /dev/null
                kill -9 $$
            wait a FAILED
            states
            | a FAILED 0:9 JobLaunchFailure
            """##
        ),
        (
            "states/node-down-no-requeue",
            ##"""
            # A job that may not be requeued ends with its node, whether or not the node still told how.
            submit a -w cpu-0 --no-requeue
            wait a RUNNING
            run scontrol update nodename=cpu-0 state=down reason=test
            wait a NODE_FAIL
            jobs
            | a NODE_FAIL 0:<*> NodeDown cpu-0/0/1024
            finally run scontrol update nodename=cpu-0 state=resume
            """##
        ),
        (
            "states/node-down",
            ##"""
            # Jobs on a node that goes down are requeued.
            submit a -w cpu-0
            submit b -w cpu-1
            wait a RUNNING
            wait b RUNNING
            run scontrol update nodename=cpu-0 state=down reason=test
            wait a PENDING
            states
            | a PENDING 0:0 BeginTime
            | b RUNNING 0:0 None
            finally run scontrol update nodename=cpu-0 state=resume
            """##
        ),
        (
            "states/priority-zero",
            ##"""
            # Priority 0 holds a job.
            submit a --begin=now+1hour
            run scontrol update jobid=$a priority=0
            states
            | a PENDING 0:0 JobHeldAdmin
            """##
        ),
        (
            "states/release-names",
            ##"""
            # Jobs are released by their names.
            submit a -H -J to-be-released
            submit b -H -J other
            run scontrol release jobname=to-be-released
            wait a RUNNING
            states
            | a RUNNING 0:0 None
            | b PENDING 0:0 JobHeldUser
            """##
        ),
        (
            "states/requeue-completed",
            ##"""
            # A job that has ended can be run again.
            submit a
            end a
            states
            | a COMPLETED 0:0 None
            run scontrol requeuehold $a
            wait a PENDING
            states
            | a PENDING 0:0 job_requeued_in_held_state
            """##
        ),
        (
            "states/requeue-hold",
            ##"""
            # A requeued job can be held at once.
            submit a
            wait a RUNNING
            run scontrol requeuehold $a
            wait a PENDING
            states
            | a PENDING 0:0 job_requeued_in_held_state
            """##
        ),
        (
            "states/requeue",
            ##"""
            # A requeued job waits before it runs again.
            submit a
            wait a RUNNING
            run scontrol requeue $a
            wait a PENDING
            states
            | a PENDING 0:0 BeginTime
            """##
        ),
        (
            "states/requeued-exit-code",
            ##"""
            # A job that is requeued after its end tells its exit code until it starts again.
            submit a
            end a 3
            wait a FAILED
            run scontrol requeue $a
            states
            | a PENDING 3:0 BeginTime
            """##
        ),
        (
            "states/restart-count",
            ##"""
            # A job that runs again knows how often it was started.
            submit a -o out.txt -e /dev/null --open-mode=append
                echo "start ${SLURM_RESTART_COUNT:-0}"
                if [ -n "$SLURM_RESTART_COUNT" ]; then exit 0; fi
                while :; do sleep 0.1; done
            wait a RUNNING
            file out.txt
            | start 0
            run scontrol requeuehold $a
            wait a PENDING
            run scontrol release $a
            run scontrol update jobid=$a starttime=now+2
            wait a COMPLETED
            file out.txt
            | start 0
            | start 1
            """##
        ),
        (
            "states/signal",
            ##"""
            # A signal that scancel names reaches the script, which goes on.
            submit a -o out.txt
                trap 'echo one' USR1
                trap 'exit 0' USR2
                echo ready
                while :; do sleep 0.1; done
            wait a RUNNING
            file out.txt
            | ready
            run scancel --batch --signal=USR1 $a
            file out.txt
            | ready
            | one
            run scancel --batch --signal=USR2 $a
            wait a COMPLETED
            states
            | a COMPLETED 0:0 None
            """##
        ),
        (
            "states/success",
            ##"""
            # A job waits, runs and is completed.
            submit a -n 2
            wait a RUNNING
            states
            | a RUNNING 0:0 None
            end a
            states
            | a COMPLETED 0:0 None
            """##
        ),
        (
            "states/suspend-cancel",
            ##"""
            # A job that is suspended can be cancelled.
            submit a
            wait a RUNNING
            run scontrol suspend $a
            wait a SUSPENDED
            run scancel $a
            wait a CANCELLED
            states
            | a CANCELLED 0:9 None
            """##
        ),
        (
            "states/suspend-resume",
            ##"""
            # A job that is suspended goes on when it is resumed.
            submit a -n 2
            wait a RUNNING
            run scontrol suspend $a
            wait a SUSPENDED
            jobs
            | a SUSPENDED 0:0 None cpu-0/0-1/2048
            run scontrol resume $a
            wait a RUNNING
            end a
            states
            | a COMPLETED 0:0 None
            """##
        ),
        (
            "states/suspended-gives-cores",
            ##"""
            # Others may use the cores of a suspended job, but not its memory.
            submit a -n 16 --mem=4000
            wait a RUNNING
            run scontrol suspend $a
            wait a SUSPENDED
            submit b -n 16 --mem=4000
            submit c -n 2 --mem=4000
            jobs
            | a SUSPENDED 0:0 None cpu-[0-1]/0-7/4000
            | b RUNNING 0:0 None cpu-[0-1]/0-7/4000
            | c PENDING 0:0 Resources -
            """##
        ),
        (
            "states/timeout",
            ##"""
            # A job ends at its time limit.
            patience: 150
            submit a -t 1
            wait a TIMEOUT
            states
            | a TIMEOUT 0:15 TimeLimit
            """##
        ),
        (
            "states/trap",
            ##"""
            # A script that catches SIGTERM ends when it likes.
            submit a -o out.txt
                trap 'echo caught; exit 5' TERM
                echo ready
                while :; do sleep 0.1; done
            wait a RUNNING
            file out.txt
            | ready
            run scancel --batch --signal=TERM $a
            wait a FAILED
            file out.txt
            | ready
            | slurmstepd-cpu-0: error: *** JOB $a ON cpu-0 CANCELLED AT <*> ***
            | caught
            states
            | a FAILED 5:0 NonZeroExitCode
            """##
        ),
        (
            "states/user-hold",
            ##"""
            # uhold is a hold that the user can lift.
            submit a --begin=now+1hour
            run scontrol uhold $a
            states
            | a PENDING 0:0 JobHeldUser
            """##
        ),
        (
            "steps/allocation-status",
            ##"""
            # salloc ends with its command's exit code.
            run salloc -Q -n 1 sh -c "exit 4"
            = 4
            """##
        ),
        (
            "steps/allocation",
            ##"""
            # salloc runs a command with an allocation.
            run salloc -Q -n 2 sh -c "echo $SLURM_NTASKS"
            | 2
            """##
        ),
        (
            "steps/alone-exit-code",
            ##"""
            # srun ends with the exit code of its task.
            run srun sh -c "exit 7"
            ! srun: error: cpu-0: task 0: Exited with exit code 7
            = 7
            """##
        ),
        (
            "steps/alone",
            ##"""
            # srun without a job gets one of its own.
            run srun -n 2 sh -c "echo here"
            | here
            | here
            """##
        ),
        (
            "steps/cancel",
            ##"""
            # A step can be cancelled without its job.
            submit a -n 1 -o out.txt
                echo ready
                srun sh -c 'while :; do sleep 0.1; done'
                echo after
            wait a RUNNING
            until squeue -h -s -j $a -o %i
            | $a.0
            | $a.batch
            run scancel $a.0
            wait a COMPLETED
            """##
        ),
        (
            "steps/environment",
            ##"""
            # A task knows its place.
            submit a -n 2 -N 2 -o out.txt
                srun sh -c 'echo "$SLURM_PROCID $SLURM_LOCALID $SLURM_NODEID $SLURM_NTASKS $SLURM_STEP_ID"' | sort
            wait a COMPLETED
            file out.txt
            | 0 0 0 2 0
            | 1 0 1 2 0
            """##
        ),
        (
            "steps/exit-code",
            ##"""
            # srun gives the highest exit code of its tasks.
            submit a -n 2 -o /dev/null
                srun sh -c 'exit $SLURM_PROCID'
            wait a FAILED
            states
            | a FAILED 1:0 NonZeroExitCode
            """##
        ),
        (
            "steps/fewer-tasks",
            ##"""
            # A step may have fewer tasks than its job.
            submit a -n 4 -o out.txt
                srun -n 2 sh -c 'echo $SLURM_NTASKS'
            wait a COMPLETED
            file out.txt
            | 2
            | 2
            """##
        ),
        (
            "steps/gpus",
            ##"""
            # A step has its job's GPUs.
            needs: gpus
            submit a -p gpu --gpus=2 -o out.txt
                srun sh -c 'echo "$SLURM_STEP_GPUS $SLURM_GPUS_ON_NODE"'
            wait a COMPLETED
            file out.txt
            | 0,1 2
            """##
        ),
        (
            "steps/in-script",
            ##"""
            # srun in a script runs a task for each of the job's.
            submit a -n 3 -o out.txt
                srun sh -c 'echo task'
            wait a COMPLETED
            file out.txt
            | task
            | task
            | task
            """##
        ),
        (
            "steps/labels",
            ##"""
            # --label puts the task's number before each line.
            submit a -n 2 -o out.txt
                srun --label sh -c 'echo $SLURM_PROCID' | sort
            wait a COMPLETED
            file out.txt
            | 0: 0
            | 1: 1
            """##
        ),
        (
            "steps/multi-prog",
            ##"""
            # --multi-prog runs a program for each task.
            write programs
                0 echo zero
                1 echo one
            submit a -n 2 -o out.txt
                srun --multi-prog programs | sort
            wait a COMPLETED
            file out.txt
            | one
            | zero
            """##
        ),
        (
            "steps/no-command",
            ##"""
            # A command that is not there fails with 2.
            submit a -o /dev/null
                srun nosuch-command
            wait a FAILED
            states
            | a FAILED 2:0 NonZeroExitCode
            """##
        ),
        (
            "steps/nodes",
            ##"""
            # A task runs on each node.
            run srun -N 2 -o $dir/node-%n.txt sh -c "echo $SLURM_NODEID $SLURMD_NODENAME"
            file node-0.txt
            | 0 cpu-0
            file node-1.txt
            | 1 cpu-1
            """##
        ),
        (
            "steps/one-after-another",
            ##"""
            # Steps of a job are numbered. Quietly, as a step that has just ended may still be in the way of the next one.
            submit a -o out.txt
                srun -Q sh -c 'echo $SLURM_STEP_ID'
                srun -Q sh -c 'echo $SLURM_STEP_ID'
            wait a COMPLETED
            file out.txt
            | 0
            | 1
            """##
        ),
        (
            "steps/output-files",
            ##"""
            # Each task may have its own file.
            submit a -n 2 -o /dev/null
                srun -o task-%t.txt sh -c 'echo $SLURM_PROCID'
            wait a COMPLETED
            file task-0.txt
            | 0
            file task-1.txt
            | 1
            """##
        ),
        (
            "steps/quit",
            ##"""
            # --kill-on-bad-exit ends the other tasks.
            submit a -n 2 -o /dev/null
                srun -K sh -c 'if [ $SLURM_PROCID = 0 ]; then exit 3; fi; while :; do sleep 0.1; done'
            wait a FAILED
            states
            | a FAILED 143:0 NonZeroExitCode
            """##
        ),
        (
            "steps/side-by-side",
            ##"""
            # Steps share a job's CPUs with --exact.
            submit a -n 2 -o out.txt
                srun -n 1 --exact sh -c 'echo one' &
                srun -n 1 --exact sh -c 'echo one' &
                wait
            wait a COMPLETED
            file out.txt
            | one
            | one
            """##
        ),
        (
            "steps/standard-input",
            ##"""
            # Standard input goes to the tasks.
            run srun -n 1 cat
                one
                two
            | one
            | two
            """##
        ),
        (
            "steps/too-many",
            ##"""
            # A step cannot have more tasks than its job has CPUs.
            submit a -n 2 -o out.txt
                srun -n 3 true
            wait a FAILED
            states
            | a FAILED 1:0 NonZeroExitCode
            """##
        ),
        (
            "submission/begin-past",
            ##"""
            # A time that is over does not hold a job back.
            submit a --begin=2020-01-01
            wait a RUNNING
            """##
        ),
        (
            "submission/begin",
            ##"""
            # A job does not start before its time.
            submit a --begin=now+1hour
            states
            | a PENDING 0:0 BeginTime
            """##
        ),
        (
            "submission/chdir",
            ##"""
            # --chdir is the script's working directory.
            submit a --chdir=/tmp -o $dir/out.txt --wrap pwd
            wait a COMPLETED
            file out.txt
            | /tmp
            """##
        ),
        (
            "submission/comment",
            ##"""
            # A comment stays with the job.
            submit a -H --comment "two words"
            run squeue -h -j $a -o %k
            | two words
            """##
        ),
        (
            "submission/constraint",
            ##"""
            # --constraint takes nodes with a feature.
            submit a -p gpu -C gpu
            jobs
            | a RUNNING 0:0 None gpu-0/0/1024
            """##
        ),
        (
            "submission/cpus-per-task",
            ##"""
            # --cpus-per-task multiplies.
            submit a -n 2 -c 3
            jobs
            | a RUNNING 0:0 None cpu-0/0-5/6144
            """##
        ),
        (
            "submission/deadline",
            ##"""
            # A job that can no longer meet its deadline is not accepted.
            run sbatch --deadline=2020-01-01 --wrap true
            ! sbatch: error: Batch job submission failed: Requested time limit is invalid (missing or exceeds some limit)
            = 1
            """##
        ),
        (
            "submission/default-name-input",
            ##"""
            # A job from standard input is called sbatch.
            submit a -H
            run squeue -h -j $a -o %j
            | sbatch
            """##
        ),
        (
            "submission/default-name-script",
            ##"""
            # A script's job is called as its file.
            write job.sh
                #!/bin/sh
                true
            submit a -H job.sh
            run squeue -h -j $a -o %j
            | job.sh
            """##
        ),
        (
            "submission/default-name-wrap",
            ##"""
            # A wrapped command's job is called wrap.
            submit a -H --wrap true
            run squeue -h -j $a -o %j
            | wrap
            """##
        ),
        (
            "submission/directives",
            ##"""
            # Lines that begin with #SBATCH are options.
            write job.sh
                #!/bin/sh
                #SBATCH --job-name=named --ntasks=3
                #SBATCH -t 10
                #SBATCH --hold
                true
                #SBATCH --nodes=2
            submit a job.sh
            run squeue -h -j $a -o "%j %C %l %D %t"
            | named 3 10:00 1 PD
            """##
        ),
        (
            "submission/environment-beats-directives",
            ##"""
            # A variable counts more than a directive.
            write job.sh
                #!/bin/sh
                #SBATCH --job-name=inner --hold
                true
            submit a SBATCH_JOB_NAME=variable job.sh
            run squeue -h -j $a -o "%j"
            | variable
            """##
        ),
        (
            "submission/exclude",
            ##"""
            # --exclude leaves a node out.
            submit a -x cpu-0
            jobs
            | a RUNNING 0:0 None cpu-1/0/1024
            """##
        ),
        (
            "submission/exclusive",
            ##"""
            # --exclusive takes all CPUs of a node.
            submit a --exclusive -n 1
            jobs
            | a RUNNING 0:0 None cpu-0/0-7/8192
            """##
        ),
        (
            "submission/export-all",
            ##"""
            # --export=ALL,NAME=VALUE adds a variable to the submission's.
            differs on containers: Commands reach containers over SSH, which takes Slurm's own variables along and no others.
            submit a MY_VALUE=mine --export=ALL,OTHER=1 -o out.txt
                echo "${MY_VALUE-unset} ${OTHER-unset}"
            wait a COMPLETED
            file out.txt
            | mine 1
            """##
        ),
        (
            "submission/export-named",
            ##"""
            # --export=NAME=VALUE sets a variable, and hands on no others.
            submit a MY_VALUE=mine --export=OTHER=1 -o out.txt
                echo "${MY_VALUE-unset} ${OTHER-unset}"
            wait a COMPLETED
            file out.txt
            | unset 1
            """##
        ),
        (
            "submission/export-none",
            ##"""
            # --export=NONE keeps the submission's variables out.
            submit a MY_VALUE=mine --export=NONE -o out.txt
                echo "${MY_VALUE-unset}"
            wait a COMPLETED
            file out.txt
            | unset
            """##
        ),
        (
            "submission/held",
            ##"""
            # A job that is submitted held waits for its user.
            submit a -H
            states
            | a PENDING 0:0 JobHeldUser
            """##
        ),
        (
            "submission/heterogeneous",
            ##"""
            # The components of a heterogeneous job are jobs of their own, one after the other.
            submit a -H -n 2 : -n 1 -p gpu
            run squeue -h -j $a -o "%C %P %T %r"
            | 2 cpu PENDING JobHeldUser
            | 1 gpu PENDING JobHeldUser
            """##
        ),
        (
            "submission/immediate",
            ##"""
            # Options of one letter may be written together with their values.
            submit a -H -n3 -t10 -Jname
            run squeue -h -j $a -o "%C %l %j"
            | 3 10:00 name
            """##
        ),
        (
            "submission/memory-all",
            ##"""
            # --mem=0 takes all memory of a node.
            submit a --mem=0
            jobs
            | a RUNNING 0:0 None cpu-0/0/8192
            """##
        ),
        (
            "submission/memory-per-cpu",
            ##"""
            # --mem-per-cpu multiplies with CPUs.
            submit a -n 3 --mem-per-cpu=300
            jobs
            | a RUNNING 0:0 None cpu-0/0-2/900
            """##
        ),
        (
            "submission/memory",
            ##"""
            # --mem is the memory of each node.
            submit a -N 2 --mem=500
            jobs
            | a RUNNING 0:0 None cpu-[0-1]/0/500
            """##
        ),
        (
            "submission/message",
            ##"""
            # sbatch says which job it submitted.
            run sbatch -H --wrap true
            | Submitted batch job <*>
            """##
        ),
        (
            "submission/nice",
            ##"""
            # A nice value lowers the priority.
            submit a -H --nice=100
            run squeue -h -j $a -O nice:0
            | 100
            """##
        ),
        (
            "submission/no-requeue",
            ##"""
            # --no-requeue forbids that a job is requeued.
            submit a --no-requeue
            wait a RUNNING
            run scontrol requeue $a
            ! Requested operation is presently disabled for job $a
            = 1
            states
            | a RUNNING 0:0 None
            """##
        ),
        (
            "submission/node-range",
            ##"""
            # --nodes=1-2 takes no more nodes than tasks need.
            submit a -N 1-2 -n 4
            jobs
            | a RUNNING 0:0 None cpu-0/0-2/3072 cpu-1/0/1024
            """##
        ),
        (
            "submission/nodelist",
            ##"""
            # --nodelist takes the named node.
            submit a -w cpu-1
            jobs
            | a RUNNING 0:0 None cpu-1/0/1024
            """##
        ),
        (
            "submission/options-beat-directives",
            ##"""
            # An option on the command line counts more than one in the script.
            write job.sh
                #!/bin/sh
                #SBATCH --job-name=inner --ntasks=3 --hold
                true
            submit a --job-name=outer job.sh
            run squeue -h -j $a -o "%j %C"
            | outer 3
            """##
        ),
        (
            "submission/options-beat-environment",
            ##"""
            # An option counts more than a variable.
            submit a SBATCH_JOB_NAME=variable SBATCH_PARTITION=gpu -H -J option
            run squeue -h -j $a -o "%j %P"
            | option gpu
            """##
        ),
        (
            "submission/parsable",
            ##"""
            # --parsable prints the number alone.
            run sbatch --parsable -H --wrap true
            | <*>
            """##
        ),
        (
            "submission/partition",
            ##"""
            # --partition takes nodes of that partition.
            submit a -p gpu
            jobs
            | a RUNNING 0:0 None gpu-0/0/1024
            """##
        ),
        (
            "submission/quiet",
            ##"""
            # --quiet prints nothing.
            run sbatch --quiet -o /dev/null --wrap true
            """##
        ),
        (
            "submission/script-file",
            ##"""
            # A script in a file gets the arguments that stand behind it.
            write job.sh
                #!/bin/sh
                echo "$# arguments: $1, $2"
            submit a -o out.txt job.sh one "two words"
            wait a COMPLETED
            file out.txt
            | 2 arguments: one, two words
            """##
        ),
        (
            "submission/standard-input",
            ##"""
            # A script comes through standard input.
            submit a -o out.txt
                echo "from standard input"
            wait a COMPLETED
            file out.txt
            | from standard input
            """##
        ),
        (
            "submission/tasks-per-node",
            ##"""
            # --ntasks-per-node spreads tasks over nodes.
            submit a -n 4 --ntasks-per-node=2
            jobs
            | a RUNNING 0:0 None cpu-[0-1]/0-1/2048
            """##
        ),
        (
            "submission/test-only",
            ##"""
            # --test-only submits nothing.
            run sbatch --test-only -n 2 --wrap true
            ! sbatch: Job <*> to start at <*> using 2 processors on nodes cpu-0 in partition cpu
            run squeue -h
            """##
        ),
        (
            "submission/two-nodes",
            ##"""
            # --nodes=2 takes a CPU of each of two nodes.
            submit a -N 2
            jobs
            | a RUNNING 0:0 None cpu-[0-1]/0/1024
            """##
        ),
        (
            "submission/two-partitions",
            ##"""
            # Of two partitions the one that has room is taken.
            submit a -n 16
            submit b -n 2 -p cpu,gpu
            jobs
            | a RUNNING 0:0 None cpu-[0-1]/0-7/8192
            | b RUNNING 0:0 None gpu-0/0-1/2048
            """##
        ),
        (
            "submission/wait-array",
            ##"""
            # --wait gives the highest exit code of an array's tasks.
            needs: processes
            run sbatch --quiet --wait -o /dev/null --array=0-2 --wrap "exit $SLURM_ARRAY_TASK_ID"
            = 2
            """##
        ),
        (
            "submission/wait-signal",
            ##"""
            # --wait says of a job that a signal ended 128 and the signal's number.
            needs: processes
            run sbatch --quiet --wait -o /dev/null --wrap "kill -9 $$"
            = 1
            """##
        ),
        (
            "submission/wait",
            ##"""
            # --wait gives the job's exit code.
            needs: processes
            run sbatch --quiet --wait -o /dev/null --wrap "exit 3"
            = 3
            """##
        ),
        (
            "submission/wrap",
            ##"""
            # --wrap makes a script of a command.
            submit a --wrap "echo wrapped" -o out.txt
            wait a COMPLETED
            file out.txt
            | wrapped
            """##
        ),
    ]
}
