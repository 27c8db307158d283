/// A program that runs containers, and what it has for compose files.
package struct ContainerEngine: Hashable, Sendable {
    /// The engines that can be used, the preferred one first.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Docker.
        case docker
        /// Podman.
        case podman
    }

    /// Which engine it is.
    package var kind: Kind
    /// Its program.
    package var program: String
    /// The program for compose files, where one stands by itself: `docker-compose` or `podman-compose`.
    package var composeProgram: String?

    /// The variable that chooses an engine: `docker`, `podman`, or a path whose last part begins with one of them.
    package static let variable = "SLURM_CLUSTER_ENGINE"

    /// What was found.
    package enum Detection: Hashable, Sendable {
        /// An engine.
        case found(ContainerEngine)
        /// None on the path.
        case none
        /// `SLURM_CLUSTER_ENGINE` names something that is not there or is no engine.
        case unusable(String)
    }

    /// Finds the engine that `SLURM_CLUSTER_ENGINE` asks for, or the first one on the path.
    ///
    /// `path` holds the directories to look in; `isExecutable` says whether a file can be run.
    package static func detect(
        environment: [String: String],
        path: [String],
        isExecutable: (String) -> Bool
    ) -> Detection {
        func find(_ name: String) -> String? {
            if name.contains("/") { return isExecutable(name) ? name : nil }
            return path.map { "\($0)/\(name)" }.first(where: isExecutable)
        }
        func engine(_ kind: Kind, _ program: String) -> Detection {
            .found(ContainerEngine(kind: kind, program: program, composeProgram: find("\(kind.rawValue)-compose")))
        }
        if let wanted = environment[variable], !wanted.isEmpty {
            let name = wanted.split(separator: "/").last.map(String.init) ?? wanted
            guard let kind = Kind.allCases.first(where: { name.hasPrefix($0.rawValue) }), let program = find(wanted)
            else { return .unusable(wanted) }
            return engine(kind, program)
        }
        for kind in Kind.allCases {
            if let program = find(kind.rawValue) { return engine(kind, program) }
        }
        return .none
    }
}
