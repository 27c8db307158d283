/// Finds the addresses of hosts without the C library's resolver, which a static program cannot rely on.
///
/// Numeric addresses, `localhost`, the hosts file, and then the name servers of resolv.conf.
struct HostResolver: Sendable {
    /// Where names are listed.
    private static let hostsFile = "/etc/hosts"

    /// The addresses of a host, best first; none for an unknown one.
    static func addresses(_ host: String, port: UInt16, deadline: Int64) -> [SocketAddress] {
        if let address = SocketAddress(numeric: host, port: port) { return [address] }
        let listed = FileContents.read(hostsFile).map { Self.listed(host, in: $0, port: port) } ?? []
        if !listed.isEmpty { return listed }
        if host == "localhost" { return [SocketAddress(bytes: [127, 0, 0, 1], port: port)] }
        return NameServerQuery.addresses(host, port: port, deadline: deadline)
    }

    /// The addresses that a hosts file gives a name, IPv4 before IPv6.
    static func listed(_ host: String, in file: [UInt8], port: UInt16) -> [SocketAddress] {
        let wanted = host.lowercased()
        var addresses: [SocketAddress] = []
        for line in file.split(separator: UInt8(ascii: "\n")) {
            let text = String(decoding: line.prefix { $0 != UInt8(ascii: "#") }, as: UTF8.self)
            let words = text.split { $0 == " " || $0 == "\t" || $0 == "\r" }
            guard
                let first = words.first, words.dropFirst().contains(where: { $0.lowercased() == wanted }),
                let address = SocketAddress(numeric: String(first), port: port)
            else { continue }
            addresses.append(address)
        }
        return addresses.filter { $0.bytes.count == 4 } + addresses.filter { $0.bytes.count == 16 }
    }
}
