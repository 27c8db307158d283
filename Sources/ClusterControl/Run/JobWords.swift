import SlurmCommands

/// What `slurm run` is given: options of `sbatch`, then a batch script or a command with its arguments.
package struct JobWords: Hashable, Sendable {
    /// The options, as they were given.
    package var options: [String]
    /// The script or command and its arguments; none where an option brings the script, as `--wrap` does.
    package var job: [String]

    /// Tells the two apart as `sbatch` does, which knows what options have a value in the next word.
    ///
    /// Words that `sbatch` does not take are all options: it says itself what is wrong with them.
    package init(_ words: [String]) {
        let parser = OptionParser(words, table: Sbatch.options)
        let jobCount = parser.failure == nil ? parser.operands.count : 0
        options = Array(words.dropLast(jobCount))
        job = words.suffix(jobCount)
    }
}
