// Generated from Schema/*/launch.schema by `make generate`; change that file instead.

/// Options of node plugins, led by the text job_options.
package struct LaunchOptions: WireCodable, Hashable {
    /// `tag`.
    package var tag: String?
    /// `options`.
    package var options: [LaunchOption] = []

    /// Makes a value in which nothing is set.
    package init() {}
}

extension LaunchOptions {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        tag = try reader.string("tag")
        options = try reader.array("options")
    }

    package func encode(into writer: inout WireWriter) {
        writer.string(tag)
        writer.array(options)
    }
}
