/// What an update makes of `CpuBind`.
enum CPUBindChange {
    /// `CPU_BIND_OFF`: takes a binding away.
    private static let off: UInt32 = 0x80000

    /// The binding that is kept; 0 for none.
    static func value(_ bits: UInt32) -> UInt32 {
        bits & off != 0 ? 0 : bits
    }
}
