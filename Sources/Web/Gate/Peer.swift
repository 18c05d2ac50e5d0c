import Glibc

/// The address of a machine as bytes, so that `::ffff:10.0.0.1` and `10.0.0.1` are equal.
struct PeerAddress: Hashable, Sendable {
  let bytes: [UInt8]

  init?(_ text: some StringProtocol) {
    let text = String(text)
    var short = in_addr()
    var long = in6_addr()
    if inet_pton(AF_INET, text, &short) == 1 {
      bytes = withUnsafeBytes(of: short) { Array($0) }
    } else if inet_pton(AF_INET6, text, &long) == 1 {
      let all = withUnsafeBytes(of: long) { Array($0) }
      bytes = all.starts(with: mappedPrefix) ? Array(all[12...]) : all
    } else {
      return nil
    }
  }

  /// The unit by which failures are counted. A household with IPv6 has a whole /64, so a /64 counts as one.
  var origin: Origin {
    bytes.count == 4
      ? Origin(
        address: bytes.map { String($0) }.joined(separator: "."),
        network: bytes.prefix(3).map { String($0) }.joined(separator: "."))
      : Origin(
        address: bytes.prefix(8).map { String($0, radix: 16) }.joined(separator: ":"),
        network: bytes.prefix(6).map { String($0, radix: 16) }.joined(separator: ":"))
  }
}

/// The address of a visitor's machine, and the network around it.
package struct Origin: Hashable, Sendable {
  /// One IPv4 address, or a /64 of IPv6.
  let address: String
  /// The /24 (IPv4) or the /48 (IPv6) that it lies in.
  let network: String

  /// Not known: a connection without an address.
  static let unknown = Origin(address: "-", network: "-")
}

private let mappedPrefix: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]

/// One address, or a range such as `10.0.0.0/8`.
package struct PeerRange: Sendable {
  private let start: [UInt8]
  private let bits: Int

  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let address = PeerAddress(parts[0]) else { return nil }
    start = address.bytes
    guard parts.count == 2 else { bits = start.count * 8; return }
    guard let bits = Int(parts[1]), (0...start.count * 8).contains(bits) else { return nil }
    self.bits = bits
  }

  func contains(_ address: PeerAddress) -> Bool {
    guard address.bytes.count == start.count else { return false }
    for index in 0..<bits where (address.bytes[index / 8] ^ start[index / 8]) & (0x80 >> UInt8(index % 8)) != 0 { return false }
    return true
  }
}

extension Site {
  /// The address of the visitor. `X-Forwarded-For` is read from the right, and only as long as the machine that wrote an entry
  /// is one of ours: everything to the left of that is whatever the visitor chose to send.
  func visitor(behind peer: PeerAddress?, forwarded: String?) -> PeerAddress? {
    guard var visitor = peer else { return nil }
    var hops = (forwarded ?? "").split(separator: ",")
    while proxies.contains(where: { $0.contains(visitor) }), let hop = hops.popLast() {
      guard let address = PeerAddress(hop.drop { $0 == " " }.prefix { $0 != " " }) else { break }
      visitor = address
    }
    return visitor
  }
}
