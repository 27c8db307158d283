/// The environment of a process: `NAME=value` in any encoding, each name once.
package struct JobEnvironment: Sendable, Hashable {
    /// The variables in the order in which they were first set.
    package private(set) var variables: [[UInt8]] = []

    /// An environment with these variables; of a repeated one the last counts, what has no name is left out.
    package init(_ variables: [[UInt8]] = []) {
        merge(variables)
    }

    /// Sets variables, in place of what they were.
    package mutating func merge(_ others: [[UInt8]]) {
        var indices: [ArraySlice<UInt8>: Int] = [:]
        for (index, variable) in variables.enumerated() { indices[Self.name(of: variable)] = index }
        for variable in others where variable.firstIndex(of: UInt8(ascii: "=")).map({ $0 > 0 }) == true {
            // A NUL would end the variable early for the one who reads it.
            let variable = Array(variable.prefix { $0 != 0 })
            let name = Self.name(of: variable)
            if let index = indices[name] {
                variables[index] = variable
            } else {
                indices[name] = variables.count
                variables.append(variable)
            }
        }
    }

    /// Sets one variable.
    package mutating func set(_ name: String, to value: String) {
        merge([Array("\(name)=\(value)".utf8)])
    }

    /// The value of a variable; nil where it is not set.
    package func value(of name: String) -> String? {
        let prefix = Array("\(name)=".utf8)
        guard let variable = variables.first(where: { $0.starts(with: prefix) }) else { return nil }
        return String(decoding: variable.dropFirst(prefix.count), as: UTF8.self)
    }

    /// Takes a variable out and gives the value that it had.
    package mutating func remove(_ name: String) -> String? {
        guard let value = value(of: name) else { return nil }
        let prefix = Array("\(name)=".utf8)
        variables.removeAll { $0.starts(with: prefix) }
        return value
    }

    /// Lets `PATH` end with a directory, so that the cluster's own commands are found where no others are.
    package mutating func endPath(with directory: String) {
        guard !directory.isEmpty else { return }
        guard let path = value(of: "PATH"), !path.isEmpty else { return set("PATH", to: directory) }
        guard !path.split(separator: ":").contains(directory[...]) else { return }
        set("PATH", to: "\(path):\(directory)")
    }

    private static func name(of variable: [UInt8]) -> ArraySlice<UInt8> {
        variable.prefix { $0 != UInt8(ascii: "=") }
    }
}
