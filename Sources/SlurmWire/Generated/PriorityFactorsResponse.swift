// Generated from Schema/*/control.schema by `make generate`; change that file instead.

/// The priority factors.
package struct PriorityFactorsResponse: WireCodable, Hashable {
    /// `priority_factors_list`.
    package var priorityFactorsList: [PriorityFactors]?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension PriorityFactorsResponse {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        priorityFactorsList = try reader.list("priority_factors_list")
    }

    package func encode(into writer: inout WireWriter) {
        writer.list(priorityFactorsList)
    }
}
