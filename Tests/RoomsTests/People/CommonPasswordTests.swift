@testable import Rooms
import Testing

/// What everybody would guess first is refused, and nothing else is asked of a password.
@Suite struct CommonPasswordTests {
  private func isCommon(_ password: String) -> Bool {
    CommonPasswords.contains(password, beside: ["Stichting Wijkwerk", "Samira", "samira@wijkwerk.example"])
  }

  /// More than three thousand that are long enough: those of the list, and the shorter ones made long enough the way people do.
  @Test func theMostCommonOnesAreRefusedHoweverTheyWereMadeLongEnough() {
    #expect(CommonPasswords.everywhere.count > 3_000)
    var tried = 0
    for password in CommonPasswords.everywhere {
      let shortage = max(0, 12 - password.count)
      let longer = [
        password + password + password.prefix(max(0, shortage - password.count)),
        password + String("1234567890".prefix(shortage)), String(repeating: "!", count: shortage) + password.uppercased(),
      ]
      for candidate in longer where candidate.count >= 12 {
        tried += 1
        #expect(isCommon(candidate), "\(candidate)")
      }
    }
    #expect(tried > 9_000)
  }

  @Test(arguments: [
    "welkom123456", "Wachtwoord2026!", "wijkwerk2026!", "SamiraSamira1", "stichtingwijkwerk", "qwertyuiop12", "123456789012",
    "1q2w3e4r5t6y", "1qaz2wsx3edc",
    "aaaaaaaaaaaa", "121212121212", "zomerzomer2026", "Maandag01012026", "samira@wijkwerk.example", "sonyericsson",
    "dragonmonkey12", "kwaliteitzorg1", "iloveyou2026!",
  ])
  func whatSomebodyWouldGuessIsRefused(password: String) { #expect(isCommon(password)) }

  /// Words that have nothing to do with each other, without a capital, a digit or a sign; or the work of a password manager.
  @Test(arguments: [
    "acht stoelen in de kamer", "fiets appel maan", "vierlossewoordenachterelkaar", "correct horse battery staple",
    "koe7-trein9-lamp4", "k8#mZq!27vLpW",
    "appeltaart met slagroom", "4829105736152", "ééndagvrijzijnis", "ΑαΒβΓγΔδΕεΖζ", "dragon monkey piano lamp",
  ])
  func aSentenceOfOnesOwnIsTaken(password: String) { #expect(!isCommon(password)) }
}
