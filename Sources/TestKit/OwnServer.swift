import Foundation
import Vocabulary

/// A temporary PostgreSQL server that a test may stop and start again.
package final class OwnServer: Sendable {
  private let home = FileManager.default.temporaryDirectory.appending(path: "kring-own-\(Randomness.system.word(length: 8))").path

  package init() {}

  /// Starts it and gives its address.
  @discardableResult package func start() throws -> String { try run("start") }

  /// Stops it; its rows are still there after the next start.
  package func stop() throws { _ = try run("stop") }

  package func remove() { _ = try? run("remove") }

  package struct CommandFailed: Error { let verb: String }

  /// Runs `tools/postgres-for-tests` and gives what it printed.
  private func run(_ verb: String) throws -> String {
    let root = URL(filePath: #filePath).appending(path: "../../..").standardized
    let process = Process()
    let output = Pipe()
    process.executableURL = root.appending(path: "tools/postgres-for-tests")
    process.arguments = [verb]
    process.environment = ProcessInfo.processInfo.environment.merging(["KRING_TEST_POSTGRES_HOME": home]) { $1 }
    process.standardOutput = output
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CommandFailed(verb: verb) }
    let printed = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    return printed.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
