/// Lines of a task's output with the task's number in front (`--label`).
package enum LabelledText {
    /// The lines of a piece, each with the number in front; a piece that does not end a line is ended.
    ///
    /// - Parameters:
    ///   - piece: What the task printed, whole lines where it is buffered by line.
    ///   - task: The task's number in the step.
    ///   - tasks: How many tasks there are; all numbers are written as wide as the last one.
    /// - Returns: What is to be printed.
    package static func lines(_ piece: [UInt8], task: UInt32, tasks: UInt32) -> [UInt8] {
        let width = "\(max(tasks, 1) - 1)".utf8.count
        let number = "\(task)"
        let label = Array((String(repeating: " ", count: max(0, width - number.utf8.count)) + number + ": ").utf8)
        var text: [UInt8] = []
        text.reserveCapacity(piece.count + label.count)
        var rest = piece[...]
        while !rest.isEmpty {
            text += label
            let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
            text += rest[..<end]
            text.append(UInt8(ascii: "\n"))
            rest = end == rest.endIndex ? [] : rest[(end + 1)...]
        }
        return text
    }
}
