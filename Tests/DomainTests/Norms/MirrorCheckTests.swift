import Domain
import Testing
import Vocabulary

/// When a handbook begins to look like a norm, and when it only speaks the same language. The norm here is made up.
@Suite struct MirrorCheckTests {
  private let check = MirrorCheck(
    [
      ("4", "Omgeving van de organisatie", ""), ("4.1", "Wat er om ons heen speelt", "Klachten"), ("8", "Klachten", ""),
      ("8.2", "Horen", "Wie niet tevreden is kan dat zeggen en krijgt binnen zes weken een antwoord dat ergens op slaat."),
    ].map { number, title, text in
      (ClauseMark(set: ID(raw: "set"), clause: ID(raw: "c\(number.replacing(".", with: "-"))"), number: number, heading: title),
        NormText(number: number, parent: nil, title: title, text: text, level: "", why: ""))
    })

  @Test func aChapterOrPageThatIsCalledAsAClauseIsSeen() {
    let signs = check.signs(
      chapters: ["Aankloppen", "Omgeving van onze organisatie", "Klachten"],
      pages: [("a", "4.1 Wat om ons heen speelt"), ("b", "1 Welkom"), ("c", "Als iemand niet tevreden is"), ("d", "8.2")])
    #expect(signs.map(\.clause.number) == ["4", "4.1", "8.2"])
    #expect(signs.map(\.kind).first == .chapterNamed("Omgeving van onze organisatie"))
  }

  @Test func eightWordsInARowAreACopyAndATurnOfPhraseIsNot() {
    let copied = check.signs(
      slug: "klacht", title: "Als iemand niet tevreden is",
      text: "Bij ons geldt: wie niet tevreden is, kan dat zeggen en krijgt\nbinnen zes weken een antwoord.")
    #expect(copied.map(\.clause.number) == ["8.2"])
    #expect(
      copied.first?.kind
        == .pageCopies(slug: "klacht", title: "Als iemand niet tevreden is", words: "wie niet tevreden is kan dat zeggen en"))
    #expect(
      check.signs(
        slug: "x", title: "X", text: "Wie niet tevreden is, belt Peter. Die luistert, en zoekt binnen zes weken een antwoord."
      ).isEmpty)
  }

  @Test func everySignHasAName() {
    let signs = check.signs(chapters: ["4 Omgeving van de organisatie"], pages: [("a", "8.2 Horen")])
    #expect(signs.map(\.name) == ["hoofdstuk:4-omgeving-van-de-organisatie:c4", "bladzijde:a:c8-2"])
  }
}
