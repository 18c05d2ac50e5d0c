package import Vocabulary

/// What stands on the big screen, by which one sits down: ten signs, in two groups.
///
/// Twenty-five signs that are not taken for one another, without vowels so that they make no words: 25 to the tenth is 9.5 · 10¹³. A code
/// lives three hours at most: whoever tries two hundred a second for all of it has a chance of one in 44 million to hit one, and where
/// forty conversations sit down at once one in a million to hit any. So nothing has to hold off whoever has the right one.
package struct JoinCode: Sendable, Hashable {
  package let raw: String

  private static let signs = Array("BCDFGHJKMNPQRSTVWXYZ34679")
  private static let length = 10

  package init(_ chance: Randomness) {
    raw = String((0..<JoinCode.length).map { _ in JoinCode.signs[chance.number(below: JoinCode.signs.count)] })
  }

  /// What somebody typed: small or large, in groups or not, and a sign that is not in use for the one that it looks like. Nothing when it
  /// cannot be a code.
  package init?(given text: String) {
    let alike: [Character: Character] = ["8": "B", "5": "S", "2": "Z"]
    let signs = text.uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }.map { alike[$0] ?? $0 }
    guard signs.count == JoinCode.length, signs.allSatisfy({ JoinCode.signs.contains($0) }) else { return nil }
    raw = String(signs)
  }

  /// How long it opens: while people sit down, for a moment after it began, and for whoever comes late.
  package static let whileGathering = Span.hours(3)
  package static let afterOpening = Span.minutes(10)
  package static let forLatecomers = Span.minutes(30)
  /// How long the code of a big screen opens one.
  package static let forScreens = Span.minutes(5)
}
