extension LaunchRecord {
    /// The first bytes of a record; the number changes with the layout.
    private static let magic = Array("slurm launch record 2\n".utf8)

    /// The record's bytes.
    package func encoded() -> [UInt8] {
        var writer = FieldWriter()
        writer.raw(Self.magic)
        for number in [jobID, restartCount, userID, groupID] { writer.number(UInt64(number)) }
        for text in [nodeName, workDirectory, standardInput, standardOutput, standardError] { writer.field(text) }
        writer.number(appendsOutput ? 1 : 0)
        writer.number(memoryLimitMiB)
        writer.number(openFileLimit)
        writer.fields(propagatedLimits.map { Array($0.utf8) })
        writer.fields(arguments)
        writer.fields(environment)
        writer.fields(variables)
        writer.field(script)
        writer.field(commandDirectory)
        return writer.bytes
    }

    /// Reads a record; throws `EBADMSG` for bytes that are none of this version.
    package init(decoding bytes: [UInt8]) throws(SystemError) {
        var reader = FieldReader(bytes)
        guard try reader.raw(UInt64(Self.magic.count)).elementsEqual(Self.magic) else { throw FieldReader.malformed }
        jobID = try reader.number(UInt32.self)
        restartCount = try reader.number(UInt32.self)
        userID = try reader.number(UInt32.self)
        groupID = try reader.number(UInt32.self)
        nodeName = try reader.text()
        workDirectory = try reader.text()
        standardInput = try reader.text()
        standardOutput = try reader.text()
        standardError = try reader.text()
        appendsOutput = try reader.flag()
        memoryLimitMiB = try reader.number()
        openFileLimit = try reader.number()
        propagatedLimits = try reader.fields().map { String(decoding: $0, as: UTF8.self) }
        arguments = try reader.fields()
        environment = try reader.fields()
        variables = try reader.fields()
        script = try reader.field()
        commandDirectory = try reader.text()
        guard reader.isAtEnd else { throw FieldReader.malformed }
    }
}
