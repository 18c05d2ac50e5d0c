import Domain
import Testing

/// What Ellen copied out of her own paper: page heads, broken words, a table of contents. All words here are made up.
@Suite struct LicensedTextTests {
  private let pasted = """
    Voorbeeldnorm 7 – alleen voor eigen gebruik 1
    Inhoud
    4 Omgeving ........................ 3
    4.1 Wat er speelt ................. 3
    4.2 Wie iets verwacht ............. 4
    Voorbeeldnorm 7 – alleen voor eigen gebruik 2
    4 Omgeving
    4.1 Wat er speelt
    De organisatie weet wat er om haar heen ge-
    beurt en wat dat voor haar werk
    betekent. Zij let op:
    a) de buurt;
    b) de gemeente.
    8 uur per dag is geen kop.
    Voorbeeldnorm 7 – alleen voor eigen gebruik 3
    4.2 Wie iets verwacht

    Zij kent haar inwoners- en vrijwilligersgroepen.
    4.2.1
    Luisteren
    Zij vraagt het na.
    """

  @Test func numberedHeadingsBecomeClausesWithWhatStandsBelowThem() throws {
    let reading = try LicensedText(pasted)
    #expect(reading.clauses.map(\.number) == ["4", "4.1", "4.2", "4.2.1"])
    #expect(reading.clauses.map(\.parent) == [nil, "4", "4", "4.2"])
    #expect(reading.clauses.map(\.title) == ["Omgeving", "Wat er speelt", "Wie iets verwacht", "Luisteren"])
    #expect(
      reading.clauses[1].text
        == """
          De organisatie weet wat er om haar heen gebeurt en wat dat voor haar werk betekent. Zij let op:\na) de buurt;\nb) de \
          gemeente.\n8 uur per dag is geen kop.
          """
    )
    #expect(reading.clauses[3].text == "Zij vraagt het na.")
  }

  @Test func whatIsShownReadsBackToTheSameClauses() throws {
    let reading = try LicensedText(pasted)
    #expect(try LicensedText(reading.text).clauses == reading.clauses)
  }

  @Test func ellenPutsAHeadingRight() throws {
    let reading = try LicensedText(pasted)
    let corrected = reading.text.replacing("8 uur per dag is geen kop.", with: "\n# 4.1.1 Acht uur\nPer dag.")
    #expect(try LicensedText(corrected).clauses.map(\.number) == ["4", "4.1", "4.1.1", "4.2", "4.2.1"])
  }

  @Test func aMarkedTextIsRefusedByLine() {
    #expect(mistakes("# 1 Een\ntekst\n# 1 Weer een") == [TableMistake(line: 3, reason: .numberTwice("1", firstOn: 1))])
    #expect(mistakes("Een brief zonder nummers.") == [TableMistake(line: 1, reason: .empty)])
  }

  private func mistakes(_ text: String) -> [TableMistake] {
    do throws(TableRefusal) {
      _ = try LicensedText(text)
      return []
    } catch { return error.mistakes }
  }

  @Test func aTableFromTheClipboardStaysATable() throws {
    let table = "nummer\ttitel\tniveau\n1\tEen\tmoet"
    let reading = try LicensedText(table: table)
    #expect(reading.clauses.map(\.level) == ["moet"] && reading.text == table)
  }
}
