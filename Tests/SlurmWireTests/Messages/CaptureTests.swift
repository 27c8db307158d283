import SlurmWire
import Testing

/// Bodies recorded from real Slurm 22.05.8 are the judge of the codecs.
@Suite struct CaptureTests {
    @Test("there are recordings")
    func recordingsExist() {
        #expect(Capture.described.count > 40)
        #expect(Capture.described.filter { $0.message.hasPrefix("DBD_") }.count > 100)
    }

    @Test("a recorded body decodes to its end and encodes to the same bytes", arguments: Capture.described)
    func roundTrip(capture: Capture) throws {
        let body = try #require(capture.entry?.body)
        var reader = WireReader(capture.body[...], version: .slurm2205)
        let value = try body.init(from: &reader)
        #expect(reader.remaining == 0)
        #expect(hexadecimal(value.encoded(version: .slurm2205)) == hexadecimal(capture.body))
    }

    @Test("every strict prefix of a recorded body is refused", arguments: Capture.described)
    func prefixes(capture: Capture) throws {
        let body = try #require(capture.entry?.body)
        for length in stride(from: 0, to: capture.body.count, by: max(1, capture.body.count / 400)) {
            #expect(throws: WireError.self) {
                var reader = WireReader(capture.body[..<length], version: .slurm2205)
                _ = try body.init(from: &reader)
                try reader.expectEnd()
            }
        }
    }

    @Test("a recorded body with one byte changed decodes or is refused", arguments: Capture.described)
    func mutations(capture: Capture) throws {
        let body = try #require(capture.entry?.body)
        var random = SeededGenerator(seed: UInt64(capture.body.count))
        for place in stride(from: 0, to: capture.body.count, by: max(1, capture.body.count / 400)) {
            var bytes = capture.body
            bytes[place] ^= UInt8.random(in: 1...255, using: &random)
            var reader = WireReader(bytes[...], version: .slurm2205)
            do {
                let value = try body.init(from: &reader)
                #expect(!value.encoded(version: .slurm2205).isEmpty)
            } catch {
                #expect(!error.description.isEmpty)
            }
        }
    }

    @Test("every described message has a recording or a stated reason why not")
    func catalogIsCovered() {
        let recorded = Set(Capture.all.map(\.message))
        let missing = (MessageCatalog.all + MessageCatalog.accounting).compactMap(\.type.name)
            .filter { !recorded.contains($0) && Unrecorded.reasons[$0] == nil }
        #expect(missing.isEmpty)
        let needless = Unrecorded.reasons.keys.filter(recorded.contains)
        #expect(needless.isEmpty)
    }

    @Test("message numbers are unique")
    func numbersAreUnique() {
        let numbers = MessageCatalog.all.map(\.type.rawValue)
        #expect(Set(numbers).count == numbers.count)
    }
}
