import Domain
import Formats
import Testing

/// The formats that travel with Kring.
@Suite struct FormatsShippedTests {
  @Test func allTheirFilesCanBeReadAndEachKeepsItsOwnText() throws {
    #expect(ShippedFormats.mistakes == [])
    #expect(ShippedFormats.all.map(\.slug) == ["check-in", "omgangsoverleg"])
    for format in ShippedFormats.all {
      let text = try #require(ShippedFormats.file(format.slug))
      #expect(try FormatFile.read(text, name: format.slug) == format)
    }
    #expect(ShippedFormats.file("nergens") == nil)
  }

  @Test func theOmgangsoverlegHasTheFourPhasesOfItsSourceAndACheckInFitsAHall() throws {
    let format = try Meeting.format("omgangsoverleg")
    #expect(format.phases.map(\.title.dutch) == ["Verkennen", "Mogelijkheden", "Besluiten", "Leren"])
    #expect(format.steps.map(\.activity) == [.writeAlone, .talk, .write, .write, .talk, .decide, .write, .outcomes])
    #expect(format.seats == 3...9)
    #expect(try Meeting.format("check-in").seats == 3...2_000)
  }

  @Test(arguments: ShippedFormats.all)
  func everyQuestionIsOpenAndShortEnoughForAPhone(format: ConversationFormat) {
    for step in format.steps {
      for prompt in [step.prompt.dutch, step.prompt.english] {
        #expect(prompt.hasSuffix("?"))
        #expect(prompt.split(separator: " ").count <= 12, "\(prompt)")
      }
      let first = step.prompt.dutch.split(separator: " ").first.map(String.init) ?? ""
      #expect(
        ["Wat", "Waar", "Waartoe", "Welke", "Wie", "Hoe"].contains(first), "‘\(step.prompt.dutch)’ can be answered with yes or no"
      )
    }
  }

  @Test(arguments: ShippedFormats.all)
  func waartoeComesBeforeHoe(format: ConversationFormat) {
    var isAsked = false
    for step in format.steps {
      let words = [step.prompt.dutch] + step.fields.map(\.label.dutch)
      for word in words.joined(separator: " ").lowercased().split(whereSeparator: { !$0.isLetter }) {
        if word == "waartoe" { isAsked = true }
        if word == "hoe" { #expect(isAsked, "\(format.slug), \(step.slug) asks how before what for") }
      }
    }
  }

  @Test(arguments: ShippedFormats.all)
  func sentencesAreShortAndNobodyIsShoutedAt(format: ConversationFormat) {
    let texts =
      [format.summary] + format.steps.flatMap { [$0.prompt, $0.hint, $0.meanwhile].compactMap { $0 } + $0.fields.map(\.label) }
    for text in texts.flatMap({ [$0.dutch, $0.english] }) {
      #expect(!text.contains("!"))
      for sentence in text.split(whereSeparator: { ".?".contains($0) }) {
        #expect(sentence.split(separator: " ").count <= 20, "\(sentence)")
      }
    }
  }

  @Test func theBringerIsToldBeforehandWhoWillReadTheFirstImpulseAndWhen() throws {
    let format = try Meeting.format("omgangsoverleg")
    let impulse = try #require(format.steps.first { $0.slug == "eerste-impuls" })
    #expect(format.audience(of: impulse) == .selfUntil(step: "besluit"))
    #expect(impulse.hint?.dutch.contains("fase 3 leest de kring het") == true, "the bringer is told beforehand")
  }
}
