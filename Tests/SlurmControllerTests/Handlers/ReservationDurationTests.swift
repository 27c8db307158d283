import SimCluster
import SlurmController
import SlurmModel
import SlurmWire
import Testing

/// `scontrol update reservation duration+=5` and `duration-=5`; the expected times are those of Slurm 22.05.8.
@Suite struct ReservationDurationTests {
    private static let longer: UInt64 = 1 << 27
    private static let shorter: UInt64 = 1 << 28

    private static func update(minutes: UInt32, flag: UInt64, start: Int64 = 0) -> ReservationUpdate {
        var update = ReservationUpdate()
        update.name = "week"
        update.duration = minutes
        update.flags = .value(flag)
        update.startTime = start
        return update
    }

    private static func reserved(_ test: inout TestController) throws {
        var creation = ReservationUpdate()
        creation.name = "week"
        creation.users = "root"
        creation.nodeCnt = [1, 0]
        creation.startTime = test.now.seconds + 3600
        creation.duration = 60
        #expect(try test.reply(Request.CreateReservation.self, creation).name == "week")
    }

    @Test(
        "the end moves by the minutes",
        arguments: [
            (UInt32(5), longer, Int64(65)), (10, shorter, 50), (.max, longer, 365 * 24 * 60),
        ]
    )
    func relative(minutes: UInt32, flag: UInt64, length: Int64) throws {
        var test = try TestController()
        try Self.reserved(&test)
        let update = Self.update(minutes: minutes, flag: flag)
        #expect(try test.code(Request.UpdateReservation.self, update) == .success)
        let reservation = try #require(test.controller.engine.reservations.first)
        #expect(reservation.end == reservation.start + .minutes(length))
        #expect(reservation.start == test.now + .minutes(60))
    }

    @Test("with another start the new length counts from there")
    func moved() throws {
        var test = try TestController()
        try Self.reserved(&test)
        let update = Self.update(minutes: 5, flag: Self.longer, start: test.now.seconds + 7200)
        #expect(try test.code(Request.UpdateReservation.self, update) == .success)
        let reservation = try #require(test.controller.engine.reservations.first)
        #expect(reservation.start == test.now + .minutes(120))
        #expect(reservation.end == test.now + .minutes(185))
    }

    @Test("more than there is cannot be taken away")
    func tooShort() throws {
        var test = try TestController()
        try Self.reserved(&test)
        let update = Self.update(minutes: 200, flag: Self.shorter)
        #expect(try test.code(Request.UpdateReservation.self, update) == .invalidTimeValue)
    }
}
