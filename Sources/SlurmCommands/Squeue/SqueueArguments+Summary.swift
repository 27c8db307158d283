extension SqueueArguments {
    /// What `--verbose` prints first.
    var summary: String {
        func flag(_ isSet: Bool) -> String { isSet ? "true" : "false" }
        func text(_ value: String?) -> String { value ?? "(null)" }
        let nodes = settings.filter.nodes.map { HostOrder.sorted($0.joined(separator: ",")) } ?? ""
        return """
            -----------------------------
            all         = \(flag(settings.showsHidden))
            array       = \(flag(settings.splitsArrays))
            federation  = \(flag(texts.isFederation))
            format      = \(text(settings.format))
            iterate     = \(settings.iterateSeconds ?? 0)
            job_flag    = \(texts.hasJobs && !texts.hasSteps ? 1 : 0)
            jobs        = \(text(texts.jobs))
            licenses    = \(text(texts.licenses))
            local       = \(flag(texts.isLocal))
            names       = \(text(texts.names ?? invocation.environment["SQUEUE_NAMES"]))
            nodes       = \(nodes)
            partitions  = \(text(texts.partitions))
            priority    = \(flag(settings.splitsPartitions))
            reservation = \(text(texts.reservation))
            sibling      = \(flag(texts.isSibling))
            sort        = \(text(settings.sort))
            start_flag  = \(texts.isStart ? 1 : 0)
            states      = \(text(texts.states))
            step_flag   = \(texts.hasSteps ? 1 : 0)
            steps       = \(text(texts.steps))
            users       = \(text(texts.users))
            verbose     = \(settings.verbosity)
            -----------------------------



            """
    }
}
