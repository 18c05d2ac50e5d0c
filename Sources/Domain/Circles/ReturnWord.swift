/// The word with which somebody without an account comes back to their own chair on another phone: fifteen characters in three
/// groups.
///
/// It lives as long as people may sit there, thirty days at most: 25 to the fifteenth is 9.3 · 10²⁰. Whoever tries two hundred
/// a second for all of that hits one word with a chance of one in 1.8 · 10¹², and any of four hundred chairs at once with one
/// in four thousand million.
package struct ReturnWord: Sendable, Hashable {
  package let raw: String

  private static let length = 15

  /// The word derived from 32 bytes, two for each character, so that no character is likelier than another by more than a
  /// thousandth.
  package init(from bytes: [UInt8]) {
    raw = String(
      (0..<ReturnWord.length).map { CodeSigns.all[(Int(bytes[$0 * 2]) << 8 | Int(bytes[$0 * 2 + 1])) % CodeSigns.all.count] })
  }

  /// Reads what somebody typed, in the same way as a code. Nil when it cannot be a word.
  package init?(given text: String) {
    guard let signs = CodeSigns.read(text), signs.count == ReturnWord.length else { return nil }
    raw = signs
  }

  /// In groups, as people read it aloud and write it down.
  package var grouped: String { [raw.prefix(5), raw.dropFirst(5).prefix(5), raw.suffix(5)].joined(separator: " ") }
}
