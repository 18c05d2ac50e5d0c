import Domain
import Testing
import Vocabulary

@Suite struct OutlineTests {
  /// Whatever people type comes back to the letter, also what looks like our own lines.
  @Test(arguments: 0..<200) func anOutlineSurvivesItsOwnText(seed: UInt64) {
    let chance = Randomness.seeded(seed)
    let pieces: [String] = [
      "Bel", "stap: 1", "titel:", "  inspringen", "\n", "\n\n", "é", "👵🏽", ":", "zonder-ruimte: ja", " ", "wie?",
    ]
    func text() -> String {
      tidied((0..<chance.number(below: 8)).map { _ in pieces[chance.number(below: pieces.count)] }.joined(separator: " "))
    }
    let steps = (0..<chance.number(below: 5)).map { _ in
      ProcessOutline.Step(
        id: .new(chance), title: text(), why: text(), afterwards: text(), agreement: text(), room: text(),
        leavesRoom: chance.number(below: 2) == 0)
    }
    let outline = ProcessOutline(purpose: text(), steps: steps)
    #expect(ProcessOutline(text: outline.text) == outline)
  }

  @Test(arguments: 0..<200) func aDifferenceGivesBothTextsBack(seed: UInt64) {
    let chance = Randomness.seeded(seed)
    let words: [String] = ["Bel ", "binnen ", "vijf ", "werkdagen.\n", "Kom ", "langs.\n", "  ", "\n"]
    func text() -> String { (0..<chance.number(below: 40)).map { _ in words[chance.number(below: words.count)] }.joined() }
    let (old, new) = (text(), text())
    let difference = WordDifference(from: old, to: new)
    let before = difference.pieces.map { if case .new = $0 { "" } else { $0.words } }.joined()
    let after = difference.pieces.map { if case .gone = $0 { "" } else { $0.words } }.joined()
    #expect(before == old)
    #expect(after == new)
    #expect(difference.isEmpty == (old == new))
  }

  @Test func aChangedWordIsTheOnlyMark() {
    let difference = WordDifference(from: "Bel binnen vijf dagen.\nKom langs.\n", to: "Bel binnen tien dagen.\nKom langs.\n")
    #expect(difference.pieces.contains(.gone("vijf ")) && difference.pieces.contains(.new("tien ")))
  }
}

extension WordDifference.Piece {
  fileprivate var words: String {
    switch self {
    case .same(let words), .gone(let words), .new(let words): words
    }
  }
}
