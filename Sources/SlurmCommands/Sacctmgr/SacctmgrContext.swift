import SlurmModel
import SlurmWire

/// What the columns of `sacctmgr` need to know besides the record.
struct SacctmgrContext: Sendable {
    /// The names of trackable resources by number.
    var resources: [UInt32: String] = [:]
    /// The qualities of service by number.
    var qos: [UInt32: String] = [:]
    /// How times are printed.
    var times: TimeText

    /// Trackable resources with their names.
    func amounts(_ list: String?) -> PrintedValue {
        .text(TresList(list).amounts(resources, UnitText()) ?? "")
    }

    /// How many there are of one resource.
    func count(_ list: String?, _ id: UInt32) -> PrintedValue {
        .number(TresList(list)[id].flatMap { $0 >= UInt64.max - 1 ? nil : $0 })
    }

    /// The names of the qualities of service in a list of numbers, which may have a sign before them.
    func qosNames(_ list: [String?]?) -> PrintedValue {
        let names = (list ?? []).compactMap { $0 }.filter { !$0.isEmpty }.map { entry -> String in
            let sign = entry.prefix { $0 == "+" || $0 == "-" }
            let number = UInt32(entry.dropFirst(sign.count)) ?? 0
            return sign + (qos[number] ?? "Unknown-\(number)")
        }
        return .text(names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined(separator: ","))
    }

    /// A number that may be open or without limit; both are left blank.
    static func number(_ number: Settable<UInt32>) -> PrintedValue {
        .number(number.number.map { UInt64($0) })
    }

    /// Minutes that may be open or without limit; both are left blank.
    static func minutes(_ minutes: Settable<UInt32>) -> PrintedValue {
        .length(minutes.number.map(LengthText.minutes))
    }

    /// A fraction; the numbers that mean that there is none are left blank.
    static func fraction(_ fraction: PackedDouble) -> PrintedValue {
        let value = fraction.value
        let none = [Double(UInt32.max), Double(UInt32.max - 1), Double(UInt64.max)]
        return .length(none.contains(value) ? nil : NumberText.fixed(value, decimals: 6))
    }
}
