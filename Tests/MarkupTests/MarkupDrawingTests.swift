import Foundation
import Markup
import Testing

/// Markup: what the server draws.
@Suite struct MarkupDrawingTests {
  @Test func sevenChairsStandAsTheDesignHasThemAndTheFifthIsMine() {
    let drawing = Seats(chairs: 7, here: 7, you: 4).drawing().string
    #expect(drawing.contains(#"<g class="seat seat--here" transform="translate(200 48) rotate(0) scale(1.35)">"#))
    #expect(drawing.contains(#"<g class="seat seat--here" transform="translate(318.8 105.2) rotate(51.4) scale(1.35)">"#))
    #expect(drawing.contains(#"<g class="seat seat--you" transform="translate(134 336.9) rotate(205.7) scale(1.35)">"#))
  }

  @Test func chairsFillInOrderReadyHereFreeNeverPerPerson() {
    let seats = Seats(chairs: 7, ready: 4, here: 6, middle: .timer).drawing().string
    let states = seats.components(separatedBy: "seat seat--").dropFirst().map { String($0.prefix { $0.isLetter }) }
    #expect(states == ["ready", "ready", "ready", "ready", "here", "here", "free"])
  }

  @Test func aHallOfThreeHundredIsDrawnWithChairsThatDoNotTouch() {
    let drawing = Seats(chairs: 300, here: 300, middle: .timer).drawing().string
    #expect(drawing.components(separatedBy: "<g ").count - 1 == 60)
    #expect(drawing.contains("scale(0.31)"))
  }

  @Test func theDoorIsShutAjarAndOpenAsTheDesignHasIt() {
    let (shut, ajar, open) = (Door.drawing(open: 0).string, Door.drawing(open: 0.45).string, Door.drawing(open: 1).string)
    #expect(
      shut.contains(#"d="M20 8L66 8V88L20 88z""#) && !shut.contains("door-art__light") && shut.contains("M4 88h98M72 88h32"))
    #expect(ajar.contains(#"d="M20 8L49.9 11.2V91.2L20 88z""#) && ajar.contains(#"d="M49.9 88H66L95.3 102H43.9z""#))
    #expect(open.contains(#"d="M20 8L30.1 15V95L20 88z""#) && open.contains("L114 102"))
  }

  @Test(arguments: [(0, 4, 0.0), (3, 4, 0.65), (4, 4, 1.0), (0, 0, 0.0), (1, 7, 0.286)])
  func theDoorOpensWithTheShareOfYesAndIsOpenOnlyWhenAllSaidYes(yes: Int, all: Int, open: Double) {
    #expect(abs(Door.ajar(yes: yes, of: all) - open) < 0.001)
  }

  @Test func fourPhasesAreFourArcsASingleOneGoesAllTheWayRound() {
    let arcs = Phases.arc(current: 2, of: 4, format: "Omgangsoverleg", "Fase 2 van 4", "Mogelijkheden").string
    #expect(arcs.contains(#"<path class="p-done" d="M18.7 4.31A12 12 0 0 1 27.69 13.3"/>"#))
    #expect(arcs.contains(#"<path class="p-now" d="M27.69 18.7A12 12 0 0 1 18.7 27.69"/>"#))
    #expect(arcs.components(separatedBy: "p-next").count == 3)
    #expect(Phases.arc(current: 1, of: 1, format: "", "", "").string.contains("A12 12 0 1 1"))
  }

  @Test func timeIsSaidInWordsAndTheLastWordStandsWhenItIsOver() {
    let words: [TimeLeft.Words] = [
      TimeLeft.Words(from: 240_000, "nog 4 minuten"), TimeLeft.Words(from: 60_000, "nog een minuut"),
      TimeLeft.Words(from: 0, "neem de tijd die nodig is"),
    ]
    func left(_ milliseconds: Int) -> TimeLeft { TimeLeft(remaining: milliseconds, of: 240_000, words: words) }
    #expect(left(300_000).now == "nog 4 minuten")
    #expect(left(60_001).now == "nog 4 minuten")
    #expect(left(60_000).now == "nog een minuut")
    #expect(left(-5).now == "neem de tijd die nodig is" && left(-5).share == 0)
    #expect(left(140_000).digits == "2:20" && left(59_001).digits == "1:00" && left(9_000).digits == "0:09")
    #expect(TimeLeft(remaining: 5, of: 0, words: []).now == "")
  }

  @Test func aCodeToScanIsASquareWithItsThreeCornersForAnyAddressThatFits() {
    let svg = QRCode.svg("https://mee.wijkwerk.example/mee/482916", label: "QR-code om mee te doen").string
    #expect(svg.contains(#"viewBox="-4 -4 37 37" role="img" aria-label="QR-code om mee te doen""#))
    #expect(svg.contains("M0 0h7v1h-7z") && svg.contains("M22 0h7v1h-7z") && svg.contains("M0 28h7v1h-7z"))
    #expect(QRCode.svg(String(repeating: "x", count: 3_000), label: "te lang").isEmpty)
    #expect(MarkupScan(QRCode.svg("a", label: #"een "naam""#).string).complaints == [])
  }

  @Test func whoJoinsReadsTheCodeInTwoGroupsOfFive() {
    let box = JoinBox.html("Doe mee", scan: "x", label: "QR", address: "mee.example", code: "KRTM49WXHP", codeSign: "Code").string
    #expect(box.contains("KRTM4\u{202F}9WXHP"))
  }

  @Test func whatChangedIsSaidToWhoListensAsWell() {
    let html = Diff.html([.same("Bel binnen "), .gone("<tien>"), .new("vijf")], Diff.Words(gone: "weg", new: "nieuw")).string
    #expect(
      html.contains("<del>") && html.contains("(weg: ") && html.contains("&lt;tien&gt;") && html.contains("<ins>")
        && html.contains("(nieuw: "))
  }
}
