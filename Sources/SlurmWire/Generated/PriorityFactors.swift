// Generated from Schema/*/control.schema by `make generate`; change that file instead.

/// What makes up one job's priority.
package struct PriorityFactors: WireCodable, Hashable {
    /// `job_id`.
    package var jobID: UInt32 = 0
    /// `user_id`.
    package var userID: UInt32 = 0
    /// `priority_age`.
    package var priorityAge: PackedDouble = PackedDouble(0)
    /// `priority_assoc`.
    package var priorityAssoc: PackedDouble = PackedDouble(0)
    /// `priority_fs`.
    package var priorityFs: PackedDouble = PackedDouble(0)
    /// `priority_js`.
    package var priorityJs: PackedDouble = PackedDouble(0)
    /// `priority_part`.
    package var priorityPart: PackedDouble = PackedDouble(0)
    /// `priority_qos`.
    package var priorityQOS: PackedDouble = PackedDouble(0)
    /// `direct_prio`.
    package var directPrio: PackedDouble = PackedDouble(0)
    /// `priority_site`.
    package var prioritySite: UInt32 = 0
    /// `priority_tres`.
    package var priorityTres: [PackedDouble] = []
    /// `tres_cnt`.
    package var tresCnt: UInt32 = 0
    /// `tres_names`.
    package var tresNames: [String?] = []
    /// `tres_weights`.
    package var tresWeights: [PackedDouble] = []
    /// `nice`.
    package var nice: UInt32 = 0
    /// `partition`.
    package var partition: String?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension PriorityFactors {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        jobID = try reader.u32("job_id")
        userID = try reader.u32("user_id")
        priorityAge = try reader.double("priority_age")
        priorityAssoc = try reader.double("priority_assoc")
        priorityFs = try reader.double("priority_fs")
        priorityJs = try reader.double("priority_js")
        priorityPart = try reader.double("priority_part")
        priorityQOS = try reader.double("priority_qos")
        directPrio = try reader.double("direct_prio")
        prioritySite = try reader.u32("priority_site")
        priorityTres = try reader.doubles("priority_tres")
        tresCnt = try reader.u32("tres_cnt")
        tresNames = try reader.strings("tres_names")
        tresWeights = try reader.doubles("tres_weights")
        nice = try reader.u32("nice")
        partition = try reader.string("partition")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(jobID)
        writer.u32(userID)
        writer.double(priorityAge)
        writer.double(priorityAssoc)
        writer.double(priorityFs)
        writer.double(priorityJs)
        writer.double(priorityPart)
        writer.double(priorityQOS)
        writer.double(directPrio)
        writer.u32(prioritySite)
        writer.doubles(priorityTres)
        writer.u32(tresCnt)
        writer.strings(tresNames)
        writer.doubles(tresWeights)
        writer.u32(nice)
        writer.string(partition)
    }
}
