import Foundation

/// One invocation that is compared four ways: our commands and Debian's, on a simulated and on a real controller.
struct MatrixLine: Sendable {
    /// The command line, as a shell takes it.
    var line: String
    /// Whether both controllers are to answer alike; what a real node tells of its hardware is its own,
    /// and the simulator leaves GPUs out of the `TRES` of partitions and nodes.
    var isSameOnBoth = true

    /// The jobs that all invocations find: none of them starts.
    static let setup = [
        "sbatch -Q -H -p cpu -J first -n 2 -t 30 --comment=hello -D /tmp -o out --wrap true",
        "sbatch -Q -H -p cpu -J array -D /tmp -o out --array=0-6:2 --wrap true",
        "sbatch -Q -H -p gpu -J gpus --gpus=2 -c 2 --mem=500 -D /tmp -o out --wrap true",
        "sbatch -Q -H -p cpu -J wide -N 2 -x gpu-0 --nice=5 -D /tmp -o out --dependency=afterok:1 --wrap true",
    ]

    /// The invocations, in their order.
    static let all: [MatrixLine] =
        [
            "sinfo", "sinfo -N", "sinfo -l | tail -n +2", "sinfo -N -l | tail -n +2", "sinfo -s", "sinfo -R",
            "sinfo -h -o '%P|%a|%l|%D|%t|%N'",
            "sinfo -h -N -o '%N|%c|%m|%G|%f|%T|%R'", "sinfo -p gpu", "sinfo -n cpu-1", "sinfo -t idle -h",
            "sinfo -t drain -h",
            "sinfo -O nodelist,cpus,gres", "sinfo --version", "sinfo -p nowhere", "sinfo --nonsense",
            "squeue", "squeue -l | tail -n +2", "squeue -h -o '%i|%j|%T|%u|%M|%l|%P|%D|%r'",
            "squeue -r -h -o '%i %K %F %A %t'",
            "squeue -S -i -h -o %i", "squeue -j 1,3", "squeue -j 999", "squeue -n gpus -h -o '%i %b'",
            "squeue -p gpu -h",
            "squeue -t RUNNING", "squeue -t PD -h -o '%i %Q'", "squeue -u root -h -o %i", "squeue -u nobody-at-all",
            "squeue -O jobid,name,state,reason", "squeue --start -h -o '%i %S'", "squeue -h -w cpu-0", "squeue --bad",
            "scontrol show job 1", "scontrol -o show job 3", "scontrol show job 999", "scontrol show partition cpu",
            "scontrol -o show partition cpu", "scontrol show hostnames cpu-[0-1],gpu-0",
            "scontrol show hostlist cpu-0,cpu-1",
            "scontrol ping | sed 's/ at .* is / is /'", "scontrol show partition nowhere",
            "scontrol update job 1 comment=other",
            "scontrol update job 1 timelimit=10", "squeue -j 1 -h -o '%k %l'",
            "scontrol update job 1 comment=hello timelimit=30",
            "scontrol release 4 && scontrol uhold 4", "scontrol update node cpu-0 state=drain reason=matrix",
            "sinfo -h -R -o '%E %N'", "scontrol update node cpu-0 state=resume",
            "scontrol update node nowhere state=drain reason=x",
            "scontrol nonsense", "sbatch --test-only -p nowhere --wrap true", "sbatch --nonsense",
            "sbatch -p cpu -n none --wrap true", "sbatch -p cpu -t forever --wrap true", "sbatch /nowhere/job.sh",
            "sbatch -p nowhere --wrap true", "scancel 999", "scancel nonsense", "srun -p nowhere hostname",
            "srun --nonsense", "salloc -p nowhere true", "sacct --nonsense", "sacctmgr nonsense",
        ].map { MatrixLine(line: $0) }
        + [
            "scontrol -o show partition", "scontrol show node gpu-0", "scontrol -o show nodes",
            "sinfo -h -N -o %O:%e:%d",
            "scontrol show config | wc -l",
        ]
        .map { MatrixLine(line: $0, isSameOnBoth: false) }

    /// The script that runs the setup, unless jobs are there, and all invocations with the commands of a directory.
    static func script(commands: String, isFirst: Bool) -> String {
        let lines = all.map { "run '\($0.line.replacingOccurrences(of: "'", with: "'\\''"))'" }
        return """
            export PATH=\(commands):/usr/bin:/bin LANG=C.UTF-8 TZ=UTC COLUMNS=200
            cd /tmp
            run() { echo "\(mark)"; timeout 20 bash -c "$1" 2>&1 </dev/null; echo "status $?"; }
            \(isFirst ? setup.joined(separator: "\n") : "")
            \(lines.joined(separator: "\n"))

            """
    }

    private static let mark = "@@@"

    /// What each invocation printed, in their order, with times and places masked.
    static func answers(_ text: String) -> [String] {
        var text = text
        let masks = [
            (#"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d"#, "TIME"), (#"(AllocNode:Sid|CPULoad|FreeMem|AllocMem)=\S+"#, "$1=…"),
            (#"(SlurmdVersion|Version|OS)=.*"#, "$1=…"), (#"\d+\.\d\d:\d+:"#, "LOAD:"),
        ]
        for (pattern, replacement) in masks {
            text = text.replacingOccurrences(of: pattern, with: replacement, options: .regularExpression)
        }
        return text.components(separatedBy: mark + "\n").dropFirst().map { String($0) }
    }
}
