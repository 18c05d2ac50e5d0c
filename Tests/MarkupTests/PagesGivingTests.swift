import Domain
import Markup
import Pages
import Testing
import Vocabulary
import Wording

@Suite("Words that were not given, on the page of who wrote them and on those of the others")
struct PagesGivingTests {
  private func table(_ words: String = "Hij schaamt zich") throws -> TalkTable {
    var table = TalkTable()
    try table.reach("perspectief")
    try table.write(.jayden)
    try table.write(.anouk, [words], ready: false)
    try table.goOn()
    return table
  }

  @Test("whoever was not ready reads that nothing of hers was shown, and gives it or throws it away")
  func waiting() throws {
    let table = try table()
    let hers = TalkDrawing.page(table.scene(.anouk))
    #expect(hers.complaints == [])
    #expect(hers.first("textarea").contains("Hij schaamt zich"))
    #expect(hers.contains("Jouw woorden zijn niet getoond"))
    #expect(hers.presses == ["klaar", "gooi-weg"])
    for guest in TalkGuest.allCases where guest != .anouk {
      let page = TalkDrawing.page(table.scene(guest))
      #expect(!page.contains("Hij schaamt zich"), "\(guest)")
      #expect(page.contains("Vier zijn nog niet klaar. Hun woorden wachten."), "\(guest)")
    }
    let screen = TalkDrawing.stage(table.scene(.marloes))
    #expect(!screen.contains("Hij schaamt zich") && screen.contains("Vier zijn nog niet klaar. Hun woorden wachten."))
  }

  @Test("whoever shows is told beforehand that only what was given is shown")
  func showing() throws {
    var table = TalkTable()
    try table.reach("perspectief")
    #expect(TalkDrawing.page(table.scene(.marloes)).contains(Dutch().showsOnlyGiven))
    try table.goOn()
    #expect(!TalkDrawing.page(table.scene(.marloes)).contains(Dutch().showsOnlyGiven))
  }

  @Test("gone on, they still lie with her, and a page of her own gives them or takes back what she gave")
  func later() throws {
    var table = try table()
    #expect(TalkDrawing.words("besluit", table.scene(.samira), Dutch()) == nil, "the circle has not come there")
    try table.goOn()
    #expect(TalkDrawing.page(table.scene(.anouk)).contains(Dutch().notGiven))
    #expect(!TalkDrawing.page(table.scene(.jayden)).contains(Dutch().notGiven))
    for wording in TalkDrawing.languages {
      let page = try #require(TalkDrawing.words("perspectief", table.scene(.anouk), wording))
      #expect(page.complaints == [] && page.presses == ["klaar", "gooi-weg"])
      #expect(page.first("textarea").contains("Hij schaamt zich"))
      let his = try #require(TalkDrawing.words("perspectief", table.scene(.jayden), wording))
      #expect(his.complaints == [] && his.presses == ["klaar", "neem-terug"])
      #expect(TalkDrawing.words("eerste-impuls", table.scene(.anouk), wording) == nil, "she does not write there")
    }
  }

  @Test("what cannot be given any more is said so, and can be read")
  func tooLate() throws {
    var table = TalkTable()
    try table.reach("opbrengst")
    let page = try #require(TalkDrawing.words("eerste-impuls", table.scene(.samira), Dutch()))
    #expect(page.complaints == [] && page.presses == [] && page.contains(Dutch().tooLateToGive))
  }
}
