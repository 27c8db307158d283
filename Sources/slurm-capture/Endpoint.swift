import Foundation

/// An IPv4 address with a TCP port.
struct Endpoint {
    /// The four bytes of the address, in network order.
    let address: in_addr
    let port: UInt16

    /// `ADDRESS:PORT`; the one name that is understood is `localhost`.
    init?(_ text: String) {
        guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]) else {
            return nil
        }
        let host = text[..<colon] == "localhost" ? "127.0.0.1" : String(text[..<colon])
        var address = in_addr()
        guard inet_pton(AF_INET, host, &address) == 1 else {
            return nil
        }
        self.address = address
        self.port = port
    }

    /// This host, reached over loopback only.
    init(loopbackPort port: UInt16) {
        address = in_addr(s_addr: INADDR_LOOPBACK.bigEndian)
        self.port = port
    }
}
