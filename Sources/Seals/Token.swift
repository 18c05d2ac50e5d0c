import Crypto
package import Vocabulary

/// A secret that opens something: a session, an invitation, a seat. 256 random bits (ASVS 7.2.3). Only its SHA-256 is kept, so
/// a stolen database opens nothing.
package struct Token: Sendable {
  /// For the cookie or the link. Never logged, never stored.
  package let secret: String

  package init(_ chance: Randomness) { secret = base64url(chance.bytes(32)) }

  /// A secret that is derived from a random mark of more than 192 bits: the same mark gives the same secret, and the secret
  /// does not tell the mark. It ends in a keyed digest of itself (44 bits): so it can be seen to be ours even when no row knows
  /// it any more.
  package init(from mark: String, signed sign: (String) throws -> String) rethrows {
    let chance = base64url(Array(SHA256.hash(data: Array("kring pass \(mark)".utf8)).prefix(24)))
    secret = "\(chance)\(try sign(chance).prefix(11))"
  }

  package func isSigned(by sign: (String) throws -> String) rethrows -> Bool {
    try secret.dropFirst(32) == sign(String(secret.prefix(32))).prefix(11)
  }

  /// 32 bytes derived from the secret for another purpose. They do not tell the secret.
  package func derived(for purpose: String) -> [UInt8] { Array(SHA256.hash(data: Array("kring \(purpose) \(secret)".utf8))) }

  /// A token that came back from outside.
  package init?(given text: String) {
    guard text.utf8.count == 43, text.utf8.allSatisfy({ base64urlLetters.contains($0) }) else { return nil }
    secret = text
  }

  /// The digest that is kept in the database.
  package var digest: String { sha256(secret) }
}

private let base64urlLetters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

private func base64url(_ bytes: [UInt8]) -> String { spelled(bytes, in: base64urlLetters) }

/// Bytes in an alphabet whose size is a power of two, the first bit first, without padding (RFC 4648).
func spelled(_ bytes: [UInt8], in letters: [UInt8]) -> String {
  let width = letters.count.trailingZeroBitCount
  var out: [UInt8] = []
  var (bits, count) = (UInt32(0), 0)
  for byte in bytes {
    bits = bits << 8 | UInt32(byte)
    count += 8
    while count >= width {
      count -= width
      out.append(letters[Int(bits >> UInt32(count)) & (letters.count - 1)])
    }
  }
  if count > 0 { out.append(letters[Int(bits << UInt32(width - count)) & (letters.count - 1)]) }
  return String(decoding: out, as: UTF8.self)
}
