import Domain
import Forms
import Markup
import Pages
import Testing
import Vocabulary
import Wording

/// What a conversation shows on the phone and on the screen.
@Suite struct PagesTalkTests {
  // MARK: Sound, everywhere

  @Test func everySceneIsASoundPageForEverybodyInBothLanguages() throws {
    for (name, table) in try TalkTable.stations() {
      for wording in TalkDrawing.languages {
        for guest in TalkGuest.allCases where table.sits(guest) {
          let page = TalkDrawing.page(table.scene(guest), wording)
          #expect(page.complaints == [], "\(name), \(guest), \(wording.language.rawValue)")
          #expect(page.scan.tags.filter { $0.name == "h1" }.count == 1, "\(name), \(guest)")
          #expect(page.text.contains(#"<html lang="\#(wording.language.rawValue)""#))
          #expect(!page.text.replacing("<!doctype", with: "").contains("!"), "nothing is shouted: \(name)")
        }
        let stage = TalkDrawing.stage(table.scene(.marloes), wording)
        #expect(stage.complaints == [], "screen, \(name), \(wording.language.rawValue)")
        #expect(stage.scan.tags.filter { $0.name == "h1" }.count == 1)
      }
    }
  }

  @Test func wordsWithMarkupInThemStayWords() throws {
    let hostile = TalkTable.words.map { #"</p></textarea><script>alert("\#($0.prefix(4))")</script>&'"# }
    for (name, table) in try TalkTable.stations(words: hostile) {
      for guest in TalkGuest.allCases where table.sits(guest) {
        let page = TalkDrawing.page(table.scene(guest))
        #expect(!page.contains("<script>alert"), "\(name), \(guest)")
        #expect(page.complaints == [], "\(name), \(guest)")
      }
      #expect(!TalkDrawing.stage(table.scene(.jayden)).contains("<script>alert"), "screen, \(name)")
    }
  }

  @Test func theTabOfTheBrowserNeverShowsAWordOfTheCase() throws {
    for (_, table) in try TalkTable.stations() {
      #expect(TalkDrawing.page(table.scene(.jayden)).first("title") == "Omgangsoverleg – Kring")
      #expect(TalkDrawing.stage(table.scene(.jayden)).first("title") == "Omgangsoverleg, scherm – Kring")
    }
  }

  // MARK: Nothing too early

  @Test func untilEverybodyIsReadyNoPhoneButOnesOwnHoldsAWordAndNeitherDoesTheScreen() throws {
    var table = TalkTable()
    try table.reach("waarnemen")
    let secret = ["De gordijnen bleven dicht", "Hij schaamt zich"]
    try table.write(.jayden, secret)
    for guest in TalkGuest.allCases {
      let page = TalkDrawing.page(table.scene(guest))
      #expect(secret.allSatisfy { page.contains($0) == (guest == .jayden) }, "\(guest)")
      // Whoever's phone is put before the projector: the screen does not show it.
      let stage = TalkDrawing.stage(table.scene(guest))
      #expect(!secret.contains { stage.contains($0) }, "screen of \(guest)")
    }
    for guest in TalkGuest.allCases where guest != .jayden { try table.write(guest) }
    for guest in TalkGuest.allCases {
      let page = TalkDrawing.page(table.scene(guest))
      #expect(secret.allSatisfy { page.contains($0) }, "\(guest)")
    }
    #expect(secret.allSatisfy { TalkDrawing.stage(table.screen).contains($0) })
  }

  @Test func samirasFirstImpulseIsHersUntilSheHasDecidedAndThenLiesBesideTheDecision() throws {
    var table = TalkTable()
    try table.gather()
    try table.does(.marloes, .open)
    let impulse = "Ik bel meteen de huisarts"
    try table.write(.samira, [impulse])
    while table.current?.slug != "besluit" {
      for guest in TalkGuest.allCases where guest != .samira { #expect(!TalkDrawing.page(table.scene(guest)).contains(impulse)) }
      #expect(!TalkDrawing.stage(table.scene(.samira)).contains(impulse))
      if table.scene(.samira).common.earlier.contains(where: { $0.step.slug == "eerste-impuls" }) {
        #expect(TalkDrawing.page(table.scene(.samira)).contains(impulse), "she can look back at her own words")
      }
      if table.current?.activity == .write, table.scene(.samira).common.round?.isShown == false { try table.everybodyWrites() }
      try table.goOn()
    }
    let deciding = TalkDrawing.page(table.scene(.samira))
    #expect(deciding.contains(impulse))
    #expect(deciding.contains("tot je klaar bent"))
    #expect(deciding.values("name").contains("woorden-besluit"))
    let watching = TalkDrawing.page(table.scene(.jayden))
    #expect(!watching.contains(impulse))
    #expect(watching.contains("De inbrenger schrijft"))
    #expect(!watching.values("name").contains("woorden-besluit"))

    try table.write(.samira, ["Ik ga donderdag langs", "Eerst koffie"])
    for guest in TalkGuest.allCases {
      let page = TalkDrawing.page(table.scene(guest))
      #expect(page.contains(impulse) && page.contains("Ik ga donderdag langs"), "\(guest)")
    }
    #expect(TalkDrawing.stage(table.screen).contains(impulse))
  }

  // MARK: Writing and being ready

  @Test func observationAndInterpretationAreTwoInputsAndTheLineOverThemSaysWhoReadsThem() throws {
    var table = TalkTable()
    try table.reach("waarnemen")
    let page = TalkDrawing.page(table.scene(.jayden))
    #expect(page.values("name").filter { $0.hasPrefix("woorden-") } == ["woorden-waarneming", "woorden-interpretatie"])
    #expect(page.contains("Blijft in deze kring van vijf"))
    #expect(page.contains("In een kleine kring kan iemand je wel herkennen"))
    #expect(page.values("data-keep") == ["stap-waarnemen"], "what is typed for one question never turns up under the next")
    #expect(page.presses == ["klaar", "pas", "ververs"])
  }

  @Test func whoIsReadyReadsHerOwnWordsAndCanStillChangeThem() throws {
    var table = TalkTable()
    try table.reach("perspectief")
    try table.write(.anouk, ["Zij wil gezien worden"])
    let ready = TalkDrawing.page(table.scene(.anouk))
    #expect(ready.contains("Zij wil gezien worden") && ready.contains("Je bent klaar"))
    #expect(ready.presses == ["nog-niet"])
    #expect(!ready.text.contains("<textarea"))
    #expect(ready.contains("Eén van de vijf is klaar"))

    try table.does(.anouk, .notReady(step: "perspectief"))
    let again = TalkDrawing.page(table.scene(.anouk))
    #expect(again.first("textarea").contains("Zij wil gezien worden"))
    #expect(again.presses == ["klaar", "pas", "ververs"])
  }

  @Test func wordsThatCameBackWithAMistakeAreStillThereAndTheTitleSaysSo() throws {
    var table = TalkTable()
    try table.reach("waarnemen")
    let form = FormState(["woorden-waarneming": "Een heel lang verhaal", "woorden-interpretatie": "Kort"])
      .noting(.tooLong(5_000), at: "woorden-waarneming")
    let page = TalkDrawing.page(table.scene(.jayden), form: form)
    #expect(page.complaints == [])
    #expect(page.contains("Een heel lang verhaal") && page.contains("Kort"))
    #expect(page.first("title") == "Fout: Omgangsoverleg – Kring")
    #expect(page.values("href").contains("#veld-woorden-waarneming"))
  }

  @Test func anActThatCameTooLateIsAnsweredOnThePageAsItIsNowWithOnesOwnWordsStillInIt() throws {
    var table = TalkTable()
    try table.reach("perspectief")
    try table.write(.anouk, ["Zij wil gezien worden"], ready: false)
    let late = FormState().noting(.other("De kring is al verder."), at: TalkForm.what)
    let page = TalkDrawing.page(table.scene(.anouk), form: late)
    #expect(page.contains("De kring is al verder.") && page.first("textarea").contains("Zij wil gezien worden"))
    for (name, table) in try TalkTable.stations() {
      #expect(TalkDrawing.page(table.scene(.jayden), form: late).contains("De kring is al verder."), "\(name)")
    }
  }

  @Test func withoutScriptsOneCanLookAgainWhereSomethingCanBeTypedThatTakesItAlong() throws {
    for (name, table) in try TalkTable.stations() {
      for guest in TalkGuest.allCases where table.sits(guest) {
        let page = TalkDrawing.page(table.scene(guest))
        let button = page.scan.tags.first { $0.attributes["value"] == TalkForm.What.refresh.rawValue }
        // A form that only a script shows is no place to type without one.
        let isTyped =
          page.scan.tags.contains { $0.name == "textarea" } && !page.scan.tags.contains { $0.attributes["data-late"] != nil }
        #expect((button != nil) == isTyped, "\(guest), \(name)")
        if !isTyped { #expect(page.first("noscript").contains(#"href="/gesprekken/kring-zuid-week-47""#), "\(name)") }
        if let form = button?.attributes["form"] { #expect(page.values("id").contains(form), "\(name)") }
        #expect(!page.text.contains("onclick") && !page.text.contains(" style=") && !page.contains("http-equiv"))
      }
    }
  }
}

extension TalkTable {
  func sits(_ guest: TalkGuest) -> Bool { course.scene(for: .seat(guest.seat)) != nil }
  var current: ConversationFormat.Step? { screen.common.round?.step }
}
