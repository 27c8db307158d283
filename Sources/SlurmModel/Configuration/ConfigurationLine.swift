/// What slurm.conf and gres.conf have in common about the pairs of a line.
enum ConfigurationLine {
    /// Reads the pairs of a line to its end; of a repeated key the last value counts.
    static func settings(
        _ line: ArraySlice<UInt8>,
        _ table: ConfigurationKeyTable,
        _ source: ConfigurationSource
    ) throws(SlurmConfigurationError) -> [ConfigurationSetting] {
        var settings: [ConfigurationSetting] = []
        var rest = line
        while let pair = ConfigurationPair(rest) {
            guard let key = table.key(pair.key) else {
                let name = String(decoding: pair.key, as: UTF8.self)
                throw error(source.problem("Parsing error at unrecognized key: \(name)"), rest, source)
            }
            do {
                let setting = try ConfigurationSetting(key, parsing: String(decoding: pair.value, as: UTF8.self))
                settings.removeAll { $0.key.name == key.name }
                settings.append(setting)
            } catch {
                throw Self.error(source.problem(error.message, advice: error.advice), rest, source)
            }
            rest = pair.rest
        }
        if let problem = problem(ofRest: rest, source) { throw SlurmConfigurationError(problems: [problem]) }
        return settings
    }

    /// The problem of what is left of a line; nil if that is white space.
    static func problem(
        ofRest rest: ArraySlice<UInt8>,
        _ source: ConfigurationSource
    ) -> SlurmConfigurationError.Problem? {
        guard rest.contains(where: { !ASCII.isSpace($0) }) else { return nil }
        var text = rest
        while text.last == UInt8(ascii: "\r") { text.removeLast() }
        return source.problem(
            "Parse error in file \(source.file) line \(source.line): \"\(String(decoding: text, as: UTF8.self))\""
        )
    }

    private static func error(
        _ problem: SlurmConfigurationError.Problem,
        _ rest: ArraySlice<UInt8>,
        _ source: ConfigurationSource
    ) -> SlurmConfigurationError {
        let second = Self.problem(ofRest: rest, source)
        return SlurmConfigurationError(problems: [problem] + (second.map { [$0] } ?? []))
    }
}
