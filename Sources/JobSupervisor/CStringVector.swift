import Glibc

/// A NULL-terminated vector of C strings, as execve(2) takes it; its memory is given back with it.
struct CStringVector: ~Copyable {
    /// The vector.
    let pointers: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
    private let count: Int

    /// Copies texts; a NUL inside ends one.
    init(_ texts: [[UInt8]]) {
        count = texts.count
        pointers = .allocate(capacity: count + 1)
        for (index, text) in texts.enumerated() {
            let copy = UnsafeMutablePointer<CChar>.allocate(capacity: text.count + 1)
            for (offset, byte) in text.enumerated() { (copy + offset).initialize(to: CChar(bitPattern: byte)) }
            (copy + text.count).initialize(to: 0)
            (pointers + index).initialize(to: copy)
        }
        (pointers + count).initialize(to: nil)
    }

    deinit {
        for index in 0..<count { pointers[index]?.deallocate() }
        pointers.deallocate()
    }
}
