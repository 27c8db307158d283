/// How variables are written.
package enum EnvironmentFormat: String, CaseIterable, Sendable {
    /// `export NAME='value'`, for bash and other POSIX shells.
    case bash
    /// As bash.
    case zsh
    /// `set -gx NAME 'value'`.
    case fish
    /// One JSON object.
    case json
    /// `NAME="value"`, for `.env` files.
    case dotenv
    /// The lines of the file that `GITHUB_ENV` names.
    case github

    /// The text for these variables.
    package func text(_ variables: [(name: String, value: String)]) -> String {
        switch self {
        case .bash, .zsh: Self.lines(variables) { "export \($0)=\(Self.posixQuoted($1))" }
        case .fish: Self.lines(variables) { $0 == "PATH" ? Self.fishPath($1) : "set -gx \($0) \(Self.fishQuoted($1))" }
        case .json: Self.json(variables)
        case .dotenv: Self.lines(variables) { "\($0)=\(Self.dotenvQuoted($1))" }
        case .github: Self.lines(variables, Self.githubLine)
        }
    }

    /// The format of a shell by its program, such as `/usr/bin/fish`; bash for one that is not known.
    package static func ofShell(_ program: String?) -> EnvironmentFormat {
        let name = program.map { $0.split(separator: "/").last.map(String.init) ?? "" }
        return [.fish, .zsh].first { $0.rawValue == name } ?? .bash
    }

    private static func lines(
        _ variables: [(name: String, value: String)],
        _ line: (String, String) -> String
    ) -> String {
        variables.map { line($0.name, $0.value) + "\n" }.joined()
    }

    /// A word of a POSIX shell: between single quotes nothing has a meaning.
    package static func posixQuoted(_ value: String) -> String {
        "'" + value.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }

    /// A word of fish: between single quotes only `\` and `'` have a meaning.
    private static func fishQuoted(_ value: String) -> String {
        var quoted = ""
        for character in value.unicodeScalars {
            if character == "'" || character == "\\" { quoted += "\\" }
            quoted.unicodeScalars.append(character)
        }
        return "'\(quoted)'"
    }

    /// fish keeps `PATH` as a list.
    private static func fishPath(_ value: String) -> String {
        "set -gx PATH " + value.split(separator: ":").map { fishQuoted(String($0)) }.joined(separator: " ")
    }

    private static func dotenvQuoted(_ value: String) -> String {
        var quoted = ""
        for character in value.unicodeScalars {
            switch character {
            case "\n": quoted += "\\n"
            case "\"", "\\", "$", "`": quoted += "\\\(character)"
            default: quoted.unicodeScalars.append(character)
            }
        }
        return "\"\(quoted)\""
    }

    /// GitHub takes a value with line breaks between lines with a word that does not occur in it.
    private static func githubLine(_ name: String, _ value: String) -> String {
        guard value.unicodeScalars.contains("\n") else { return "\(name)=\(value)" }
        var mark = "END_OF_\(name)"
        while value.contains(mark) { mark += "_" }
        return "\(name)<<\(mark)\n\(value)\n\(mark)"
    }

    private static func json(_ variables: [(name: String, value: String)]) -> String {
        let rows = variables.map { "  \(jsonText($0.name)): \(jsonText($0.value))" }
        return "{\n" + rows.joined(separator: ",\n") + "\n}\n"
    }

    private static func jsonText(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": escaped += "\\\""
            case "\\": escaped += "\\\\"
            case _ where scalar.value < 32:
                let digits = String(scalar.value, radix: 16)
                escaped += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return "\"\(escaped)\""
    }
}
