import Foundation
import TestKit
import Testing

/// The executable itself, started as somebody on a server starts it.
@Suite(.timeLimit(.minutes(20))) struct ServeTests {
  @Test(arguments: [("geen sleutel", 0o600, "bevat geen sleutel"), ("", 0o600, "bevat geen sleutel"), ("x", 0o644, "chmod 600")])
  func withAKeyThatCannotBeTrustedItRefusesToStartAndSaysWhy(content: String, mode: Int, words: String) async throws {
    try await withFolder { folder in
      let file = folder.appending(path: "kring.key").path
      _ = FileManager.default.createFile(atPath: file, contents: Data(content.utf8), attributes: [.posixPermissions: mode])
      let (code, said) = try kring("serve", in: folder)
      #expect(code == 78)
      #expect(said.hasPrefix("kring: ") && said.contains(file) && said.contains(words))
      #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "kring.sqlite").path), "nothing was begun")
    }
  }

  /// The volume with the key file is not there, or another one is: nobody makes a new file, and everybody says what to do.
  @Test func withoutTheKeyFileOfItsDatabaseEveryCommandThatNeedsItStops() async throws {
    try await withFolder { folder in
      let (key, aside) = (folder.appending(path: "kring.key").path, folder.appending(path: "opzij").path)
      #expect(try kring("invite", in: folder).code == 0)
      #expect(try kring("doctor", in: folder).code == 0)
      try FileManager.default.moveItem(atPath: key, toPath: aside)
      for command in ["serve", "doctor", "invite", "seed demo", "index"] {
        let (code, said) = try kring(command, in: folder)
        #expect(
          code == 78 && said.contains(key) && said.contains("is er niet") && said.contains("Zet het sleutelbestand terug"),
          "\(command): \(said)")
        #expect(!FileManager.default.fileExists(atPath: key), "\(command) made no new one")
      }
      // What opens nothing works on: somebody may want a copy first.
      #expect(try kring("backup \(folder.appending(path: "kopie.sqlite").path)", in: folder).code == 0)
      try await withFolder { other in
        #expect(try kring("invite", in: other).code == 0)
        try FileManager.default.copyItem(atPath: other.appending(path: "kring.key").path, toPath: key)
      }
      for command in ["serve", "doctor", "invite"] {
        let (code, said) = try kring(command, in: folder)
        #expect(code == 78 && said.contains("hoort niet bij deze database"), "\(command): \(said)")
      }
      #expect(try kring("new-key", in: folder).code == 0)
      #expect(try kring("doctor", in: folder).code == 78, "looking changes nothing")
      #expect(try kring("new-key --yes", in: folder).code == 0)
      #expect(try kring("doctor", in: folder).code == 0)
    }
  }

  /// Runs a command until it ends. Gives its code, and what it complained of.
  private func kring(_ words: String, in folder: URL) throws -> (code: Int32, said: String) {
    let process = Process()
    let complaint = Pipe()
    // The tests and the executable are built into one folder.
    process.executableURL = try #require(Bundle.main.executableURL).deletingLastPathComponent().appending(path: "kring")
    process.arguments = words.split(separator: " ").map(String.init)
    process.environment = ["KRING_DATA": folder.path, "KRING_PORT": "0", "KRING_DEMO": "no"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = complaint
    try process.run()
    let said = String(decoding: complaint.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, said)
  }
}
