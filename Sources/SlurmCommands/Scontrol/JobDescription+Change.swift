import SlurmWire

extension JobDescription {
    /// The description with what every one says of itself, as Slurm's commands send it.
    ///
    /// - Parameter selectType: The plugin that chooses resources, from slurm.conf.
    /// - Returns: The description to send.
    ///
    /// Source: recorded requests of 22.05.8: the plugin that chooses resources, and a flag for each of account,
    /// partition, quality of service and key that is left to the controller.
    func complete(selectType: String?) -> JobDescription {
        var copy = self
        copy.selectJobinfo.selectPluginID = SelectPlugin.number(selectType)
        let open: [(isOpen: Bool, flag: UInt64)] = [
            (account == nil, 1 << 25), (partition == nil, 1 << 26), (qos == nil, 1 << 27), (wckey == nil, 1 << 28),
        ]
        for (isOpen, flag) in open where isOpen { copy.bitflags |= flag }
        return copy
    }
}
