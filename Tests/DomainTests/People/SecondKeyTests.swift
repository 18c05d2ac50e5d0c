import Domain
import Testing

@Suite("The second key") struct SecondKeyTests {
  @Test("is asked of whom the organisation chose")
  func duty() {
    #expect(Position.allCases.filter { SecondKeyDuty.nobody.asks($0) } == [])
    #expect(Position.allCases.filter { SecondKeyDuty.keepers.asks($0) } == [.teamLead, .director, .qualityCoordinator])
    #expect(Position.allCases.filter { SecondKeyDuty.everybody.asks($0) } == Position.allCases)
  }

  @Test("takes six digits, however they are grouped", arguments: ["287082", " 287 082 ", "287-082", "28 70 82"])
  func digits(_ typed: String) { #expect(SecondKeyCode(typed: typed) == .app("287082")) }

  @Test("takes a recovery code, and reads what looks alike as what was meant")
  func recovery() {
    let code = "01ab23cd45ef67gh89jk01mn"
    for typed in [code, code.uppercased(), SecondKeyCode.grouped(code), "olab-23cd-45ef-67gh-89jk-oimn"] {
      #expect(SecondKeyCode(typed: typed) == .recovery(code))
    }
  }

  @Test("is nothing else", arguments: ["", "28708", "2870829", "abcdef", "٢٨٧٠٨٢", "01ab23cd45ef67gh89jk01m", "wachtwoord"])
  func nothing(_ typed: String) { #expect(SecondKeyCode(typed: typed) == nil) }

  @Test("is shown in groups of four")
  func groups() {
    #expect(SecondKeyCode.grouped("ABCDEFGHIJ") == "ABCD EFGH IJ")
    #expect(SecondKeyCode.grouped("") == "")
  }
}
