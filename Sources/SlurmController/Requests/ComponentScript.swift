/// What slurmctld makes of the script of a heterogeneous job for each of its components.
///
/// The first one gets the script without empty lines and with the directives of burst buffers struck out; each other
/// one its own directives and `exit 0`. Source: observed on slurmctld 22.05.8, `scontrol write batch_script`.
enum ComponentScript {
    /// The script of a component; 0 is the first one.
    static func text(of script: [UInt8], offset: Int) -> [UInt8] {
        let lines = script.split(separator: UInt8(ascii: "\n"))
        guard var result = lines.first.map({ [$0] }) else { return script }
        var component = 0
        var place = 1
        while place < lines.count, lines[place].first == UInt8(ascii: "#") {
            if isSeparator(lines[place]) { component += 1 }
            if component > offset { break }
            if component == offset, !isSeparator(lines[place]) { result.append(lines[place]) }
            place += 1
        }
        if offset == 0 {
            result += lines[place...].map(withoutBurstBuffer)
        } else {
            result.append(ArraySlice("exit 0".utf8))
        }
        return result.flatMap { Array($0) + [UInt8(ascii: "\n")] }
    }

    /// Whether a line divides the directives of two components: `#SBATCH hetjob`.
    private static func isSeparator(_ line: ArraySlice<UInt8>) -> Bool {
        let text = String(decoding: line, as: UTF8.self)
        guard text.hasPrefix("#SLURM") || text.hasPrefix("#SBATCH") else { return false }
        let words = text.split { $0 == " " || $0 == "\t" }.dropFirst()
        return words.contains { $0.hasPrefix("packjob") || $0.hasPrefix("hetjob") }
    }

    private static func withoutBurstBuffer(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let start = String(decoding: line.prefix(3), as: UTF8.self)
        guard start == "#BB" || start == "#DW" else { return line }
        return ArraySlice("#EXCLUDED ".utf8) + line.dropFirst()
    }
}
