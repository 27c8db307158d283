/// What the first byte of a value says about it.
///
/// A record is one value. Numbers have seven bits to a byte, the lowest first; the length of a container is four bytes,
/// the lowest first, so that it can be written when the container is complete.
enum RecordTag: UInt8 {
    /// Nothing.
    case null = 0
    case `false` = 1
    case `true` = 2
    /// A number below zero, as what it lacks to -1.
    case negative = 3
    /// A number from zero up.
    case number = 4
    /// Eight bytes, the lowest first.
    case floatingPoint = 5
    /// A number of bytes, and UTF-8.
    case text = 6
    /// A length, and values.
    case list = 7
    /// A length, and for each field its name (a number of bytes, and UTF-8) and its value.
    case fields = 8
}
