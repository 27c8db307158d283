extension SinfoSettings {
    /// What `--verbose` prints first: what was asked for, and by what lines are told apart.
    func summary(_ distinctions: SinfoDistinctions) -> String {
        func flag(_ isSet: Bool) -> String { isSet ? "true" : "false" }
        func tells(_ distinction: SinfoDistinctions) -> String { flag(distinctions.contains(distinction)) }
        let line = "-----------------------------"
        return """
            \(line)
            dead        = \(flag(onlyDead))
            exact       = \(isExact ? 1 : 0)
            filtering   = \(flag(isFiltering))
            format      = \((format ?? longFormat).orNull)
            iterate     = \(iterateSeconds ?? 0)
            long        = \(flag(isLong))
            no_header   = \(flag(!hasHeader))
            node_field  = \(flag(fitsNodes))
            node_format = \(flag(listsNodes))
            nodes       = \(texts.nodes ?? "n/a")
            part_field  = \(flag(fitsPartitions))
            partition   = \(texts.partitions ?? "n/a")
            responding  = \(flag(onlyResponding))
            states      = \(texts.states.orNull)
            sort        = \(sort.orNull)
            summarize   = \(flag(summarizes))
            verbose     = \(verbosity)
            \(line)
            all_flag        = \(flag(showsHidden))
            alloc_mem_flag  = \(tells(.allocatedMemory))
            avail_flag      = \(tells(.availability))
            comment_flag    = \(tells(.comment))
            cpus_flag       = \(tells(.cpus))
            default_time_flag =\(tells(.defaultTime))
            disk_flag       = \(tells(.disk))
            extra_flag      = \(tells(.extra))
            features_flag   = \(tells(.features))
            features_flag_act = \(tells(.activeFeatures))
            groups_flag     = \(tells(.groups))
            gres_flag       = \(tells(.gres))
            gres_used_flag  = \(tells(.usedGres))
            job_size_flag   = \(tells(.jobSize))
            max_time_flag   = \(tells(.maximumTime))
            memory_flag     = \(tells(.memory))
            partition_flag  = \(tells(.partition))
            port_flag       = \(tells(.port))
            priority_job_factor_flag   = \(tells(.priorityFactor))
            priority_tier_flag   = \(tells(.priorityTier))
            reason_flag     = \(tells(.reason))
            reason_timestamp_flag = \(tells(.reasonTime))
            reason_user_flag = \(tells(.reasonUser))
            reservation_flag = \(flag(listsReservations))
            root_flag       = \(tells(.root))
            oversubscribe_flag      = \(tells(.overSubscribe))
            state_flag      = \(tells(.state))
            statecomplete_flag = \(tells(.completeState))
            weight_flag     = \(tells(.weight))
            \(line)


            """
    }
}
