import SlurmWire
import Testing

@Suite struct BodyDigestTests {
    @Test("a digest matches its own body and number, and no other")
    func matching() {
        let digest = BodyDigest(payload: BodyDigest.payload(type: .requestPing, body: [1, 2]))
        #expect(digest.matches(type: .requestPing, body: [1, 2]))
        #expect(!digest.matches(type: .requestPing, body: [1, 3]))
        #expect(!digest.matches(type: .requestKillJob, body: [1, 2]))
    }

    @Test("a binding to the number alone holds for that number", arguments: [UInt16(1008), 4003])
    func numberOnly(number: UInt16) {
        let digest = BodyDigest(payload: [1, UInt8(number >> 8), UInt8(number & 0xff)])
        #expect(digest.matches(type: MessageType(rawValue: number), body: [9]))
        #expect(!digest.matches(type: .requestShutdown, body: [9]))
    }

    @Test("a payload of another kind binds nothing and is refused", arguments: [[3], [2, 0], [1]] as [[UInt8]])
    func unknown(payload: [UInt8]) {
        #expect(!BodyDigest(payload: payload).matches(type: .requestPing, body: []))
    }
}
