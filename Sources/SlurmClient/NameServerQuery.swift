#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Asks the name servers of resolv.conf for the IPv4 addresses of a host.
///
/// Source: RFC 1035 for the messages, resolv.conf(5) for the file.
struct NameServerQuery {
    private static let configurationFile = "/etc/resolv.conf"
    private static let port: UInt16 = 53
    /// How long one server is waited for, in milliseconds.
    private static let patienceMilliseconds: Int64 = 2000
    /// How long an answer without extensions may be.
    private static let longestAnswer = 512
    /// The numbers of an address record and of the internet class.
    private static let (addressRecord, internetClass): (UInt16, UInt16) = (1, 1)

    /// The addresses; none where no server knows the host before the deadline.
    static func addresses(_ host: String, port: UInt16, deadline: Int64) -> [SocketAddress] {
        let (servers, domains) = configuration(FileContents.read(configurationFile) ?? [])
        let names =
            host.contains(".") ? [host] + domains.map { "\(host).\($0)" } : domains.map { "\(host).\($0)" } + [host]
        for name in names {
            for server in servers {
                let limit = min(deadline, SystemLibrary.monotonicMilliseconds + patienceMilliseconds)
                guard let answer = ask(server, query(name), deadline: limit) else { continue }
                let found = addresses(in: answer)
                if !found.isEmpty { return found.map { SocketAddress(bytes: $0, port: port) } }
                break
            }
        }
        return []
    }

    /// The servers and the domains to search that a resolv.conf names.
    static func configuration(_ file: [UInt8]) -> (servers: [SocketAddress], domains: [String]) {
        var servers: [SocketAddress] = []
        var domains: [String] = []
        for line in file.split(separator: UInt8(ascii: "\n")) {
            let words = String(decoding: line, as: UTF8.self).split { $0 == " " || $0 == "\t" }.map(String.init)
            guard let key = words.first, words.count > 1 else { continue }
            if key == "nameserver", let server = SocketAddress(numeric: words[1], port: port) { servers.append(server) }
            if key == "search" || key == "domain" { domains = Array(words.dropFirst()) }
        }
        return (servers, domains)
    }

    /// A question for the address of a name.
    ///
    /// The number of the question is fixed: a socket of its own gets the answer.
    static func query(_ name: String) -> [UInt8] {
        var bytes: [UInt8] = [0x51, 0x0c, 0x01, 0x00, 0, 1, 0, 0, 0, 0, 0, 0]
        for label in name.split(separator: ".") {
            let octets = Array(label.utf8.prefix(63))
            bytes.append(UInt8(octets.count))
            bytes += octets
        }
        return bytes + [0, 0, UInt8(addressRecord), 0, UInt8(internetClass)]
    }

    /// The addresses in an answer; none of one that is no answer to `query`.
    static func addresses(in answer: [UInt8]) -> [[UInt8]] {
        guard answer.count >= 12, answer[0] == 0x51, answer[1] == 0x0c, answer[2] & 0x80 != 0 else { return [] }
        var place = 12
        for _ in 0..<number(answer, 4) {
            guard skipName(answer, &place), place + 4 <= answer.count else { return [] }
            place += 4
        }
        var addresses: [[UInt8]] = []
        for _ in 0..<number(answer, 6) {
            guard skipName(answer, &place), place + 10 <= answer.count else { break }
            let (type, length) = (number(answer, place), number(answer, place + 8))
            place += 10
            guard place + length <= answer.count else { break }
            if type == Int(addressRecord) && length == 4 { addresses.append(Array(answer[place..<place + 4])) }
            place += length
        }
        return addresses
    }

    private static func number(_ bytes: [UInt8], _ place: Int) -> Int {
        Int(bytes[place]) << 8 | Int(bytes[place + 1])
    }

    /// Moves behind a name: labels up to an empty one, or up to a pointer to an earlier name.
    private static func skipName(_ bytes: [UInt8], _ place: inout Int) -> Bool {
        while place < bytes.count {
            let length = bytes[place]
            if length & 0xc0 == 0xc0 {
                place += 2
                return place <= bytes.count
            }
            place += 1 + Int(length)
            if length == 0 { return true }
        }
        return false
    }

    private static func ask(_ server: SocketAddress, _ query: [UInt8], deadline: Int64) -> [UInt8]? {
        let descriptor = socket(server.family, SystemLibrary.datagramSocket, 0)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        guard server.withSockaddr({ connect(descriptor, $0, $1) }) == 0 else { return nil }
        guard query.withUnsafeBytes({ send(descriptor, $0.baseAddress, $0.count, 0) }) == query.count else {
            return nil
        }
        var waited = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        let rest = Int32(clamping: max(0, deadline - SystemLibrary.monotonicMilliseconds))
        guard poll(&waited, 1, rest) == 1 else { return nil }
        var answer = [UInt8](repeating: 0, count: longestAnswer)
        let count = answer.withUnsafeMutableBytes { recv(descriptor, $0.baseAddress, $0.count, 0) }
        return count > 0 ? Array(answer[..<count]) : nil
    }
}
