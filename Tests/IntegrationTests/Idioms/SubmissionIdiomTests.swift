import Foundation
import Testing

/// What users write to submit jobs and to wait for them.
@Suite struct SubmissionIdiomTests {
    @Test(
        "jobs chained with --dependency=afterok:$jid run one after the other",
        arguments: IdiomCluster.Backend.allCases
    )
    func chain(backend: IdiomCluster.Backend) throws {
        try IdiomCluster.with(backend) { (cluster: IdiomCluster) throws in
            let result = try cluster.shell(
                """
                for name in one two three; do
                    printf '#!/bin/sh\\n#SBATCH -o /dev/null\\necho %s >> order\\n' $name > $name.sh
                done
                jid=$(sbatch --parsable one.sh)
                jid=$(sbatch --parsable --dependency=afterok:$jid two.sh)
                sbatch --wait --dependency=afterok:$jid three.sh
                """
            )
            #expect(result.status == 0 && result.output == "Submitted batch job 3\n", "\(result)")
            #expect(try cluster.text("order") == "one\ntwo\nthree\n")
        }
    }

    @Test("afternotok runs after a failure, and afterok never", arguments: IdiomCluster.Backend.allCases)
    func failure(backend: IdiomCluster.Backend) throws {
        try IdiomCluster.with(backend) { (cluster: IdiomCluster) throws in
            let result = try cluster.shell(
                """
                jid=$(sbatch --parsable -o /dev/null --wrap 'exit 1')
                sbatch -o /dev/null --dependency=afterok:$jid --wrap 'touch never'
                sbatch -o /dev/null --wait --dependency=afternotok:$jid --wrap 'echo mended > mended'
                """
            )
            #expect(result.status == 0, "\(result)")
            #expect(try cluster.text("mended") == "mended\n")
            try cluster.await("squeue -h -j 2 -o '%t %r'", prints: "PD DependencyNeverSatisfied\n")
            #expect(try cluster.shell("scancel 2; test ! -e never").status == 0)
        }
    }

    @Test("of jobs with one name, singleton lets one run at a time", arguments: IdiomCluster.Backend.allCases)
    func singleton(backend: IdiomCluster.Backend) throws {
        try IdiomCluster.with(backend) { (cluster: IdiomCluster) throws in
            let result = try cluster.shell(
                """
                printf '#!/bin/sh\\nmkdir alone || exit 9\\nsleep 0.3\\nrmdir alone\\necho $1 >> order\\n' > job.sh
                sbatch -J same -o /dev/null -d singleton job.sh first
                sbatch -J same -o /dev/null -d singleton job.sh second
                sbatch -J same -o /dev/null -d singleton --wait job.sh third
                """
            )
            #expect(result.status == 0, "\(result)")
            #expect(try cluster.text("order") == "first\nsecond\nthird\n")
        }
    }

    @Test("--array=0-9%3 runs ten tasks, three at a time, into %A_%a files", arguments: IdiomCluster.Backend.allCases)
    func array(backend: IdiomCluster.Backend) throws {
        try IdiomCluster.with(backend) { (cluster: IdiomCluster) throws in
            // The shell counts the names: ls would look at each, and complain of one that is gone by then.
            let task = "mkdir r$SLURM_ARRAY_TASK_ID; set -- r*; echo $#; sleep 0.2; rmdir r$SLURM_ARRAY_TASK_ID"
            let script = "sbatch --wait --mem=10 --array=0-9%3 -o 'task-%A_%a.out' --wrap '\(task)'"
            let result = try cluster.shell(script)
            #expect(result.status == 0, "\(result)")
            for task in 0..<10 {
                let running = Int(try cluster.text("task-1_\(task).out").trimmingCharacters(in: .newlines))
                #expect((1...3).contains(running ?? 0), "\(running ?? 0) tasks ran at once")
            }
        }
    }

    @Test("a script from a here-document runs with its #SBATCH lines", arguments: IdiomCluster.Backend.allCases)
    func hereDocument(backend: IdiomCluster.Backend) throws {
        try IdiomCluster.with(backend) { (cluster: IdiomCluster) throws in
            let result = try cluster.shell(
                """
                sbatch --wait <<'EOF'
                #!/bin/bash
                #SBATCH --job-name=here --output=%x-%j.txt
                #SBATCH -n 2 -t 5
                echo "$SLURM_JOB_NAME $SLURM_NTASKS"
                EOF
                """
            )
            #expect(result.status == 0, "\(result)")
            #expect(try cluster.text("here-1.txt") == "here 2\n")
        }
    }

    @Test("sbatch --wait ends with the job's exit code", arguments: IdiomCluster.Backend.allCases)
    func exitCode(backend: IdiomCluster.Backend) throws {
        try IdiomCluster.with(backend) { (cluster: IdiomCluster) throws in
            let result = try cluster.shell("sbatch --wait -o /dev/null --wrap 'exit 7'")
            #expect(result.status == 7 && result.output == "Submitted batch job 1\n", "\(result)")
        }
    }

    @Test("a job is warned with --signal=B:USR1@50, then ends in TIMEOUT at its limit of a minute")
    func timeLimit() throws {
        try IdiomCluster.with(.simulatedOurs) { (cluster: IdiomCluster) throws in
            let result = try cluster.shell(
                """
                sbatch -t 1 --signal=B:USR1@50 -o out --wrap 'trap "echo warned" USR1
                while :; do sleep 0.1; done'
                """
            )
            #expect(result.status == 0, "\(result)")
            try cluster.await("squeue -h -t all -o '%T %r'", prints: "TIMEOUT TimeLimit\n", within: 90)
            #expect(try cluster.text("out").hasPrefix("warned\n"))
        }
    }

    @Test("a requeued job knows from SLURM_RESTART_COUNT that it runs again", arguments: IdiomCluster.Backend.allCases)
    func requeue(backend: IdiomCluster.Backend) throws {
        try IdiomCluster.with(backend) { (cluster: IdiomCluster) throws in
            let script = #"echo "${SLURM_RESTART_COUNT:-none}" >> starts; while :; do sleep 0.1; done"#
            #expect(try cluster.shell("sbatch --requeue -o /dev/null --wrap '\(script)'").status == 0)
            try cluster.await("cat starts 2>/dev/null || true", prints: "none\n")
            #expect(try cluster.shell("scontrol requeue 1").status == 0)
            // Slurm lets a requeued job wait two minutes from the end of its first run, unless told otherwise after
            // that. The second run may not begin within the second in which the first was ended: slurmd would take its
            // credential for the revoked one, and the job would be held.
            try cluster.await("squeue -h -o %T", prints: "PENDING\n")
            #expect(try cluster.shell("scontrol update jobid=1 starttime=now+2").status == 0)
            try cluster.await("cat starts", prints: "none\n1\n")
            #expect(try cluster.shell("scancel 1").status == 0)
        }
    }
}
