import Domain
import Markup
import Pages
import Testing
import Vocabulary
import Wording

/// The chairs, the count, the lead and the end.
@Suite struct PagesChairsTests {
  private func chairs(_ table: TalkTable, me: TalkGuest) -> [ChairCard] {
    TalkGuest.allCases.map { guest in
      ChairCard(
        id: guest.seat, name: "\(guest.rawValue) <b>",
        standing: table.course.isHere(guest.seat) ? .here : table.course.isOut(guest.seat) ? .taken : .away,
        isMe: guest == me, leads: table.course.leads(guest.seat), isUncounted: table.course.isUncounted(guest.seat),
        mayLead: table.course.mayLead(guest.seat), isGuest: guest == .femke)
    }
  }

  private func page(_ table: TalkTable, _ guest: TalkGuest, _ wording: Wording = Wording(.dutch)) -> TalkReading {
    TalkReading(
      chairsPage(
        table.scene(guest), chairs(table, me: guest), site: TalkDrawing.site, key: TalkDrawing.key, TalkDrawing.around(wording)))
  }

  @Test func everybodySeesTheSameChairsAndOnlyWhoeverLeadsHasButtonsBesideThem() throws {
    for (name, table) in try TalkTable.stations() {
      for guest in [TalkGuest.marloes, .jayden] where table.sits(guest) && table.scene(guest).own?.isHere == true {
        for wording in TalkDrawing.languages { #expect(page(table, guest, wording).complaints == [], "\(name), \(guest)") }
        let page = page(table, guest)
        for other in TalkGuest.allCases { #expect(page.contains("\(other.rawValue) &lt;b&gt;"), "\(name)") }
        #expect(page.presses.contains("stoel-weg") == (guest == .marloes), "\(name), \(guest)")
        #expect(
          page.presses.contains("geef-over") == (guest == .marloes && table.screen.common.status != .closed), "\(name), \(guest)")
      }
    }
  }

  /// Before the chairs are counted her button says with how many they are, and afterwards anybody can say that this is wrong.
  @Test func beforeTheCountHerButtonSaysWithHowManyTheyAreAndAfterwardsAnybodyCanSayThatItIsWrong() throws {
    var table = TalkTable()
    try table.reach("perspectief")
    try table.does(.jayden, .miscount)
    let hers = TalkDrawing.page(table.scene(.marloes))
    #expect(hers.contains("We zijn met vijf. Klopt dat?") && hers.presses.contains("tel") && !hers.presses.contains("verder"))
    #expect(hers.contains("Iemand zegt dat het aantal niet klopt."))
    #expect(hers.scan.tags.contains { $0.attributes["name"] == "aantal" && $0.attributes["value"] == "5" })
    #expect(TalkDrawing.stage(table.scene(.marloes)).presses.contains("tel"))
    #expect(!TalkDrawing.page(table.scene(.anouk)).presses.contains("tel"))
    #expect(!page(table, .anouk).presses.contains("klopt-niet"))
    try table.does(.marloes, .count(5))
    #expect(TalkDrawing.page(table.scene(.marloes)).presses.contains("verder"))
    #expect(page(table, .anouk).presses.contains("klopt-niet"))
  }

  /// Where a decision waits for the count, and at the harvest, whoever leads is asked it once, on her phone and under the screen.
  @Test func whoeverLeadsIsAskedForTheCountOnceWhereADecisionWaitsForItAndAtTheHarvest() throws {
    for step in ["vertellen", "besluit", "opbrengst"] {
      var table = TalkTable()
      try table.reach(step)
      if step == "opbrengst" { _ = try table.harvest("les1", TalkTable.lesson("Eerst rust")) }
      try table.does(.jayden, .miscount)
      let hers = TalkDrawing.page(table.scene(.marloes))
      #expect(hers.text.matches(of: /value="tel"/).count == 1 && hers.complaints == [], "\(step)")
      if step != "opbrengst" { #expect(TalkDrawing.stage(table.scene(.marloes)).presses.contains("tel"), "\(step)") }
    }
  }

  /// Who asks for the lead is named to whoever leads, who has a button at once; the other has one when it works, and reads when
  /// that is.
  @Test func whoeverLeadsReadsWhoAsksForTheLeadAndBothHaveAButtonWhenItWorks() throws {
    var table = TalkTable()
    try table.reach("vertellen")
    #expect(page(table, .jayden).presses.isSuperset(of: ["vraag-begeleiding", "vraag-einde"]))
    try table.does(.jayden, .askLead)
    let hers = TalkDrawing.page(table.scene(.marloes))
    #expect(hers.contains("stoel-jayden wil verder begeleiden. Ben je er nog?") && hers.presses.contains("ben-er"))
    let waits = TalkDrawing.page(table.scene(.jayden))
    #expect(
      !waits.presses.contains("neem-over")
        && waits.contains("kun je het vanaf \(Wording(.dutch).clock(table.now.after(.minutes(1)))) overnemen"))
    table.now = table.now.after(.minutes(1))
    #expect(TalkDrawing.page(table.scene(.jayden)).presses.contains("neem-over"))
    #expect(!TalkDrawing.page(table.scene(.anouk)).presses.contains("neem-over"))
  }

  @Test func theEndThatIsAskedForIsToldWithoutANameToEverybodyAndToWhoWritesAsALink() throws {
    var table = TalkTable()
    try table.reach("perspectief")
    try table.does(.femke, .askEnd)
    #expect(TalkDrawing.page(table.scene(.marloes)).presses.contains("gaan-door"))
    let writing = TalkDrawing.page(table.scene(.jayden))
    #expect(writing.contains("Er is gevraagd om af te ronden.") && writing.complaints == [])
    #expect(writing.values("href").contains("/gesprekken/kring-zuid-week-47/kring"))
  }

  @Test func aChairIsTakenAwayByASecondPressAndWhatItMeansIsReadBeforeIt() throws {
    var table = TalkTable()
    try table.reach("vertellen")
    for wording in TalkDrawing.languages {
      let hers = page(table, .marloes, wording).text
      for (guest, means) in [(TalkGuest.jayden, wording.takeChairMeans), (.femke, wording.takeGuestChairMeans)] {
        let line = try #require(hers.split(separator: "<li ").first { $0.hasPrefix("id=\"stoel-\(guest.seat.raw)\"") })
        let order = [
          wording.thisChair(guest.rawValue), "<summary>\(wording.takeChair)", means,
          wording.takeChairYes("\(guest.rawValue) &lt;b&gt;"), "</details></div></details>",
        ]
        let places = order.map { line.firstRange(of: $0)?.lowerBound }
        #expect(
          places.allSatisfy { $0 != nil } && zip(places, places.dropFirst()).allSatisfy { $0.0! < $0.1! },
          "\(guest), \(wording.language.rawValue)")
      }
    }
  }

