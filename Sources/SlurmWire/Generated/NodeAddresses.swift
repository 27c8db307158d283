// Generated from Schema/*/allocations.schema by `make generate`; change that file instead.

/// The addresses of a job's nodes, in their order.
package struct NodeAddresses: WireCodable, Hashable {
    /// `addresses`.
    package var addresses: [WireAddress] = []

    /// Makes a value in which nothing is set.
    package init() {}
}

extension NodeAddresses {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        addresses = try reader.array("addresses")
    }

    package func encode(into writer: inout WireWriter) {
        writer.array(addresses)
    }
}
