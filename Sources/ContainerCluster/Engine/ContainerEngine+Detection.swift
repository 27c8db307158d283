#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension ContainerEngine {
    /// Finds an engine as `detect(environment:path:isExecutable:)` does, in the file system; `path` is a `PATH`.
    package static func detect(environment: [String: String], path: String) -> Detection {
        detect(
            environment: environment,
            path: path.split(separator: ":").map(String.init),
            isExecutable: { access($0, X_OK) == 0 }
        )
    }
}

extension ContainerEngine.Detection: CustomStringConvertible {
    /// What was found, as part of a sentence.
    package var description: String {
        switch self {
        case .found(let engine): "\(engine.kind.rawValue) is at \(engine.program)"
        case .none: "neither docker nor podman is on PATH"
        case .unusable(let wanted): "\(ContainerEngine.variable)=\(wanted) names no docker or podman that can be run"
        }
    }
}
