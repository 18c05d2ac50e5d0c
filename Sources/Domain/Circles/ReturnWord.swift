/// By which somebody without an account comes back to their own chair on another phone: fifteen signs, in three groups.
///
/// It lives for as long as people may sit there, thirty days at most: 25 to the fifteenth is 9.3 · 10²⁰. Whoever tries two
/// hundred a second for all of that hits one in 1.8 · 10¹² times, and any of four hundred chairs at once one in four thousand
/// million.
package struct ReturnWord: Sendable, Hashable {
  package let raw: String

  private static let length = 15

  /// The word that follows from 32 bytes, two for each sign, so that none is likelier than another by more than a thousandth.
  package init(from bytes: [UInt8]) {
    raw = String(
      (0..<ReturnWord.length).map { CodeSigns.all[(Int(bytes[$0 * 2]) << 8 | Int(bytes[$0 * 2 + 1])) % CodeSigns.all.count] })
  }

  /// What somebody typed, read as a code is. Nothing when it cannot be one.
  package init?(given text: String) {
    guard let signs = CodeSigns.read(text), signs.count == ReturnWord.length else { return nil }
    raw = signs
  }

  /// As one reads it aloud and writes it down.
  package var grouped: String { [raw.prefix(5), raw.dropFirst(5).prefix(5), raw.suffix(5)].joined(separator: " ") }
}
