import SlurmModel
import SlurmWire
import Testing

@testable import SlurmCommands

/// What `sacctmgr add qos` makes of its words; compared with Debian's on a real slurmdbd.
struct QualitySettingsTests {
    private static func settings(_ words: String...) throws -> QualitySettings {
        var normal = AccountingQOS()
        (normal.id, normal.name) = (1, "normal")
        var processors = AccountingResource()
        (processors.id, processors.type) = (1, "cpu")
        var session = AccountingSession(
            RecordedAccounting(answers: [AccountingList([normal]), AccountingList([processors])])
        )
        var settings = QualitySettings()
        for word in words { try settings.apply(SacctmgrWord(word), &session) }
        return settings
    }

    @Test("what is not named stays unset")
    func unset() throws {
        let record = try Self.settings("priority=7").record
        #expect(record.priority == .value(7) && record.grpJobs == .unset && record.grpTres == nil)
        #expect(record.flags == 0x1000_0000 && record.preemptMode == 0xfffe)
        #expect(record.usageFactor.value == Double(UInt32.max - 1))
    }

    @Test("a shortened word stands for the first setting that it can mean")
    func shortened() throws {
        let record = try Self.settings("maxj=3", "maxjobspa=4", "grpw=90", "maxtrespu=cpu=2").record
        #expect(record.maxJobsPu == .value(3) && record.maxJobsPa == .value(4) && record.grpWall == .value(90))
        #expect(record.maxTresPu == "1=2")
    }

    @Test("flags and displaced qualities are replaced, added or taken away")
    func signs() throws {
        #expect(try Self.settings("flags=DenyOnLimit,NoDecay").record.flags == 0x140)
        #expect(try Self.settings("flags+=DenyOnLimit").record.flags == 0x2000_0040)
        #expect(try Self.settings("flags-=DenyOnLimit").record.flags == 0x4000_0040)
        #expect(try Self.settings("preempt+=normal").record.preemptList == ["+1"])
        #expect(try Self.settings("preempt=").record.preemptList == [""])
    }

    @Test("-1 takes a limit away, and what is no number is told and left out")
    func limits() throws {
        #expect(try Self.settings("grpjobs=-1").record.grpJobs == .infinite)
        let wrong = try Self.settings("priority=x")
        #expect(wrong.warnings == ["Invalid value for Priority (x)"] && !wrong.isSet && wrong.complaints.isEmpty)
    }

    @Test("a word that is unknown is told on standard output, a mode on standard error")
    func complaints() throws {
        let unknown = try Self.settings("bogus=1").complaints
        #expect(unknown.map(\.isOutput) == [true])
        #expect(unknown.map(\.text) == [" Unknown option: bogus=1\n Use keyword 'where' to modify condition"])
        #expect(try Self.settings("preemptmode=x").complaints.map(\.isOutput) == [false])
    }
}
