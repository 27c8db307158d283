package import SimCluster
import SlurmModel
package import SlurmWire

extension Controller {
    /// Opens a connection of the accounting protocol; gives the answer to its first frame, or nil where there is no
    /// accounting or the frame's body is none.
    package func openAccounting(
        _ body: ArraySlice<UInt8>,
        version: ProtocolVersion,
        from requester: Requester
    ) -> (session: AccountingSession, reply: [UInt8])? {
        guard accounting != nil else { return nil }
        var reader = WireReader(body, version: version)
        do {
            _ = try PersistentInit(from: &reader)
        } catch {
            return nil
        }
        var result = PersistentResult()
        result.retInfo = version.rawValue
        let reply = PersistentFrame.encode(.persistRc, result, version: version)
        return (AccountingSession(requester: requester, version: version), reply)
    }

    /// Answers a message on a connection of the accounting protocol.
    package mutating func handleAccounting(
        _ type: MessageType,
        _ body: ArraySlice<UInt8>,
        _ session: inout AccountingSession,
        now: SimTime
    ) -> AccountingOutcome {
        engine.advance(to: now)
        collectEffects()
        if type == .dbdFini { return finish(body, &session) }
        guard let handler = AccountingCatalog.handler(of: type) else {
            note("accounting message \(type.rawValue) of uid \(session.requester.userID) is not supported")
            let refusal = AccountingRefusal(.notSupported, "not supported")
            return .reply(PersistentResult.frame(refusal, to: type, version: session.version))
        }
        guard var context = accountingContext(session, now: now) else { return .close }
        let before = context.directory
        do {
            let frame = try handler.answer(body, version: session.version, &context)
            apply(context.jobChanges)
            if context.directory != before {
                session.draft = context.directory
                session.changes.append((type: type, body: body))
            }
            return .reply(frame)
        } catch {
            note("accounting message \(type.rawValue) of uid \(session.requester.userID) cannot be read: \(error)")
            return .close
        }
    }

    private mutating func accountingContext(_ session: AccountingSession, now: SimTime) -> AccountingContext? {
        guard let records = accounting?.history.records(at: now), let accounting else { return nil }
        return AccountingContext(
            controller: self,
            cluster: accounting.cluster,
            startTime: accounting.startTime,
            lagSeconds: accounting.history.lag.seconds,
            stored: accounting.stored,
            records: records,
            requester: session.requester,
            now: now,
            directory: session.draft ?? accounting.directory
        )
    }

    /// `DBD_FINI`: the end of the connection, or the end of what was changed on it so far, for good or for nothing.
    private mutating func finish(_ body: ArraySlice<UInt8>, _ session: inout AccountingSession) -> AccountingOutcome {
        var reader = WireReader(body, version: session.version)
        let end: PersistentEnd
        do { end = try PersistentEnd(from: &reader) } catch { return .close }
        if end.commit != 0 { commit(session) }
        session.draft = nil
        session.changes = []
        if end.closeConn != 0 { return .close }
        return .reply(PersistentFrame.encode(.persistRc, PersistentResult.done(.dbdFini), version: session.version))
    }

    /// Makes a connection's changes count; those that were made beside another connection's are made again.
    private mutating func commit(_ session: AccountingSession) {
        guard var directory = session.draft, let current = accounting?.directory else { return }
        if directory.revision != current.revision {
            guard var context = accountingContext(AccountingSession(copyOf: session), now: engine.now) else { return }
            for change in session.changes {
                guard let handler = AccountingCatalog.handler(of: change.type) else { continue }
                do {
                    _ = try handler.answer(change.body, version: session.version, &context)
                } catch {
                    note("a change of the accounting cannot be made again: \(error)")
                }
            }
            directory = context.directory
        }
        directory.revision = current.revision + 1
        accounting?.directory = directory
        effects.append(.saveAccountingDirectory(directory))
        enforceAccounting()
        collectEffects()
    }

    private mutating func apply(_ annotations: [JobAnnotation]) {
        for annotation in annotations {
            let changed = accounting?.history.modify(annotation.indices) { record in
                if let status = annotation.derivedExitStatus { record.derivedExitStatus = status }
                if let text = annotation.comment { record.derivedComment = text }
                if let text = annotation.adminComment { record.adminComment = text }
                if let text = annotation.systemComment { record.systemComment = text }
                if let text = annotation.wckey { record.wckey = text }
            }
            effects += (changed ?? []).map { .saveAccountedJob($0) }
        }
    }
}

extension AccountingSession {
    /// The same connection as if nothing had been changed on it.
    fileprivate init(copyOf session: AccountingSession) {
        self.init(requester: session.requester, version: session.version)
    }
}
