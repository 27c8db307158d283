import SlurmModel
import SlurmWire
import Testing

@testable import SlurmCommands

/// `sacct --json` with records made up for the purpose; what it prints was compared with Debian's on a real slurmdbd.
struct SacctDataTests {
    private static let context = AccountingDataContext(
        associations: [:],
        qos: [1: "normal"],
        resources: [1: "cpu", 3: "energy", 1001: "gres/gpu"],
        users: UserTable()
    )

    @Test("amounts have the resource's type and name; what is unknown has no number")
    func amounts() {
        func item(_ type: String, _ name: DataValue, _ id: Int64, _ count: DataValue) -> DataValue {
            .record([("type", .text(type)), ("name", name), ("id", .integer(id)), ("count", count)])
        }
        #expect(
            Self.context.amounts("1=2,3=18446744073709551614,1001=4")
                == .list([
                    item("cpu", .null, 1, .integer(2)), item("energy", .null, 3, .null),
                    item("gres", .text("gpu"), 1001, .integer(4)),
                ])
        )
        #expect(Self.context.amounts("") == .list([]))
    }

    @Test("every exit code is a success, as Slurm has it; a signal is told by name")
    func exits() {
        let success = DataValue.record([("status", .text("SUCCESS")), ("return_code", .integer(0))])
        #expect(Self.context.ending(0) == success && Self.context.ending(0x300) == success)
        let signal = DataValue.record([("signal_id", .integer(9)), ("name", .text("Killed"))])
        #expect(
            Self.context.ending(9)
                == .record([("status", .text("SIGNALED")), ("return_code", .null), ("signal", signal)])
        )
    }

    @Test("where nothing is found an error says so, and the list is empty")
    func nothing() {
        let lines = RecordedAccounting(answers: [AccountingList([AccountingJob]())]).lines(
            Sacct.self,
            "--json",
            "-j",
            "9"
        )
        #expect(lines.contains { $0.contains("\"error_number\": 9003,") })
        #expect(lines.suffix(3) == ["  \"jobs\": [", "  ]", "}"])
    }
}
