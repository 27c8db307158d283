/// What the options of `sinfo` mean.
enum SinfoWords {
    /// The words.
    static let text = """
        all||hidden partitions, too
        dead||nodes that do not answer
        exact||nodes that differ in anything on lines of their own
        hide||no hidden partitions
        iterate|SECONDS|again and again
        long||more columns
        nodes|NODES|these nodes
        noconvert||sizes in the unit in which they were given
        noheader||no line of titles
        Node||a line for each node
        format|%[WIDTH]LETTER...|columns by letter
        Format|NAME[:WIDTH],...|columns by name
        partition|NAMES|these partitions
        responding||nodes that answer
        list-reasons||why nodes are down or drained
        summarize||a line for each partition
        sort|LETTERS|what to sort by
        states|STATES|nodes in these states
        reservation||reservations instead of nodes

        """
}

/// What the options of `scontrol` mean.
enum ScontrolWords {
    /// The words.
    static let text = """
        all||hidden partitions, too
        details||more of jobs, steps and nodes
        future||nodes that are to come, too
        hide||no hidden partitions
        oneliner||each record on one line
        uid|USER|on behalf of a user
        sibling||the jobs of a federation on each of its clusters

        """
}

/// What the options of `sdiag` mean.
enum SdiagWords {
    /// The words.
    static let text = """
        all||all of the numbers
        reset||begin to count anew
        sort-by-id||requests by their numbers
        sort-by-time||requests by the time that they took
        sort-by-time2||requests by the time that each took

        """
}
