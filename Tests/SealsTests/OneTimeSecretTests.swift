import Seals
import Testing
import Vocabulary

@Suite struct OneTimeSecretTests {
  /// The secret of the test vectors of RFC 6238, appendix B, and RFC 4226, appendix D.
  let secret = OneTimeSecret(bytes: Array("12345678901234567890".utf8))

  @Test(arguments: [
    (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
    (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
  ])
  func theVectorsOfRFC6238(seconds: Int, code: String) {
    let step = OneTimeSecret.step(at: Moment(milliseconds: Int64(seconds) * 1_000))
    #expect(secret.code(at: step, digits: 8) == code)
    #expect(secret.code(at: step) == String(code.suffix(6)))
  }

  @Test(arguments: [
    (0, "755224"), (1, "287082"), (2, "359152"), (3, "969429"), (4, "338314"), (5, "254676"), (6, "287922"), (7, "162583"),
    (8, "399871"),
    (9, "520489"),
  ])
  func theVectorsOfRFC4226(counter: Int, code: String) { #expect(secret.code(at: counter) == code) }

  @Test func aCodeFitsItsOwnStepAndItsNeighboursAndNoOther() {
    let noon = Moment(Day(year: 2026, month: 11, day: 23), hour: 12)
    let step = OneTimeSecret.step(at: noon)
    for drift in -1...1 { #expect(secret.step(of: secret.code(at: step + drift), at: noon) == step + drift) }
    for drift in [-3, -2, 2, 3] { #expect(secret.step(of: secret.code(at: step + drift), at: noon) == nil) }
    for odd in ["", "12345", "1234567", "wachtwoord", "٠٨١٨٠٤"] { #expect(secret.step(of: odd, at: noon) == nil) }
  }

  @Test(arguments: [
    ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("fooba", "MZXW6YTB"), ("foobar", "MZXW6YTBOI"),
  ])
  func theVectorsOfRFC4648(text: String, base32: String) { #expect(OneTimeSecret(bytes: Array(text.utf8)).base32 == base32) }

  @Test func aSecretIs160BitsOfChanceAndOpensForItsOwnAccountOnly() throws {
    let (one, other) = (OneTimeSecret(.system), OneTimeSecret(.system))
    #expect(one.bytes.count == 20 && one.base32.count == 32 && one.bytes != other.bytes)
    let box = Strongbox.inMemory()
    let sealed = try box.seal(one.bytes, for: "Ellen")
    #expect(try box.open(sealed, for: "Ellen") == one.bytes)
    #expect(throws: SealFailure.notOurs) { try box.open(sealed, for: "Jayden") }
    #expect(throws: SealFailure.notOurs) { try Strongbox.inMemory().open(sealed, for: "Ellen") }
  }
}
