/// The protocol as the schema files describe it.
struct Schema {
    /// One field of a structure: its name in Slurm, its type, and what the file says of it.
    struct Field {
        var name: String
        var type: FieldType
        var note: String
    }

    /// A structure in one or more protocol versions, oldest first.
    struct Structure {
        var name: String
        var summary: String
        var file: String
        var layouts: [(release: String, fields: [Field])]

        /// Every field that any version has, in the order of the newest, then what only older ones have.
        var allFields: [Field] {
            var fields: [Field] = []
            for layout in layouts.reversed() {
                for field in layout.fields where !fields.contains(where: { $0.name == field.name }) {
                    fields.append(field)
                }
            }
            return fields
        }
    }

    /// A message: its name and number, its body (nil: known by name only) and the message that answers it.
    struct Message {
        var name: String
        var number: Int
        var body: String?
        var reply: String?
        /// Whether the accounting daemon answers it, and not the controller.
        var isAccounting = false
    }

    /// The releases described, oldest first, such as `22.05`.
    var releases: [String] = []
    /// Structures in the order in which the files name them.
    var structures: [Structure] = []
    /// Messages by number.
    var messages: [Message] = []
}

/// The type of a field.
indirect enum FieldType: Equatable {
    /// A plain field: `u32`, `string`, `bits`, …
    case scalar(String)
    /// A number that may be `NO_VAL` or `INFINITE`.
    case settable(String)
    /// The count of a later array; it is not stored.
    case count(String)
    /// A structure.
    case structure(String)
    /// An array led by its count.
    case array(FieldType)
    /// An array whose count stands earlier, in the field named.
    case counted(String, by: String)
    /// A list, which may be absent.
    case list(FieldType)
    /// A structure led by a byte, which is 0 or the number given.
    case optional(String, present: Int)
    /// A structure led by a 16-bit number, which is 0 or 1.
    case optional16(String)
    /// A structure led by a 32-bit number, which is 0 or 1.
    case optional32(String)
}
