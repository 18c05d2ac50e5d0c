import Domain
import Foundation
import Markup
import Pages
import Testing
import Vocabulary
import Wording

/// One table says from how many people something is said; what is written about it elsewhere is read from it.
@Suite struct MinimumTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test func securityWritesTheTableOfTheCode() throws {
    let page = try String(contentsOf: Self.root.appending(path: "SECURITY.md"), encoding: .utf8)
    let rows = Minimum.allCases.map { least in
      let words = Wording(.english).least(least)
      return "| \(words.what) | \(capitalised(words.from)) | \(words.why) |"
    }
    #expect(
      page.contains("| What | From | Why |\n|---|---|---|\n\(rows.joined(separator: "\n"))\n"),
      "write in SECURITY.md:\n\(rows.joined(separator: "\n"))")
  }

  @Test func thePageThatSaysWhoSeesWhatShowsItInBothLanguages() {
    for wording in [Wording(.dutch), Wording(.english)] as [Wording] {
      let page = whoSeesWhatPage(Props.surroundings(wording)).string
      for least in Minimum.allCases {
        #expect(page.contains(wording.least(least).what) && page.contains(capitalised(wording.least(least).from)), "\(least)")
        #expect(wording.least(least).from.contains(wording.number(least.people)), "the number itself, in words")
      }
    }
  }

  @Test func whatIsCountedElsewhereCountsByTheTable() {
    #expect(DeviationCount(Minimum.otherwise.people - 1) == .fewer && DeviationCount(Minimum.otherwise.people) == .several(3))
    #expect(ConversationFact.smallestCount == Minimum.sat.people && Minimum.sat.people == 5)
    #expect(Minimum.otherwise.people == 3 && Minimum.proposal.people == 3 && Minimum.asked.people == 3)
    #expect(Minimum.read.people == 6)
  }

  /// A threshold or a length of time that is typed into a sentence is a second table, and stays behind when the first one
  /// changes.
  @Test func noSentenceTypesAThresholdOrATimeOfItsOwn() throws {
    let threshold = #/(?:[Vv]anaf|zodra er|[Ff]rom|once) (?:twee|drie|vier|vijf|zes|two|three|four|five|six) (?:mensen|people)/#
    let time = #/(?:een|vijf|drie) (?:minuut|minuten) (?:lang|stil|om|de tijd)/#
    for file in try Self.wording() {
      let text = try String(contentsOf: file, encoding: .utf8)
      let typed = text.matches(of: threshold).map(\.output) + text.matches(of: time).map(\.output)
      #expect(typed.isEmpty, "\(file.lastPathComponent): \(typed)")
    }
    #expect(Wording(.dutch).wait(Course.grace) == "een minuut" && Wording(.english).wait(JoinCode.forScreens) == "five minutes")
    #expect(
      Wording(.dutch).wait(JoinCode.forLatecomers) == "een half uur"
        && Wording(.dutch).wait(JoinCode.whileGathering) == "drie uur")
    #expect(
      Wording(.english).wait(.hours(1)) == "an hour" && Wording(.english).wait(.minutes(31)) == "31 minutes"
        && Wording(.dutch).wait(.minutes(90)) == "twee uur")
  }

  private static func wording() throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: root.appending(path: "Sources/Wording"), includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "swift" }
  }

  @Test func whoReadsAGroupIsNoPartOfItsCover() {
    func shown(_ number: Int, mine: Bool = false, known: Int = 0, unknown: Int) -> Bool {
      GroupSight(number: number, isMine: mine, known: known, unknown: unknown).isShown
    }
    #expect(
      shown(3, unknown: 3) && shown(4, mine: true, unknown: 3) && shown(3, unknown: 1), "also when two took their words back")
    #expect(!shown(3, mine: true, unknown: 2) && !shown(3, known: 1, unknown: 2) && !shown(4, mine: true, known: 1, unknown: 2))
    #expect(shown(3, known: 3, unknown: 0), "where nothing is left that was not given there is nothing to hide")
    #expect(!shown(3, mine: true, unknown: 0), "and with nothing given there is nothing to show")
  }
}
