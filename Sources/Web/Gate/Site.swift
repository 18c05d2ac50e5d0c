/// Where this installation is: the address by which people reach it, and the proxies in front of it.
package struct Site: Sendable {
  /// The address that people type, such as `https://kring.wijkwerk.nl`, without a slash at the end. Nil: plain http on this
  /// machine or its own network, under whatever name the visitor used.
  package let address: String?
  /// Other machines whose `X-Forwarded-For` is trusted.
  package let proxies: [PeerRange]
  private let authority: String?

  /// Whether visitors come over https. The configured address decides, and nothing that a visitor sends.
  package let isSecure: Bool

  /// Throws `Mistake` with a sentence for whoever runs the server.
  package init(address: String? = nil, proxies: [String] = []) throws(Mistake) {
    if let address, !address.isEmpty {
      guard let authority = Site.authority(of: address) else {
        throw Mistake(text: "\(address) is no address like https://kring.example.nl, without anything behind the name")
      }
      self.address = address.lowercased()
      self.authority = authority
      isSecure = address.lowercased().hasPrefix("https://")
    } else {
      self.address = nil
      authority = nil
      isSecure = false
    }
    var ranges: [PeerRange] = []
    for proxy in proxies {
      guard let range = PeerRange(proxy) else { throw Mistake(text: "\(proxy) is no IP address or range like 10.0.0.0/8") }
      ranges.append(range)
    }
    self.proxies = ranges
  }

  package struct Mistake: Error, CustomStringConvertible {
    let text: String
    package var description: String { text }
  }

  /// The beginning of an absolute address, for a QR code or a link to copy.
  func base(for authority: String) -> String { address ?? "http://\(authority)" }

  /// Whether a visitor asked for us. Without a configured address only names that no stranger can register are ours: otherwise
  /// a page elsewhere could point its own name at this machine and read along (DNS rebinding).
  func answers(to host: String) -> Bool {
    guard Site.isPlain(host) else { return false }
    let host = host.lowercased()
    if let authority { return host == authority }
    let name = Site.name(of: host)
    if name.hasPrefix("[") || PeerAddress(name) != nil { return true }
    return !name.contains(".") || privateEndings.contains { name.hasSuffix($0) }
  }

  /// Whether a form was sent from one of our own pages, by the browser's `Origin`.
  func isOwn(origin: String, host: String) -> Bool { origin.lowercased() == base(for: host).lowercased() }

  private let privateEndings: [String] = [".local", ".lan", ".internal", ".localhost", ".home.arpa"]

  /// Letters, digits, dots, hyphens, a port; or an IPv6 address between brackets.
  private static func isPlain(_ host: String) -> Bool {
    !host.isEmpty && host.utf8.count <= 255
      && host.utf8.allSatisfy { byte in
        switch byte {
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2D, 0x2E, 0x3A, 0x5B, 0x5D, 0x5F: true
        default: false
        }
      }
  }

  private static func name(of host: String) -> String {
    if host.hasPrefix("[") { return host }
    return String(host.prefix { $0 != ":" })
  }

  private static func authority(of address: String) -> String? {
    let address = address.lowercased()
    for scheme in ["https://", "http://"] where address.hasPrefix(scheme) {
      let authority = String(address.dropFirst(scheme.count))
      return isPlain(authority) ? authority : nil
    }
    return nil
  }
}
