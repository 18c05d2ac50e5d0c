import Foundation
import Seals
import Testing
import Vocabulary

@Suite struct SealsTests {
  @Test func whatIsSealedOpensForItsOwnPlaceOnly() throws {
    let box = Strongbox.inMemory()
    let (key, wrapped) = try box.newKey(for: "gesprek")
    let sealed = try key.seal(Array("kanarievogel".utf8), for: "gesprek:1")
    #expect(String(decoding: try key.open(sealed, for: "gesprek:1"), as: UTF8.self) == "kanarievogel")
    #expect(String(decoding: try box.unwrapped(wrapped, for: "gesprek").open(sealed, for: "gesprek:1"), as: UTF8.self) == "kanarievogel")
    #expect(throws: SealFailure.notOurs) { try key.open(sealed, for: "gesprek:2") }
    #expect(throws: SealFailure.notOurs) { try box.unwrapped(wrapped, for: "ander gesprek") }
    #expect(throws: SealFailure.notOurs) { try Strongbox.inMemory().unwrapped(wrapped, for: "gesprek") }
  }

  @Test func oneFlippedBitAnywhereIsNoticed() throws {
    let (key, _) = try Strongbox.inMemory().newKey(for: "gesprek")
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

  @Test func aTokenIsKeptAsItsDigestOnly() throws {
    let token = Token(.system)
    #expect(token.secret.utf8.count == 43)
    #expect(token.digest.utf8.count == 64 && !token.digest.contains(token.secret))
    #expect(Token(given: token.secret)?.digest == token.digest)
    #expect(Token(given: "kort") == nil && Token(given: String(repeating: "é", count: 43)) == nil)
  }

  @Test func aKeyFileThatOthersCanReadIsRefused() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "kring-\(Randomness.system.word(length: 10))").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = "\(folder)/kring.key"
    let (_, wrapped) = try Strongbox.open(file: file).newKey(for: "x")
    _ = try Strongbox.open(file: file).unwrapped(wrapped, for: "x")
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file)
    #expect(throws: SealFailure.self) { try Strongbox.open(file: file) }
    try "geen sleutel".write(toFile: file, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    #expect(throws: SealFailure.self) { try Strongbox.open(file: file) }
  }
}
