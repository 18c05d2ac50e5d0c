import Synchronization

/// Starts the programs that unbind and bind papers, two at a time.
package final class Bindery: Sendable {
  private let turns: Turns
  private let shop = Mutex(Shop())

  private struct Shop {
    var children: [ObjectIdentifier: Child] = [:]
    var isClosed = false
  }

  /// - Parameter atOnce: how many programs run at a time; who comes later waits.
  package init(atOnce: Int = 2) {
    turns = Turns(atOnce)
    Folder.sweep()
  }

  /// How many wait for their turn.
  package var waiting: Int { turns.waiting }

  /// Lets a program work on files in a folder of its own and gives back what it made there. Throws `BinderyFailure`.
  /// - Parameters:
  ///   - files: what it works on, by plain names; they begin with none of the program's signs.
  ///   - name: the file that it makes.
  package func make(
    _ name: String, with program: Program, _ arguments: [String], from files: [String: [UInt8]], within limits: Limits
  ) async throws -> [UInt8] {
    try await turns.take()
    defer { turns.give() }
    let folder = try Folder()
    defer { folder.remove() }
    for (name, bytes) in files { try folder.put(bytes, as: name) }
    let child = try Child(program, arguments, in: folder.path, within: limits)
    try shop.withLock { shop throws(BinderyFailure) in
      // Who had a turn but no child yet when the house closed.
      guard !shop.isClosed else { throw .ended }
      shop.children[ObjectIdentifier(child)] = child
    }
    defer { shop.withLock { $0.children[ObjectIdentifier(child)] = nil } }
    try await child.run()
    guard let made = folder.take(name) else { throw BinderyFailure.refused(program, said: "made nothing") }
    return made
  }

  /// Ends everything that runs or waits. For when the server closes.
  package func close() {
    turns.close()
    let children = shop.withLock { shop in
      shop.isClosed = true
      return Array(shop.children.values)
    }
    for child in children { child.end(.ended) }
  }
}
