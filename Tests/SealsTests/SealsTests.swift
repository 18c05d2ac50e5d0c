import Foundation
import Seals
import Testing
import Vocabulary

@Suite struct SealsTests {
  @Test func whatIsSealedOpensForItsOwnPlaceOnly() throws {
    let box = Strongbox.inMemory()
    let (key, wrapped) = try box.newKey(for: "gesprek", under: "2026-12-23")
    let sealed = try key.seal(Array("kanarievogel".utf8), for: "gesprek:1")
    #expect(String(decoding: try key.open(sealed, for: "gesprek:1"), as: UTF8.self) == "kanarievogel")
    #expect(
      String(
        decoding: try box.unwrapped(wrapped, under: "2026-12-23", for: "gesprek").open(sealed, for: "gesprek:1"), as: UTF8.self)
        == "kanarievogel")
    #expect(throws: SealFailure.notOurs) { try key.open(sealed, for: "gesprek:2") }
    #expect(throws: SealFailure.notOurs) { try box.unwrapped(wrapped, under: "2026-12-23", for: "ander gesprek") }
    #expect(throws: SealFailure.notOurs) { try Strongbox.inMemory().unwrapped(wrapped, under: "2026-12-23", for: "gesprek") }
  }

  @Test func oneFlippedBitAnywhereIsNoticed() throws {
    let (key, _) = try Strongbox.inMemory().newKey(for: "gesprek", under: "2026-12-23")
    let sealed = try key.seal(Array("kanarievogel".utf8), for: "1")
    for index in sealed.indices {
      var broken = sealed
      broken[index] ^= 1
      #expect(throws: SealFailure.notOurs, "byte \(index)") { try key.open(broken, for: "1") }
    }
  }

  @Test func aPasswordIsKeptAsArgon2id() async throws {
    let sealed = try await Passwords.inEarnest.sealed("acht stoelen in de kamer")
    #expect(sealed.hasPrefix("$argon2id$v=19$m=47104,t=1,p=1$"))
    #expect(await Passwords.inEarnest.matches("acht stoelen in de kamer", sealed: sealed))
    #expect(await !Passwords.inEarnest.matches("acht stoelen in de kamer ", sealed: sealed))
    #expect(await !Passwords.inEarnest.matches("acht stoelen in de kamer", sealed: nil))
  }

  /// Passwords of before a change of parameters still open, and say themselves how they were made.
  @Test func aPasswordThatWasMadeOtherwiseStillOpens() async throws {
    let earlier = try await Passwords.forPlay.sealed("acht stoelen in de kamer")
    #expect(earlier.hasPrefix("$argon2id$v=19$m=64,"))
    #expect(await Passwords.inEarnest.matches("acht stoelen in de kamer", sealed: earlier))
    #expect(await !Passwords.inEarnest.matches("acht stoelen in de gang", sealed: earlier))
  }

  /// The first byte says how words were sealed: what another way left behind is not tried with this one.
  @Test func whatWasSealedInAnotherWayIsNotTaken() throws {
    let (key, _) = try Strongbox.inMemory().newKey(for: "gesprek", under: "2026-12-23")
    var sealed = try key.seal(Array("kanarievogel".utf8), for: "1")
    #expect(sealed[0] == 1 && sealed.count == 1 + 12 + 12 + 16, "a byte, a nonce, the words, a tag")
    sealed[0] = 2
    #expect(throws: SealFailure.notOurs) { try key.open(sealed, for: "1") }
  }

  /// From FIPS 180-4 and its examples.
  @Test func digestsAreSHA256AndEveryLinkHoldsTheOneBefore() {
    #expect(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(chained(previous: "a", fields: ["b"]) != chained(previous: "b", fields: ["b"]))
    #expect(chained(previous: "", fields: ["ab", "c"]) != chained(previous: "", fields: ["a", "bc"]))
  }

  @Test func aTokenIsKeptAsItsDigestOnly() throws {
    let token = Token(.system)
    // 43 characters of six bits hold 256, and no two tokens are the same.
    #expect(token.secret.utf8.count == 43)
    #expect(Set((0..<1_000).map { _ in Token(.system).secret }).count == 1_000)
    #expect(token.digest.utf8.count == 64 && !token.digest.contains(token.secret))
    #expect(Token(given: token.secret)?.digest == token.digest)
    #expect(Token(given: "kort") == nil && Token(given: String(repeating: "é", count: 43)) == nil)
  }

  @Test func theKeyFileIsMadeForItsOwnerAloneAndOpensWhatItSealed() throws {
    try withKeyFile { file in
      let (_, wrapped) = try Strongbox.make(file: file, today: Day(year: 2026, month: 11, day: 23)).newKey(
        for: "x", under: "2026-12-23")
      _ = try Strongbox.open(file: file).unwrapped(wrapped, under: "2026-12-23", for: "x")
      #expect((try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    }
  }

  /// A new key in its place would lose every circle: whoever starts the server hears what is wrong, and nothing is changed.
  @Test(arguments: [
    (Array("geen sleutel".utf8), 0o600, "bevat geen sleutel"), ([], 0o600, "bevat geen sleutel"),
      (base64(16), 0o600, "bevat geen sleutel"), (base64(33), 0o600, "bevat geen sleutel"),
      (Array(base64(32).dropLast(6)), 0o600, "bevat geen sleutel"),
    (base64(32), 0o644, "chmod 600"), (base64(32), 0o640, "chmod 600"), (base64(32), 0o602, "chmod 600"),
  ] as [([UInt8], Int, String)])
  func aKeyFileThatCannotBeTrustedIsRefusedWithASentence(bytes: [UInt8], mode: Int, words: String) throws {
    try withKeyFile { file in
      _ = FileManager.default.createFile(atPath: file, contents: Data(bytes), attributes: [.posixPermissions: mode])
      try expectRefusal(of: file, saying: words)
      #expect(FileManager.default.contents(atPath: file) == Data(bytes))
    }
  }

  @Test func aKeyFileThatCannotBeReadIsRefused() throws {
    // A folder cannot be read as a file by anybody, not even by root, who runs the tests here and there.
    try withKeyFile { file in
      try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: true)
      try expectRefusal(of: file, saying: "is niet leesbaar")
    }
  }

  private static func base64(_ count: Int) -> [UInt8] { Array(Data(Randomness.system.bytes(count)).base64EncodedString().utf8) }

  private func withKeyFile(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "kring-\(Randomness.system.word(length: 10))").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body("\(folder)/kring.key")
  }

  private func expectRefusal(of file: String, saying words: String) throws {
    #expect {
      _ = try Strongbox.open(file: file)
    } throws: { error in
      guard case SealFailure.keyFile(let sentence) = error else { return false }
      return sentence.contains(file) && sentence.contains(words)
    }
  }
}
