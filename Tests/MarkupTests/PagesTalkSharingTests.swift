import Domain
import Markup
import Pages
import Testing
import Vocabulary
import Wording

/// What is drawn once for many phones.
@Suite struct PagesTalkSharingTests {
  @Test func participantsWithNothingOfTheirOwnGetTheSamePartToTheByte() throws {
    var compared = 0
    for (name, table) in try TalkTable.stations() {
      let scenes = [TalkGuest.jayden, .anouk, .femke].filter(table.sits).map(table.scene).filter(\.isShared)
      for wording in TalkDrawing.languages {
        let parts = Set(scenes.map { TalkDrawing.part($0, wording).bytes })
        #expect(parts.count <= 1, "\(name), \(wording.language.rawValue)")
      }
      compared += scenes.count > 1 ? 1 : 0
    }
    #expect(compared >= 9, "enough scenes are shared for this test to mean something")
  }

  @Test func thePartSaysTheStepAtHandForWhoListensAndWhetherOthersAreWaitedFor() throws {
    var table = TalkTable()
    try table.reach("perspectief")
    let dutch = TalkReading(TalkDrawing.part(table.scene(.jayden), Wording(.dutch)))
    let english = TalkReading(TalkDrawing.part(table.scene(.jayden), Wording(.english)))
    #expect(dutch.values("data-live-say") == ["De kring is nu bij: De ogen van de ander."])
    #expect(english.values("data-live-say") == ["The circle is now at: The eyes of the other."])
  }

  @Test func asSoonAsSomebodyWroteIsReadyOrIsAskedThePartIsTheirs() throws {
    var table = TalkTable()
    try table.reach("waarnemen")
    #expect(table.scene(.jayden).isShared && table.scene(.anouk).isShared)
    try table.write(.jayden, ready: false)
    #expect(!table.scene(.jayden).isShared, "her own words are in her field")
    #expect(table.scene(.anouk).isShared)
    try table.does(.anouk, .skip(step: "waarnemen"))
    #expect(!table.scene(.anouk).isShared, "she is ready")
    try table.goOn()
    #expect(table.scene(.anouk).isShared, "what is shown is everybody’s")
    #expect(!table.scene(.jayden).isShared, "hers wait with her")
    try table.write(.jayden)
    #expect(table.scene(.jayden).isShared)

    try table.reach("opbrengst")
    #expect(table.scene(.femke).isShared)
    _ = try table.harvest("les1", TalkTable.lesson("Eerst rust"), by: .jayden)
    #expect(!table.scene(.jayden).isShared, "he may steer what he put on the table, the others may not")
  }

  @Test func aFirstImpulseKeepsSamirasPartHerOwnForAsLongAsNobodyElseHasReadIt() throws {
    var table = TalkTable()
    try table.reach("waarnemen")
    #expect(!table.scene(.samira).isShared)
  }

  @Test func whatAPhoneAsksForIsWhatItsPageShowsButForTheNamesOfItsActs() throws {
    for (name, table) in try TalkTable.stations() {
      for guest in TalkGuest.allCases where table.sits(guest) {
        let page = TalkDrawing.page(table.scene(guest)).text.replacing(/<input type="hidden" name="zet"[^>]*>/, with: "")
        let part = TalkDrawing.part(table.scene(guest)).string.replacing(/<input type="hidden" name="zet"[^>]*>/, with: "")
        #expect(page.contains(part), "\(name), \(guest)")
      }
    }
  }

  @Test func aPageNamesItsActsItselfEachByAnotherNameASharedPartOnlyBeginsThem() throws {
    for (name, table) in try TalkTable.stations() {
      for guest in TalkGuest.allCases where table.sits(guest) {
        let page = TalkDrawing.page(table.scene(guest))
        #expect(page.beginnings.isEmpty)
        #expect(
          page.acts.count == page.scan.tags.filter { $0.name == "form" }.count,
          "\(name), \(guest): a form without a name for its act")
        #expect(Set(page.acts).count == page.acts.count, "\(name), \(guest)")
        #expect(page.acts.allSatisfy { ID<Conversation>(given: $0) != nil && $0.hasPrefix(TalkDrawing.key) })

        let part = TalkReading(TalkDrawing.part(table.scene(guest)))
        #expect(part.acts.isEmpty, "a name that many phones share would make one act of many")
        #expect(part.beginnings.count == page.acts.count)
        #expect(part.beginnings.allSatisfy { ID<Conversation>(given: "\($0)0123456789ab") != nil }, "chance fits behind it")
      }
    }
  }

  @Test func theCountIsTheSameForEverybodyAndHoldsNobodysWords() throws {
    for (name, table) in try TalkTable.stations() {
      let present = TalkGuest.allCases.filter(table.sits).map(table.scene).filter { $0.own?.isHere ?? false }
      // Whoever came in just now is told to the others only.
      let counts = Set(present.filter { $0.common.chairs.newcomer != nil }.map { talkCount($0, Wording(.dutch)).bytes })
      #expect(counts.count == 1 && present.filter { $0.common.chairs.newcomer == nil }.count <= 1, "\(name)")
      #expect(counts.allSatisfy { $0.count < 3_000 }, "\(name): small, for it is sent at every press")
    }
  }

  @Test func eachPartIsAskedForAtItsOwnAddressAndThePageListensToItsConversation() throws {
    var table = TalkTable()
    try table.reach("perspectief")
    let page = TalkDrawing.page(table.scene(.jayden))
    #expect(page.values("data-live-over") == ["gesprek:kring-zuid-week-47"])
    #expect(page.values("data-live-since") == ["8412"])
    #expect(page.values("data-live-from") == ["/gesprekken/kring-zuid-week-47/stap", "/gesprekken/kring-zuid-week-47/stoelen"])
    let stage = TalkDrawing.stage(table.scene(.marloes))
    #expect(Set(stage.values("data-live-from")) == ["/scherm"])
    #expect(stage.values("data-live-at") == ["/scherm/stroom"], "by the screen's own right, and not by her session")
    #expect(stage.values("id").contains("stap") && stage.values("id").contains("stoelen"))
  }
}
