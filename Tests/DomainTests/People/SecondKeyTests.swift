import Domain
import Testing

/// The second key.
@Suite struct SecondKeyTests {
  @Test func isAskedOfWhomTheOrganisationChose() {
    #expect(Position.allCases.filter { SecondKeyDuty.nobody.asks($0) } == [])
    #expect(Position.allCases.filter { SecondKeyDuty.keepers.asks($0) } == [.teamLead, .director, .qualityCoordinator])
    #expect(Position.allCases.filter { SecondKeyDuty.everybody.asks($0) } == Position.allCases)
  }

  @Test(arguments: ["287082", " 287 082 ", "287-082", "28 70 82"])
  func takesSixDigitsHoweverTheyAreGrouped(_ typed: String) { #expect(SecondKeyCode(typed: typed) == .app("287082")) }

  @Test func takesARecoveryCodeAndReadsWhatLooksAlikeAsWhatWasMeant() {
    let code = "01ab23cd45ef67gh89jk01mn"
    for typed in [code, code.uppercased(), SecondKeyCode.grouped(code), "olab-23cd-45ef-67gh-89jk-oimn"] {
      #expect(SecondKeyCode(typed: typed) == .recovery(code))
    }
  }

  @Test(arguments: ["", "28708", "2870829", "abcdef", "٢٨٧٠٨٢", "01ab23cd45ef67gh89jk01m", "wachtwoord"])
  func isNothingElse(_ typed: String) { #expect(SecondKeyCode(typed: typed) == nil) }

  @Test func isShownInGroupsOfFour() {
    #expect(SecondKeyCode.grouped("ABCDEFGHIJ") == "ABCD EFGH IJ")
    #expect(SecondKeyCode.grouped("") == "")
  }
}
