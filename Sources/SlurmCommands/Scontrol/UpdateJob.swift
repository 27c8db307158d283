import SlurmModel
import SlurmWire

/// `scontrol update JobId=…`: reads the changes and sends them for each of the jobs.
struct UpdateJob {
    /// What is asked for.
    var description = JobDescription()
    /// The jobs, as they were given.
    var jobs: String?
    /// The user whose jobs of a name are meant; nil for all users'.
    var ownerID: UInt32?
    /// How many changes there are.
    var count = 0
    /// Whether the number of nodes changes.
    var isResized = false
    /// `+` or `-` where the word being read has one before `=`.
    var sign: Character?

    /// Why a word is refused.
    enum Refusal: Error {
        /// A message of the kind `scontrol: error: …`.
        case error(String)
        /// Bare lines.
        case lines([String])
        /// A message that leaves the exit status as it was.
        case harmless(String)
    }

    /// Changes the jobs.
    static func run(_ words: [String], _ session: inout ScontrolSession, _ controller: inout some ControllerClient) {
        var update = UpdateJob()
        do throws(Refusal) {
            try update.read(words, &session, &controller)
        } catch {
            switch error {
            case .error(let text): session.fail(text)
            case .lines(let lines):
                session.exitStatus = 1
                for line in lines { session.complain(line) }
            case .harmless(let text): session.output.error(text)
            }
            return
        }
        update.finish(&session, &controller)
    }

    private mutating func read(
        _ words: [String],
        _ session: inout ScontrolSession,
        _ controller: inout some ControllerClient
    ) throws(Refusal) {
        var rest = words[...]
        while let word = rest.popFirst() {
            let assignment = Assignment(word)
            var name = assignment.name
            sign = nil
            let value: String
            if let given = assignment.value {
                value = given
                if name.last == "+" || name.last == "-" { sign = name.removeLast() }
            } else if Keyword("Nice", 2).matches(word) {
                description.nice = Settable(raw: UInt32(JobRecordText.niceOffset) + Self.defaultNice)
                count += 1
                continue
            } else if Keyword("ResetAccrueTime", 3).matches(word) {
                description.bitflags |= Self.resetAccrueTime
                count += 1
                continue
            } else if let next = rest.popFirst() {
                value = next
            } else {
                throw .lines(["Invalid input: \(word)", "Request aborted"])
            }
            guard let field = UpdateJobField.all.first(where: { $0.keyword.matches(name) }) else {
                // A value of its own is named in place of its key.
                let shown = assignment.value == nil ? value : word
                throw .lines(["Update of this parameter is not supported: \(shown)", "Request aborted"])
            }
            try set(field, value, &session, &controller)
            guard sign == nil else { throw .error("Option \(word) does not accept [+|-]= syntax") }
        }
    }

    /// The nice value where none is given.
    private static let defaultNice: UInt32 = 100
    /// `RESET_ACCRUE_TIME`: the time that counts for the priority starts anew.
    private static let resetAccrueTime: UInt64 = 1 << 21

    private mutating func finish(_ session: inout ScontrolSession, _ controller: inout some ControllerClient) {
        guard count > 0 else { return session.complain("No changes specified") }
        if let user = session.actingUserID { description.userID = Settable(raw: user) }
        if jobs == nil, let name = description.name {
            jobs = JobsByName.list(name, ownerID, &session, &controller)
            guard jobs != nil else {
                session.exitStatus = 1
                return
            }
        }
        guard let jobs else { return session.fail("No job ID specified") }
        if isResized && !JobsByName.isSingle(jobs, &session, &controller) {
            session.exitStatus = 1
            return
        }
        guard let list = JobIDList(jobs) else {
            return session.complain("\(SlurmErrno.invalidJobID.text) for job \(jobs)", evenIfQuiet: false)
        }
        let code = JobChange.update(description).apply(to: list, &session, &controller)
        if code == .success && isResized && session.invocation.environment["SLURM_JOBID"] != nil {
            session.output.info("the scripts that set a resized job's environment are not written")
        }
    }
}
