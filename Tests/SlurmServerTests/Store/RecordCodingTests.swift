import SlurmServer
import Testing

/// What is written as a record is read as it was, and nothing else is taken for one.
@Suite struct RecordCodingTests {
    private enum Kind: Codable, Hashable {
        case plain
        case pair(Int, name: String)
    }

    private struct Leaf: Codable, Hashable {
        var number: Int64
        var text: String?
        var absent: Bool?
        var kind: Kind
    }

    private struct Tree: Codable, Hashable {
        var flag: Bool
        var small: UInt8
        var large: UInt64
        var real: Double
        var narrow: Float
        var leaves: [Leaf]
        var byName: [String: [Int?]]
        var byNumber: [UInt32: Leaf]
        var last: Leaf?
    }

    private static func leaf(_ random: inout SeededGenerator) -> Leaf {
        let texts = [nil, "", "ü😀\u{0}", String(repeating: "long ", count: Int.random(in: 0...100, using: &random))]
        return Leaf(
            number: Int64(truncatingIfNeeded: random.next()) >> Int64.random(in: 0...63, using: &random),
            text: texts.randomElement(using: &random) ?? nil,
            absent: Bool.random(using: &random) ? nil : true,
            kind: Bool.random(using: &random) ? .plain : .pair(Int.random(in: -3...3, using: &random), name: "n")
        )
    }

    private static func tree(_ random: inout SeededGenerator) -> Tree {
        var tree = Tree(
            flag: Bool.random(using: &random),
            small: UInt8.random(in: 0...255, using: &random),
            large: random.next() >> UInt64.random(in: 0...63, using: &random),
            real: Double(bitPattern: random.next() >> 2),
            narrow: Float.random(in: -1...1, using: &random),
            leaves: (0..<Int.random(in: 0...4, using: &random)).map { _ in leaf(&random) },
            byName: [:],
            byNumber: [:],
            last: Bool.random(using: &random) ? nil : leaf(&random)
        )
        for count in 0..<Int.random(in: 0...4, using: &random) {
            tree.byName[String(repeating: "k", count: count * 100)] = [nil, count, nil]
            tree.byNumber[UInt32(count)] = leaf(&random)
        }
        return tree
    }

    @Test("any value is read as it was written", arguments: 0..<200)
    func roundTrip(seed: UInt64) throws {
        var random = SeededGenerator(state: seed)
        let value = Self.tree(&random)
        #expect(try Record.decode(Tree.self, from: Record.encode(value)) == value)
    }

    @Test("every beginning of a record, and a record with a byte too many, is refused")
    func cutShort() throws {
        var random = SeededGenerator(state: 1)
        let bytes = try Record.encode(Self.tree(&random))
        for count in 0..<bytes.count {
            #expect(throws: DecodingError.self) { try Record.decode(Tree.self, from: Array(bytes[..<count])) }
        }
        #expect(throws: DecodingError.self) { try Record.decode(Tree.self, from: bytes + [0]) }
    }

    @Test("a changed byte is refused or read as another value, and never ends the program", arguments: 0..<20)
    func changedByte(seed: UInt64) throws {
        var random = SeededGenerator(state: seed)
        let bytes = try Record.encode(Self.tree(&random))
        for index in bytes.indices {
            var changed = bytes
            changed[index] = UInt8.random(in: 0...255, using: &random)
            _ = Result { try Record.decode(Tree.self, from: changed) }
        }
    }

    @Test("a field that a later version adds or drops does no harm if it may be absent")
    func evolution() throws {
        struct Old: Codable, Hashable {
            var one = 1
            var two: String? = "2"
            var three = 3
        }
        struct New: Codable, Hashable {
            var zero: Int?
            var one = 7
            var three = 7
            var four: [Int]?
        }
        let new = try Record.decode(New.self, from: Record.encode(Old()))
        #expect(new == New(zero: nil, one: 1, three: 3, four: nil))
        #expect(throws: DecodingError.self) {
            try Record.decode(Old.self, from: Record.encode(Leaf(number: 1, kind: .plain)))
        }
    }

    @Test("a number that does not fit is refused")
    func numberRange() throws {
        #expect(throws: DecodingError.self) { try Record.decode(UInt8.self, from: Record.encode(256)) }
        #expect(throws: DecodingError.self) { try Record.decode(UInt8.self, from: Record.encode(-1)) }
        for number in [Int64.min, -1, 0, Int64.max] {
            #expect(try Record.decode(Int64.self, from: Record.encode(number)) == number)
        }
        #expect(try Record.decode(UInt64.self, from: Record.encode(UInt64.max)) == UInt64.max)
    }
}
