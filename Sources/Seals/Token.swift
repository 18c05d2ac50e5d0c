package import Vocabulary

/// A secret that opens something: a session, an invitation, a seat. 256 random bits (ASVS 7.2.3);
/// only its SHA-256 is kept, so a stolen database opens nothing.
package struct Token: Sendable {
  /// For the cookie or the link. Never logged, never stored.
  package let secret: String

  package init(_ chance: Randomness) { secret = base64url(chance.bytes(32)) }

  /// A token that came back from outside.
  package init?(given text: String) {
    guard text.utf8.count == 43, text.utf8.allSatisfy({ base64urlLetters.contains($0) }) else { return nil }
    secret = text
  }

  /// What is kept.
  package var digest: String { sha256(secret) }
}

private let base64urlLetters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

private func base64url(_ bytes: [UInt8]) -> String {
  var out: [UInt8] = []
  var bits: UInt32 = 0
  var count = 0
  for byte in bytes {
    bits = bits << 8 | UInt32(byte)
    count += 8
    while count >= 6 {
      count -= 6
      out.append(base64urlLetters[Int(bits >> UInt32(count) & 63)])
    }
  }
  if count > 0 { out.append(base64urlLetters[Int(bits << UInt32(6 - count) & 63)]) }
  return String(decoding: out, as: UTF8.self)
}
