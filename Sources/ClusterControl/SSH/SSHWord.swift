/// Words in the configuration files of OpenSSH.
enum SSHWord {
    /// A path in double quotes, with nothing in it that has a meaning.
    ///
    /// *Source:* ssh_config(5) and sshd_config(5): arguments may be quoted, `%` begins a token, in the files of keys
    /// too.
    static func quoted(_ path: String) -> String {
        "\"\(escaped(path).replacing("%", with: "%%"))\""
    }

    /// A variable and its value for `SetEnv`, which knows no tokens.
    static func variable(_ name: String, _ value: String) -> String {
        "\"\(name)=\(escaped(value))\""
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    }
}
