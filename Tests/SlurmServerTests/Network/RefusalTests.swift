import JobSupervisor
import SlurmServer
import SlurmWire
import Testing

/// What does not come from a client of this cluster is refused by closing the connection, noted, and harms nobody.
@Suite struct RefusalTests {
    let server: ServerFixture

    init() throws {
        server = try ServerFixture()
    }

    /// Sends bytes that must be refused, and checks that the daemon goes on.
    private func expectRefusal(_ bytes: [UInt8], _ word: String, comment: Comment? = nil) throws {
        let before = server.refusals.count
        #expect(try server.exchange(bytes) == [], comment)
        #expect(server.refusals.count == before + 1, comment)
        #expect(server.refusals.last?.contains(word) == true, "\(server.refusals.last ?? "nothing") lacks \(word)")
        #expect(server.script.requests.isEmpty)
    }

    private func frame(credential: String) -> [UInt8] {
        MessageFrame.encode(type: .requestPing, version: .slurm2205, body: [], credential: credential)
    }

    @Test("a forged credential is refused", arguments: ["", "MUNGE:", "MUNGE:AwQDAAA=:", "nonsense"])
    func forged(credential: String) throws {
        try expectRefusal(frame(credential: credential), "credential")
        #expect(try server.answers())
    }

    @Test("a changed credential is refused")
    func changed() throws {
        var text = Array(try server.munge.authority.encode([]).utf8)
        text[text.count / 2] = text[text.count / 2] == 65 ? 66 : 65
        try expectRefusal(frame(credential: String(decoding: text, as: UTF8.self)), "credential")
        #expect(try server.answers())
    }

    @Test("a credential that was used before is refused")
    func replayed() throws {
        let bytes = try server.frame()
        #expect(try !server.exchange(bytes).isEmpty)
        #expect(try server.exchange(bytes) == [])
        #expect(server.refusals.count == 1 && server.refusals[0].lowercased().contains("replayed"))
        #expect(try server.answers())
    }

    @Test("an expired credential is refused, while the daemon answers others")
    func expired() async throws {
        var authority = server.munge.authority
        authority.lifetimeSeconds = 1
        let bytes = try server.frame(authority: authority)
        let expiry = ContinuousClock.now.advanced(by: .seconds(2))
        try await awaitCondition("the expiry") {
            try server.answers() && ContinuousClock.now > expiry
        }
        #expect(try server.exchange(bytes) == [])
        #expect(server.refusals.count == 1 && server.refusals[0].lowercased().contains("expired"))
    }

    @Test("a credential of another cluster is refused")
    func foreign() throws {
        let other = try MungeFixture()
        try expectRefusal(try server.frame(authority: other.authority), "credential")
        #expect(try server.answers())
    }

    @Test("a credential that belongs to another message is refused")
    func otherMessage() throws {
        let payload = BodyDigest.payload(type: .requestPing, body: [1])
        let wrongPayloads: [[UInt8]] = [payload, [1, 0, 1], Array(payload.dropLast()), [9]]
        for wrong in wrongPayloads {
            try expectRefusal(try server.frame(body: [2], payload: wrong), "another message")
        }
        #expect(try server.answers())
    }

    @Test(
        "a frame that is longer than any request is refused before it comes",
        arguments: [1 << 30, 65 << 20, 0xffff_ffff]
    )
    func tooLong(length: Int) throws {
        let connection = try RawConnection(port: server.port)
        connection.send(withUnsafeBytes(of: UInt32(length).bigEndian) { Array($0) })
        #expect(try connection.readToEnd() == [])
        #expect(server.refusals.count == 1 && server.refusals[0].contains("\(length) bytes"))
        #expect(try server.answers())
    }

    @Test("a request that is cut off is noted and harms nobody")
    func truncated() async throws {
        let bytes = try server.frame(body: [1, 2, 3])
        let lengths = Array(stride(from: 1, to: bytes.count, by: 7))
        for length in lengths {
            let connection = try RawConnection(port: server.port)
            connection.send(Array(bytes[..<length]))
            connection.endSending()
            #expect(try connection.readToEnd() == [])
        }
        try await awaitCondition("a note for each") { server.refusals.count == lengths.count }
        #expect(try server.answers())
    }

    @Test("a frame whose length says less than its header needs is refused")
    func shortFrames() throws {
        for length in 0..<24 as Range<UInt8> {
            try expectRefusal([0, 0, 0, length] + [UInt8](repeating: 0, count: Int(length)), "cannot be read")
        }
        #expect(try server.answers())
    }

    @Test("any single changed byte of a frame gives an answer or a refusal, never a trap")
    func mutations() throws {
        let bytes = try server.frame(body: [1, 2, 3])
        for index in stride(from: 4, to: bytes.count, by: 3) {
            var changed = bytes
            changed[index] ^= 0x55
            _ = try server.exchange(changed)
        }
        #expect(try server.answers())
    }

    @Test("random bytes are refused", arguments: [1, 2, 3] as [UInt64])
    func garbage(seed: UInt64) throws {
        var state = seed
        func next() -> UInt64 {
            // SplitMix64, so that a failure can be repeated by its seed.
            state &+= 0x9e37_79b9_7f4a_7c15
            var value = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
            value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
            return value ^ (value >> 31)
        }
        for _ in 0..<60 {
            let count = Int(next() % 3000)
            var bytes = (0..<count).map { _ in UInt8(truncatingIfNeeded: next()) }
            // Half of them have a plausible length, so that more than the length is looked at.
            if next() % 2 == 0 && count > 4 {
                bytes.replaceSubrange(0..<4, with: withUnsafeBytes(of: UInt32(count - 4).bigEndian) { Array($0) })
            }
            let connection = try RawConnection(port: server.port)
            connection.send(bytes)
            connection.endSending()
            #expect(try connection.readToEnd() == [], "seed \(seed)")
        }
        #expect(server.script.requests.isEmpty)
        #expect(try server.answers())
    }

    @Test("a second request on a connection is refused")
    func secondRequest() throws {
        let bytes = try server.frame()
        let connection = try RawConnection(port: server.port)
        connection.send(bytes + [0])
        #expect(try connection.readToEnd() == [])
        #expect(try server.answers())
    }
}
