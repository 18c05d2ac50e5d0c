import Domain
import Testing
import Vocabulary

/// A save that is kept as a change must come back to the byte, whatever was written.
@Suite struct TextChangeTests {
  private static let words = ["bellen", "langsgaan", "één verhaal", "🫖", "\n", "\n\n", "  ", "## Kop", "ja", "nee", "de buurt"]

  private func page(_ chance: Randomness, _ length: Int) -> [UInt8] {
    var text = ""
    while text.utf8.count < length { text += "\(Self.words[chance.number(below: Self.words.count)]) " }
    return Array(text.utf8)
  }

  /// Takes out, puts in, moves and doubles pieces, as writing does.
  private func rewritten(_ text: [UInt8], _ chance: Randomness) -> [UInt8] {
    var text = text
    for _ in 0...chance.number(below: 6) {
      let from = chance.number(below: text.count + 1)
      let to = from + chance.number(below: min(300, text.count - from) + 1)
      let piece = Array(text[from..<to])
      switch chance.number(below: 4) {
      case 0: text.removeSubrange(from..<to)
      case 1: text.insert(contentsOf: page(chance, chance.number(below: 200)), at: from)
      case 2:
        text.removeSubrange(from..<to)
        text.insert(contentsOf: piece, at: chance.number(below: text.count + 1))
      default: text.insert(contentsOf: piece, at: chance.number(below: text.count + 1))
      }
    }
    return text
  }

  @Test(arguments: 0..<40) func whateverIsWrittenComesBackToTheByte(seed: UInt64) throws {
    let chance = Randomness.seeded(seed)
    let old = page(chance, chance.number(below: 3_000))
    let new = rewritten(old, chance)
    for (from, to) in [(old, new), (new, old), ([], new), (old, []), (old, old)] {
      #expect(try TextChange(from: from, to: to).applied(to: from) == to)
    }
  }

  @Test func aFewWordsInALongPageTakeAFewBytes() {
    let old = page(.seeded(1), 50_000)
    var new = old
    for place in [100, 20_000, 48_000] { new.insert(contentsOf: Array("eerst bellen ".utf8), at: place) }
    #expect(TextChange(from: old, to: new).bytes.count < 150)
  }

  @Test func aParagraphThatMovedIsNotKeptAgain() {
    let old = page(.seeded(2), 20_000)
    let new = Array(old[2_000..<6_000]) + old[..<2_000] + old[6_000...]
    #expect(TextChange(from: old, to: new).bytes.count < 200)
  }

  @Test func theSameLetterAHundredThousandTimesIsQuick() throws {
    let (old, new) = ([UInt8](repeating: 97, count: 100_000), [98] + [UInt8](repeating: 97, count: 99_000) + [98])
    let change = TextChange(from: old, to: new)
    #expect(change.bytes.count < 40)
    #expect(try change.applied(to: old) == new)
  }

  /// Made by somebody who means harm: beyond the old text, longer than it says, cut off, or growing without end.
  @Test(arguments: [
      [], [0x80], [5], [2, 4, 97], [2, 5, 9], [2, 3, 0, 3], [1, 0], [3, 2, 97, 97], [0xFF, 0xFF, 0xFF, 0xFF, 0x7F],
      [0xFF, 0xFF, 0xFF, 0x7F, 3, 0],
    [2, 0xFF, 0xFF, 0xFF, 0x7F, 0],
  ] as [[UInt8]]) func whatDoesNotFitIsRefused(bytes: [UInt8]) {
    #expect(throws: TextChange.Broken.self) { try TextChange(bytes: bytes).applied(to: Array("oud".utf8)) }
  }

  @Test func chanceBytesNeverStopTheHouse() {
    let chance = Randomness.seeded(3)
    for _ in 0..<2_000 {
      let new = try? TextChange(bytes: chance.bytes(chance.number(below: 24))).applied(to: Array("een oude tekst".utf8))
      #expect((new?.count ?? 0) <= TextChange.longest)
    }
  }
}
