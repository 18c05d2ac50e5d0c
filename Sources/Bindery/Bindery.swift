import Foundation
import Synchronization
package import Vocabulary

/// Starts the programs that read and make documents, two at a time.
package final class Bindery: Sendable {
  private let turns: AsyncSemaphore
  private let state = Mutex(State())

  private struct State {
    var children: [ObjectIdentifier: ChildProcess] = [:]
    var isClosed = false
  }

  private let base: String

  /// - Parameters:
  ///   - atOnce: how many programs run at one time; later ones wait.
  ///   - base: where their temporary folders are made.
  package init(atOnce: Int = 2, in base: String = FileManager.default.temporaryDirectory.path) {
    turns = AsyncSemaphore(atOnce)
    self.base = base
    TemporaryFolder.sweep(base)
  }

  /// How many calls wait for their turn.
  package var waiting: Int { turns.waiting }

  /// Runs a program on files in a temporary folder and gives back what it made there. Throws `BinderyFailure`.
  /// - Parameters:
  ///   - files: what it works on, by plain names that cannot be taken for options.
  ///   - name: the file that it makes.
  ///   - day: the date the program gets for today, so that the same document has the same bytes on another day.
  ///   - begun: called when its turn has come.
  package func make(
    _ name: String, with program: Program, _ arguments: [String], from files: [String: [UInt8]], within limits: ProcessLimits,
    on day: Day = Day(year: 2000, month: 1, day: 1), begun: @Sendable () -> Void = {}
  ) async throws -> [UInt8] {
    try await turns.take()
    defer { turns.give() }
    begun()
    let folder = try TemporaryFolder(in: base)
    defer { folder.remove() }
    for (name, bytes) in files { try folder.put(bytes, as: name) }
    let child = try ChildProcess(program, arguments, in: folder.path, within: limits, on: day)
    try state.withLock { state throws(BinderyFailure) in
      // The bindery closed after this call got its turn and before it started a process.
      guard !state.isClosed else { throw .ended }
      state.children[ObjectIdentifier(child)] = child
    }
    defer { state.withLock { $0.children[ObjectIdentifier(child)] = nil } }
    try await child.run()
    guard let made = folder.take(name) else { throw BinderyFailure.refused(program, said: "made nothing") }
    return made
  }

  /// Ends everything that runs or waits. Called when the server closes.
  package func close() {
    turns.close()
    let children = state.withLock { state in
      state.isClosed = true
      return Array(state.children.values)
    }
    for child in children { child.end(.ended) }
  }
}