  @Test func aReceiptIsOfferedWhereSomethingWentOutOrMayStillGoAndNotWhereThereIsNothingToTakeBack() throws {
    var table = TalkTable()
    try table.reach("opbrengst")
    var without = table
    _ = try without.harvest("les1", TalkTable.lesson("Eerst rust"))
    try without.does(.marloes, .close)
    #expect(!TalkDrawing.page(without.scene(.femke)).contains("Maak een link om te bewaren"))
    let lesson = try table.harvest("les1", TalkTable.lesson("Eerst rust"))
    try table.does(.marloes, .decide(lesson, .proposed))
    var asking = table
    try asking.does(.marloes, .close)
    #expect(TalkDrawing.page(asking.scene(.femke)).contains("Maak een link om te bewaren"), "it may still go out")
    for guest in TalkGuest.allCases { try table.does(guest, .consent(lesson, to: 1, yes: guest != .jayden)) }
    try table.does(.marloes, .close)
    #expect(!TalkDrawing.page(table.scene(.femke)).contains("Maak een link om te bewaren"), "it stayed here")
  }

  @Test func aChairThatWasTakenAwayHearsNothingMoreAndSaysSo() throws {
    var table = TalkTable()
    try table.reach("opbrengst")
    try table.does(.marloes, .takeAway(TalkGuest.anouk.seat, mayAnswer: true))
    let hers = TalkDrawing.page(table.scene(.anouk))
    #expect(hers.contains("Je stoel is weggehaald.") && hers.presses.isEmpty && hers.complaints == [])
    #expect(page(table, .marloes).presses.contains("mag-weer") && !page(table, .jayden).presses.contains("mag-weer"))
  }
}
