package import Vocabulary

/// The code on the big screen with which people sit down: ten characters in two groups.
///
/// Twenty-five characters that are not mistaken for one another, without vowels so that they make no words: 25 to the tenth is
/// 9.5 · 10¹³. A code lives three hours at most. Whoever tries two hundred a second for all of that has a chance of one in 44
/// million to hit one code, and one in a million to hit any of forty conversations that sit down at once. So somebody with the
/// right code never has to be held up.
package struct JoinCode: Sendable, Hashable {
  package let raw: String

  private static let length = 10

  package init(_ chance: Randomness) {
    raw = String((0..<JoinCode.length).map { _ in CodeSigns.all[chance.number(below: CodeSigns.all.count)] })
  }

  /// Reads what somebody typed: upper or lower case, in groups or not. A character that is not in use counts as the one that it
  /// looks like. Nil when it cannot be a code.
  package init?(given text: String) {
    guard let signs = CodeSigns.read(text), signs.count == JoinCode.length else { return nil }
    raw = signs
  }

  /// How long a code is valid: while people sit down, shortly after the beginning, and for somebody who comes late.
  package static let whileGathering = Span.hours(3)
  package static let afterOpening = Span.minutes(10)
  package static let forLatecomers = Span.minutes(30)
  /// How long the code of a big screen is valid.
  package static let forScreens = Span.minutes(5)
}

/// The characters of codes that are read from a screen and typed.
enum CodeSigns {
  static let all = Array("BCDFGHJKMNPQRSTVWXYZ34679")

  static func read(_ text: String) -> String? {
    let alike: [Character: Character] = ["8": "B", "5": "S", "2": "Z"]
    let signs = text.uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }.map { alike[$0] ?? $0 }
    return signs.allSatisfy(all.contains) ? String(signs) : nil
  }
}
