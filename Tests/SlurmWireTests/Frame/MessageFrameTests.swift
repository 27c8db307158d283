import SlurmWire
import Testing

@Suite struct MessageFrameTests {
    private let frame = MessageFrame.encode(
        type: .requestPing,
        version: .slurm2205,
        body: [1, 2, 3],
        credential: "MUNGE:abc:"
    )

    @Test("a frame reads as it was written, and its length counts what follows")
    func roundTrip() throws {
        #expect(Int(frame[3]) == frame.count - MessageFrame.lengthSize)
        let read = try MessageFrame(from: frame[MessageFrame.lengthSize...])
        #expect(read.header.type == .requestPing)
        #expect(read.header.version == .slurm2205)
        #expect(read.credential == "MUNGE:abc:")
        #expect(Array(read.body) == [1, 2, 3])
    }

    @Test("a frame without a credential says that it has none")
    func unproven() throws {
        let bytes = MessageFrame.encode(type: .requestPing, version: .slurm2205, body: [7], credential: nil)
        let read = try MessageFrame(from: bytes.dropFirst(MessageFrame.lengthSize))
        #expect(read.credential == nil)
        #expect(read.body.elementsEqual([7]))
        for length in 0..<bytes.count - MessageFrame.lengthSize {
            #expect(throws: WireError.self) {
                try MessageFrame(from: bytes[MessageFrame.lengthSize..<MessageFrame.lengthSize + length])
            }
        }
    }

    @Test("a header without lists takes 16 bytes, as observed")
    func headerLength() {
        let empty = MessageFrame.encode(type: .requestPing, version: .slurm2205, body: [], credential: "x")
        #expect(empty.count == 4 + 16 + 4 + 4 + 2)
    }

    @Test("every strict prefix of a frame is refused")
    func prefixes() {
        for length in 0..<frame.count - MessageFrame.lengthSize {
            #expect(throws: WireError.self) {
                try MessageFrame(from: frame[MessageFrame.lengthSize..<MessageFrame.lengthSize + length])
            }
        }
    }

    @Test("random bytes are refused or read, never more")
    func randomBytes() {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<5000 {
            var bytes = (0..<Int.random(in: 0...80, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            if bytes.count > 2 { bytes.replaceSubrange(0..<2, with: [0x26, 0x00]) }
            _ = Result { try MessageFrame(from: bytes[...]) }
        }
    }

    @Test("a version whose layouts are not known is refused by its number")
    func unknownVersion() {
        var bytes = frame
        bytes[4] = 0x2a
        #expect(throws: WireError(.unsupportedVersion(0x2a00), field: "version", offset: 0)) {
            try MessageFrame(from: bytes[MessageFrame.lengthSize...])
        }
    }
}
