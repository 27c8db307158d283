/// The arguments of `--gpu-bind` and `--gpu-freq`.
///
/// Source: sbatch(1) 22.05; what is refused was observed on 22.05.8.
enum GPUOptions {
    /// Whether a text says how tasks are bound to GPUs.
    static func isBinding(_ text: String) -> Bool {
        text.split(separator: ";").enumerated().allSatisfy { index, part in
            // Only the first part has lost the name of what it is about.
            let words = index == 0 ? part[...] : part.dropFirst("gpu:".count)
            return (index == 0 || part.hasPrefix("gpu:")) && isBindingPart(String(words))
        }
    }

    private static func isBindingPart(_ text: String) -> Bool {
        var text = text.lowercased()
        if text.hasPrefix("verbose,") { text.removeFirst("verbose,".count) }
        func rest(_ prefix: String) -> String? {
            text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : nil
        }
        if text.hasPrefix("c") || text.hasPrefix("n") { return true }
        if let list = rest("map_gpu:") { return isList(list, isHexadecimal: false) }
        if let list = rest("mask_gpu:") { return isList(list, isHexadecimal: true) }
        if let count = rest("per_task:") ?? rest("single:") {
            let number = LeadingNumber(count)
            return number.isPresent && number.rest.isEmpty && number.value > 0
        }
        return false
    }

    private static func isList(_ text: String, isHexadecimal: Bool) -> Bool {
        CommaList.parts(text).allSatisfy { part in
            let digits = isHexadecimal && part.hasPrefix("0x") ? part.dropFirst(2) : part[...]
            let pieces = digits.split(separator: "*", maxSplits: 1, omittingEmptySubsequences: false)
            return pieces.allSatisfy { piece in
                piece.allSatisfy { isHexadecimal ? $0.isHexDigit : ("0"..."9").contains($0) }
            }
        }
    }

    /// Whether a text says at which frequency GPUs run: `medium,memory=high`, `450`.
    static func isFrequency(_ text: String) -> Bool {
        guard !text.isEmpty else { return false }
        return CommaList.parts(text).allSatisfy { part in
            let pieces = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard pieces.count == 2 else { return part == "verbose" || isFrequencyValue(part) }
            return pieces[0] == "memory" && isFrequencyValue(pieces[1])
        }
    }

    private static func isFrequencyValue(_ text: String) -> Bool {
        let number = LeadingNumber(text)
        if text.first.map({ ("0"..."9").contains($0) }) ?? false { return number.rest.isEmpty }
        return ["low", "medium", "high", "highm1"].contains(text)
    }
}
