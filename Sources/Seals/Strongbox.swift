import Crypto
import Foundation
import Vocabulary

/// The server's own key, which lives outside the database: a stolen backup opens no circle.
package struct Strongbox: Sendable {
  private let key: SymmetricKey

  private init(key: SymmetricKey) { self.key = key }

  /// Opens the key file, and makes one (readable by its owner only) when there is none.
  /// Throws `SealFailure.keyFile` when it is there and cannot be used: starting with a new key would lose every circle.
  package static func open(file path: String) throws -> Strongbox {
    let files = FileManager.default
    if !files.fileExists(atPath: path) {
      let fresh = SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }
      guard files.createFile(atPath: path, contents: Data(fresh.base64EncodedString().utf8), attributes: [.posixPermissions: 0o600])
      else { throw SealFailure.keyFile("Het sleutelbestand \(path) kan niet gemaakt worden. Is de map beschrijfbaar?") }
    }
    guard let written = files.contents(atPath: path) else {
      throw SealFailure.keyFile("Het sleutelbestand \(path) is niet leesbaar. Geef het terug uit de reservekopie, of maak het leesbaar voor deze gebruiker.")
    }
    if let mode = try files.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber, mode.intValue & 0o077 != 0 {
      throw SealFailure.keyFile("Anderen kunnen het sleutelbestand \(path) lezen. Doe: chmod 600 \(path)")
    }
    guard let bytes = Data(base64Encoded: trimmed(String(decoding: written, as: UTF8.self))), bytes.count == 32 else {
      throw SealFailure.keyFile("Het sleutelbestand \(path) bevat geen sleutel. Geef het terug uit de reservekopie.")
    }
    return Strongbox(key: SymmetricKey(data: bytes))
  }

  /// A strongbox for a test.
  package static func inMemory() -> Strongbox { Strongbox(key: SymmetricKey(size: .bits256)) }

  /// A new key for one conversation, with its wrapping for the database.
  package func newKey(for name: String) throws -> (key: CircleKey, wrapped: [UInt8]) {
    let fresh = SymmetricKey(size: .bits256)
    let raw = fresh.withUnsafeBytes { Array($0) }
    return (CircleKey(key: fresh), try sealed(raw, with: key, for: name))
  }

  /// Seals a few bytes with the server's key itself, such as the word of a link that waits to be mailed, or the secret of a second
  /// key. `name` is bound to it.
  package func seal(_ bytes: [UInt8], for name: String) throws -> [UInt8] { try sealed(bytes, with: key, for: name) }

  package func open(_ bytes: [UInt8], for name: String) throws -> [UInt8] { try opened(bytes, with: key, for: name) }

  package func unwrapped(_ wrapped: [UInt8], for name: String) throws -> CircleKey {
    CircleKey(key: SymmetricKey(data: try opened(wrapped, with: key, for: name)))
  }
}

/// The key of one conversation. Destroy its wrapping and the words are gone, from backups too.
package struct CircleKey: Sendable {
  fileprivate let key: SymmetricKey

  /// AES-256-GCM; `name` is bound to it, so that a sealed row moved elsewhere does not open.
  package func seal(_ bytes: [UInt8], for name: String) throws -> [UInt8] { try sealed(bytes, with: key, for: name) }

  package func open(_ bytes: [UInt8], for name: String) throws -> [UInt8] { try opened(bytes, with: key, for: name) }
}

/// The first byte says how it was sealed, so that a later Kring can seal otherwise and still open this.
private let aesGCM: UInt8 = 1

private func sealed(_ bytes: [UInt8], with key: SymmetricKey, for name: String) throws -> [UInt8] {
  let box = try AES.GCM.seal(bytes, using: key, authenticating: Array(name.utf8))
  guard let combined = box.combined else { throw SealFailure.notOurs }
  return [aesGCM] + combined
}

private func opened(_ bytes: [UInt8], with key: SymmetricKey, for name: String) throws -> [UInt8] {
  guard bytes.first == aesGCM, let box = try? AES.GCM.SealedBox(combined: bytes.dropFirst()),
    let plain = try? AES.GCM.open(box, using: key, authenticating: Array(name.utf8))
  else { throw SealFailure.notOurs }
  return Array(plain)
}
