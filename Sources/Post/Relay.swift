package import Domain
import Foundation
package import Vocabulary

/// Where mail goes: an SMTP relay, or a folder for developers. Its password is never printed or reflected.
package struct Relay: Sendable, CustomStringConvertible, CustomReflectable {
  enum Way: Sendable {
    case server(MailServer)
    case folder(String)
  }

  let way: Way
  /// Who our mail is from.
  package let sender: Sender

  /// Whether mail leaves this machine, so that the links in it have to work for others.
  package var isServer: Bool { if case .server = way { true } else { false } }

  package var description: String {
    switch way {
    case .server(let server): "\(server.host):\(server.port)"
    case .folder(let path): path
    }
  }

  package var customMirror: Mirror { Mirror(self, children: []) }

  /// Sends one mail. Never throws, and answers within 30 seconds.
  package func send(_ message: Message, at moment: Moment = Clock.system.now()) async -> Delivery {
    let text = Array(message.text(at: moment).utf8)
    switch way {
    case .server(let server): return await server.converse { $0.bring(text, from: message.from.address, to: message.to) }
    case .folder(let path): return Relay.keep(text, in: path, as: "\(moment.milliseconds)-\(message.name).eml")
    }
  }

  /// Whether the relay would take mail now: connects, encrypts, signs in, and hangs up.
  package func answers() async -> Delivery {
    switch way {
    case .server(let server): return await server.converse { $0.greet() }
    case .folder(let path): return FileManager.default.isWritableFile(atPath: path) ? .accepted : Relay.shut
    }
  }

  private static func keep(_ text: [UInt8], in folder: String, as name: String) -> Delivery {
    let file = "\(folder)/\(name)"
    return FileManager.default.createFile(atPath: file, contents: Data(text), attributes: [.posixPermissions: 0o600])
      ? .accepted : shut
  }

  private static let shut = Delivery.later("the folder cannot be written to")
}

/// What is wrong with the settings of a relay.
package enum RelayMistake: Error, Sendable, CaseIterable {
  /// No `smtp://`, `smtps://` or `file:`.
  case notARelay
  /// No host name, or an invalid port, or something behind it.
  case noMachine
  /// A user name without a password, or the other way round.
  case halfSignedIn
  /// What stands between the // and the @ is not percent-encoded.
  case notEncoded
  /// A folder that cannot be made.
  case noFolder
  case noSender
}

extension Relay {
  /// Reads a relay from the settings.
  /// - Parameters:
  ///   - address: `smtp://name:password@host:port`, `smtps://…`, or `file:` and a folder, which is made when it does not exist.
  ///   - sender: `Kring <kring@wijkwerk.nl>`; a folder can do without.
  ///   - password: one from another setting; it overrides the one in the address.
  package init(address: String, from given: String?, password: String?) throws(RelayMistake) {
    if address.hasPrefix("file:") {
      let path = String(address.dropFirst(address.hasPrefix("file://") ? 7 : 5))
      let owner: [FileAttributeKey: Any] = [.posixPermissions: 0o700]
      guard !path.isEmpty,
        (try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true, attributes: owner)) != nil
      else { throw .noFolder }
      guard let sender = Sender(given ?? "Kring <kring@kring.example>") else { throw .noSender }
      self.init(way: .folder(path), sender: sender)
    } else {
      let server = try MailServer(address: address, password: password)
      guard let given, let sender = Sender(given) else { throw .noSender }
      self.init(way: .server(server), sender: sender)
    }
  }
}

/// A relay as libcurl needs it.
struct MailServer: Sendable {
  let host: String
  let port: Int
  /// Encrypted from the first byte (smtps), not by STARTTLS.
  let isEncryptedAtOnce: Bool
  let account: (name: String, password: String)?

  /// Only a relay on this machine may be used without encryption: what it receives never leaves the machine.
  var isThisMachine: Bool { ["127.0.0.1", "[::1]", "localhost"].contains(host) }

  init(address: String, password: String?) throws(RelayMistake) {
    let scheme = address.prefix { $0 != ":" }.lowercased()
    guard scheme == "smtp" || scheme == "smtps", address.dropFirst(scheme.count).hasPrefix("://") else { throw .notARelay }
    isEncryptedAtOnce = scheme == "smtps"
    var rest = address.dropFirst(scheme.count + 3)
    var (name, own): (String?, String?) = (nil, nil)
    // The last @, so that an unencoded @ in a password is recognised as a mistake.
    if let at = rest.lastIndex(of: "@") {
      let pair = rest[..<at].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      (name, own) = (try MailServer.decoded(pair[0]), pair.count == 2 ? try MailServer.decoded(pair[1]) : nil)
      rest = rest[rest.index(after: at)...]
    }
    switch (name, password ?? own) {
    case (let name?, let password?) where !name.isEmpty && !password.isEmpty: account = (name, password)
    case (nil, nil): account = nil
    default: throw .halfSignedIn
    }
    (host, port) = try MailServer.machine(rest, isEncryptedAtOnce: isEncryptedAtOnce)
  }

  private static func decoded(_ text: Substring) throws(RelayMistake) -> String {
    guard !text.contains("@"), let plain = String(text).removingPercentEncoding,
      !plain.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F })
    else { throw .notEncoded }
    return plain
  }

  /// `mail.example.nl:465`, `[::1]:25`, or a name alone: then port 465 or 587, where relays take mail from users who sign in
  /// (RFC 8314).
  private static func machine(_ text: Substring, isEncryptedAtOnce: Bool) throws(RelayMistake) -> (host: String, port: Int) {
    var text = text
    if text.hasSuffix("/") { text = text.dropLast() }
    let end = text.hasPrefix("[") ? text.firstIndex(of: "]").map { text.index(after: $0) } : text.firstIndex(of: ":")
    let host = text[..<(end ?? text.endIndex)].lowercased()
    let rest = text[(end ?? text.endIndex)...]
    let isName = !host.isEmpty && host.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x61...0x7A, 0x2D, 0x2E: true
      case 0x3A, 0x5B, 0x5D: host.hasPrefix("[")
      default: false
      }
    }
    guard isName else { throw .noMachine }
    if rest.isEmpty { return (host, isEncryptedAtOnce ? 465 : 587) }
    guard rest.hasPrefix(":"), let port = Int(rest.dropFirst()), (1...65_535).contains(port) else { throw .noMachine }
    return (host, port)
  }
}
