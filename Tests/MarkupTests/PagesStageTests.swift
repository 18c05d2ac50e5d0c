import Domain
import Markup
import Pages
import Testing
import Vocabulary
import Wording

/// What hangs in the room, and how it says it.
@Suite struct PagesStageTests {
  @Test func noSentenceOnTheBigScreenIsMeantForATelephoneAndItSaysSoItselfWhenItsLineIsLost() throws {
    for (name, table) in try TalkTable.stations() {
      for wording in TalkDrawing.languages {
        let wall = TalkDrawing.stage(table.screen, wording)
        #expect(wall.contains(wording.screenLineLost) && wall.contains(wording.screenLineBack))
        for forPhones in [
          wording.lineLost, wording.lineBack, wording.keptOnPhone, wording.mayClosePage, wording.youAreReady, wording.whoSits,
        ] {
          #expect(!wall.contains(forPhones), "\(name): \(forPhones)")
        }
      }
    }
    for wording in TalkDrawing.languages {
      #expect(!wording.screenLineLost.contains("telefoon") && !wording.screenLineLost.contains("phone"))
    }
  }

  @Test func itIsDrawnAnewByItselfWhereNoScriptsRunAndNoPageOnWhichSomebodyTypesIs() throws {
    for (name, table) in try TalkTable.stations() {
      let wall = TalkDrawing.stage(table.screen)
      #expect(wall.first("noscript").contains(#"<meta http-equiv="refresh" content="10; url=/scherm">"#), "\(name)")
      #expect(!wall.scan.tags.contains { ["textarea", "select"].contains($0.name) }, "\(name)")
    }
    let door = screenDoorPage(wasOn: true, TalkDrawing.around()).string
    #expect(!door.contains("http-equiv"))
  }

  @Test func whatLiesOnTheTableHangsThereWhenItLiesOnThePhonesWordForWordAndSaysNothingOfWhoAnswered() throws {
    var table = TalkTable()
    try table.reach("opbrengst")
    #expect(!TalkDrawing.stage(table.screen).contains("stage__table"))
    let lesson = try table.harvest("les", TalkTable.lesson("Vraag eerst <waartoe>"), by: .jayden)
    let deviation = try table.harvest("anders", TalkTable.deviation("Wij belden samen", "Zij wilde het zelf zeggen"), by: .anouk)
    for wording in TalkDrawing.languages {
      let wall = TalkDrawing.stage(table.screen, wording)
      #expect(wall.complaints == [] && wall.contains("Vraag eerst &lt;waartoe&gt;") && wall.contains("Wij belden samen"))
      #expect(wall.contains(wording.outcomeKind(.lesson)) && wall.contains(wording.outcomeKind(.deviation)))
    }
    try table.does(.jayden, .decide(lesson, .proposed))
    let before = TalkDrawing.stage(table.screen).text
    #expect(before.contains(Wording(.dutch).mayItGoOut))
    try table.does(.anouk, .consent(lesson, to: 1, yes: false))
    #expect(TalkDrawing.stage(table.screen).text == before, "who answered moves nothing in the room")
    try table.does(.anouk, .decide(deviation, .deleted))
    #expect(!TalkDrawing.stage(table.screen).contains("Wij belden samen"))
    try table.goBack()
    #expect(!TalkDrawing.stage(table.screen).contains("Vraag eerst"), "as on the phones, it lies there at the last question")
    for guest in TalkGuest.allCases { #expect(!TalkDrawing.page(table.scene(guest)).contains("Vraag eerst"), "\(guest)") }
  }

  @Test func beforeTheStartItAsksForACodeOnlyWhileThereIsOne() throws {
    var table = TalkTable()
    try table.gather()
    #expect(TalkDrawing.stage(table.screen).contains(Wording(.dutch).screenGatherHow))
    let card = table.screen.card
    let shut = HeardScene.Card(
      conversation: card.conversation, organisation: card.organisation, circle: card.circle, format: card.format,
      planner: card.planner,
      leader: card.leader, people: card.people, least: card.least, hasBringer: true, code: nil, daysKept: 30, wipedOn: nil)
    let wall = TalkDrawing.stage(HeardScene(card: shut, common: table.screen.common, own: nil))
    #expect(wall.contains(Wording(.dutch).screenGatherShut) && !wall.contains(Wording(.dutch).screenGatherHow))
  }
}
