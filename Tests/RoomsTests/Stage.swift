import Rooms
import Store
import TestKit
import Vocabulary

/// Opens a small world on this database and lets the story play in it.
func play(on backend: Backend, _ story: (World) async throws -> Void) async throws {
  try await withDatabase(backend) { database in try await story(try await World(on: database)) }
}
