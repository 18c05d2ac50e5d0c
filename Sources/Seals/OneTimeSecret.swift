import Crypto
package import Vocabulary

/// A secret that a telephone and the server share, so that both can compute the same six digits at the same time (TOTP, RFC
/// 6238: HMAC-SHA-1, steps of 30 seconds). 160 random bits, as RFC 4226 advises (section 4).
///
/// SHA-1, because every authenticator app knows it. Its known weakness, finding two texts with one digest, does not help
/// against an HMAC.
package struct OneTimeSecret: Sendable {
  package let bytes: [UInt8]

  package init(_ chance: Randomness) { bytes = chance.bytes(20) }

  package init(bytes: [UInt8]) { self.bytes = bytes }

  /// How long one code is valid in the app.
  package static let step = Span.seconds(30)

  /// The number of the step in which a moment lies.
  package static func step(at moment: Moment) -> Int { Int(moment.milliseconds / step.milliseconds) }

  /// The code of a step, with leading zeroes (RFC 4226, 5.3).
  package func code(at step: Int, digits: Int = 6) -> String {
    let counter = (0..<8).reversed().map { UInt8(truncatingIfNeeded: step >> ($0 * 8)) }
    let mac = Array(HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: bytes)))
    let offset = Int((mac.last ?? 0) & 15)
    let number = mac[offset..<(offset + 4)].reduce(0) { $0 << 8 | Int($1) } & 0x7FFF_FFFF
    let ceiling = (0..<digits).reduce(1) { power, _ in power * 10 }
    let text = String(number % ceiling)
    return String(repeating: "0", count: digits - text.count) + text
  }

  /// The step that a code belongs to: the current one, or the one before or after it, because clocks differ. Nil for any other
  /// code. All three are always computed, so that the time taken tells nothing.
  package func step(of code: String, at moment: Moment) -> Int? {
    let now = OneTimeSecret.step(at: moment)
    return [now - 1, now, now + 1].filter { isSame(self.code(at: $0), code) }.last
  }

  /// The secret as letters: to type over, and for the address in the QR code (RFC 4648, section 6, without padding).
  package var base32: String { spelled(bytes, in: Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)) }
}

/// Compares every byte, also after the first that differs, so that the time taken tells nothing.
private func isSame(_ one: String, _ other: String) -> Bool {
  let (one, other) = (Array(one.utf8), Array(other.utf8))
  return one.count == other.count && zip(one, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
}
