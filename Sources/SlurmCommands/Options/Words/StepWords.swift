/// What the options of `sattach` mean.
enum SattachWords {
    /// The words.
    static let text = """
        label||begin each line with its task's number
        layout||say which tasks are where, and attach to nothing
        input-filter|TASK|send input to this task
        output-filter|TASK|print the output of this task
        error-filter|TASK|print the errors of this task
        pty||task 0 has a terminal

        """
}

/// What the options of `sbcast` mean.
enum SbcastWords {
    /// The words.
    static let text = """
        compress|KIND|compress what is sent
        exclude|PATHS|libraries that are not sent
        fanout|N|how many nodes are spoken to at once
        force||replace a file that is there
        jobid|JOB[.STEP]|the job to whose nodes the file goes
        send-libs|yes, no|whether libraries are sent, too
        preserve||keep times and modes
        size|BYTES|how much is sent at a time
        timeout|SECONDS|how long a node may take to answer

        """
}
