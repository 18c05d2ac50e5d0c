import Foundation
import TestKit
import Testing

/// The executable itself, started as somebody on a server starts it.
@Suite(.timeLimit(.minutes(10))) struct ServeTests {
  @Test(arguments: [("geen sleutel", 0o600, "bevat geen sleutel"), ("", 0o600, "bevat geen sleutel"), ("x", 0o644, "chmod 600")])
  func withAKeyThatCannotBeTrustedItRefusesToStartAndSaysWhy(content: String, mode: Int, words: String) async throws {
    try await withFolder { folder in
      let file = folder.appending(path: "kring.key").path
      _ = FileManager.default.createFile(atPath: file, contents: Data(content.utf8), attributes: [.posixPermissions: mode])
      let (code, said) = try serve(in: folder)
      #expect(code == 78)
      #expect(said.hasPrefix("kring: ") && said.contains(file) && said.contains(words))
      #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "kring.sqlite").path), "nothing was begun")
    }
  }

  /// Runs `kring serve` until it ends. Gives its code, and what it complained of.
  private func serve(in folder: URL) throws -> (code: Int32, said: String) {
    let process = Process()
    let complaint = Pipe()
    // The tests and the executable are built into one folder.
    process.executableURL = try #require(Bundle.main.executableURL).deletingLastPathComponent().appending(path: "kring")
    process.arguments = ["serve"]
    process.environment = ["KRING_DATA": folder.path, "KRING_PORT": "0", "KRING_DEMO": "no"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = complaint
    try process.run()
    let said = String(decoding: complaint.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, said)
  }
}
