package import Vocabulary

/// What stands on the big screen, by which one sits down: ten signs, in two groups.
///
/// Twenty-five signs that are not taken for one another, without vowels so that they make no words: 25 to the tenth is 9.5 ·
/// 10¹³. A code lives three hours at most: whoever tries two hundred a second for all of it has a chance of one in 44 million to
/// hit one, and where forty conversations sit down at once one in a million to hit any. So nothing has to hold off whoever has
/// the right one.
package struct JoinCode: Sendable, Hashable {
  package let raw: String

  private static let length = 10

  package init(_ chance: Randomness) {
    raw = String((0..<JoinCode.length).map { _ in CodeSigns.all[chance.number(below: CodeSigns.all.count)] })
  }

  /// What somebody typed: small or large, in groups or not, and a sign that is not in use for the one that it looks like. Nothing
  /// when it cannot be a code.
  package init?(given text: String) {
    guard let signs = CodeSigns.read(text), signs.count == JoinCode.length else { return nil }
    raw = signs
  }

  /// How long it opens: while people sit down, for a moment after it began, and for whoever comes late.
  package static let whileGathering = Span.hours(3)
  package static let afterOpening = Span.minutes(10)
  package static let forLatecomers = Span.minutes(30)
  /// How long the code of a big screen opens one.
  package static let forScreens = Span.minutes(5)
}

/// The signs of what is read from a screen and typed.
enum CodeSigns {
  static let all = Array("BCDFGHJKMNPQRSTVWXYZ34679")

  static func read(_ text: String) -> String? {
    let alike: [Character: Character] = ["8": "B", "5": "S", "2": "Z"]
    let signs = text.uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }.map { alike[$0] ?? $0 }
    return signs.allSatisfy(all.contains) ? String(signs) : nil
  }
}
