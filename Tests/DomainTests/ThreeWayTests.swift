import Domain
import Testing
import Vocabulary

/// Two changes of one text that began at the same words.
@Suite struct ThreeWayTests {
  private func text(_ base: String, draft: String, proposed: String) -> ThreeWay? {
    ThreeWay(base: .text(base), draft: .text(draft), proposed: .text(proposed))
  }

  private func settled(_ weighing: ThreeWay?, _ choices: ThreeWay.Choice...) -> String? {
    weighing?.settled(choices).first?.words
  }

  @Test func whatOnlyOneOfThemChangedIsTakenAsItIs() {
    let base = "# Op huisbezoek\n\nBel eerst.\n\nBlijf een uur."
    let weighing = text(
      base, draft: base.replacing("Bel eerst.", with: "Bel of app eerst."), proposed: base + "\n\nVraag wat iemand wil.")
    #expect(weighing?.clashes.isEmpty == true)
    #expect(settled(weighing) == "# Op huisbezoek\n\nBel of app eerst.\n\nBlijf een uur.\n\nVraag wat iemand wil.")
  }

  @Test func whereBothChangedTheSameWordsBothAreThereToChoose() {
    let base = "Eerst dit.\nBel eerst.\nDan dat."
    let weighing = text(base, draft: "Eerst dit.\nApp eerst.\nDan dat.", proposed: "Eerst dit.\nGa langs.\nDan dat.")
    #expect(weighing?.clashes.map(\.draft) == ["App eerst.\n"])
    #expect(weighing?.clashes.map(\.proposed) == ["Ga langs.\n"])
    #expect(settled(weighing, .proposed) == "Eerst dit.\nGa langs.\nDan dat.")
    #expect(settled(weighing, .draft) == "Eerst dit.\nApp eerst.\nDan dat.")
    #expect(settled(weighing, .both) == "Eerst dit.\nApp eerst.\nGa langs.\nDan dat.")
    #expect(settled(weighing) == settled(weighing, .both), "without a choice nothing is lost")
  }

  @Test func theSameChangeTwiceIsNoClash() {
    #expect(settled(text("Oud", draft: "Nieuw", proposed: "Nieuw")) == "Nieuw")
  }

  @Test func aStepIsWeighedFieldByField() throws {
    let base = ProcessOutline.Step(id: ID(raw: "stap"), title: "Bellen", agreement: "Binnen vijf dagen.", room: "Langsgaan mag.")
    var (draft, proposed) = (base, base)
    draft.agreement = "Binnen drie dagen."
    draft.title = "Iemand bellen"
    proposed.agreement = "Binnen een week."
    proposed.why = "Wie wacht, haakt af."
    let weighing = try #require(ThreeWay(base: .step(base), draft: .step(draft), proposed: .step(proposed)))
    #expect(weighing.clashes.map(\.field) == [.agreement])
    guard case .step(let step) = AmendedWords.step(proposed).saying(weighing.settled([.draft])) else {
      Issue.record("no step"); return
    }
    #expect(
      step
        == ProcessOutline.Step(
          id: base.id, title: "Iemand bellen", why: "Wie wacht, haakt af.", agreement: "Binnen drie dagen.",
          room: "Langsgaan mag."))
  }

  @Test func aTextThatBecameAProcessIsLaidBesideNothing() {
    #expect(ThreeWay(base: .text("Oud"), draft: .purpose("Waartoe"), proposed: .text("Nieuw")) == nil)
  }

  /// Random pages, changed at random twice: every line of either change is in the result, or in a clash where both can be read.
  @Test(arguments: 0..<200) func nothingIsEverLost(_ seed: UInt64) throws {
    let chance = Randomness.seeded(seed)
    func line() -> String { "Regel \(chance.number(below: 40)) \(chance.word(length: 3))" }
    func changed(_ lines: [String], mark: String) -> (text: String, added: [String]) {
      var (lines, added) = (lines, [String]())
      for number in 0..<(1 + chance.number(below: 4)) {
        let new = "\(mark)\(number) \(line())"
        let at = chance.number(below: lines.count + 1)
        if at < lines.count, chance.number(below: 2) == 0 { lines[at] = new } else { lines.insert(new, at: at) }
        added.append(new)
      }
      return (lines.joined(separator: "\n"), added.filter { lines.contains($0) })
    }
    let base = (0..<(2 + chance.number(below: 12))).map { _ in line() }
    let (draft, proposed) = (changed(base, mark: "A"), changed(base, mark: "B"))
    let weighing = try #require(text(base.joined(separator: "\n"), draft: draft.text, proposed: proposed.text))
    let lines = Set(try #require(settled(weighing)).split(separator: "\n").map(String.init))
    for line in draft.added + proposed.added { #expect(lines.contains(line), "\(line) is gone") }
    let untouched = text(base.joined(separator: "\n"), draft: base.joined(separator: "\n"), proposed: proposed.text)
    #expect(settled(untouched) == proposed.text)
  }
}
