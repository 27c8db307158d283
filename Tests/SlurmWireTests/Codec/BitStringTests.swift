import SlurmWire
import Testing

@Suite struct BitStringTests {
    @Test("bits 0 and 1 of 3 are packed as observed: 3, 0x3")
    func observed() {
        var writer = WireWriter(version: .slurm2205)
        writer.bits(BitString(bitCount: 3, setting: [0, 1]))
        #expect(hexadecimal(writer.bytes) == "00000003" + "00000004" + "30783300")
    }

    @Test("a set reads as it was written, whatever its size")
    func roundTrip() throws {
        var random = SeededGenerator(seed: 3)
        for count in [0, 1, 4, 63, 64, 65, 128, 1000] {
            let numbers = (0..<count).filter { _ in Bool.random(using: &random) }
            var writer = WireWriter(version: .slurm2205)
            writer.bits(BitString(bitCount: count, setting: numbers))
            var reader = WireReader(writer.bytes[...], version: .slurm2205)
            let read = try #require(try reader.bits("test"))
            #expect(read.numbers == numbers)
        }
    }

    @Test("a count above the limit is refused before memory is taken")
    func limit() {
        #expect(throws: WireError.self) {
            var reader = WireReader([0x7f, 0xff, 0xff, 0xff, 0, 0, 0, 4, 48, 120, 51, 0], version: .slurm2205)
            _ = try reader.bits("test")
        }
    }
}
