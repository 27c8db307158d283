// Generated from Schema/*/launch.schema by `make generate`; change that file instead.

/// One option of a node plugin.
package struct LaunchOption: WireCodable, Hashable {
    /// `type`.
    package var type: UInt32 = 0
    /// `option`.
    package var option: String?
    /// `optarg`.
    package var optarg: String?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension LaunchOption {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        type = try reader.u32("type")
        option = try reader.string("option")
        optarg = try reader.string("optarg")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(type)
        writer.string(option)
        writer.string(optarg)
    }
}
