import Domain
import Rooms
import Testing
import TestKit
import Vocabulary

/// Files are kept by what is in them, and seen by whoever may see their page.
@Suite struct StoredFileTests {
  /// The smallest picture that there is.
  static let picture: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3]

  @Test(arguments: Backend.available) func theSamePictureIsKeptOnce(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let ellen = try await world.viewer("Ellen")
      let first = try await world.house.write(at: .handbook, as: ellen) { desk in try desk.keep(Self.picture) }
      let again = try await world.house.write(at: .handbook, as: try await world.viewer("Samira")) { desk in
        try desk.keep(Self.picture)
      }
      #expect(first == again && first.kind == .png && first.size == 11)
      let read = try await world.house.look(as: .member(try await world.viewer("Jayden"))) { room in try room.file(first.name) }
      #expect(read.bytes == Self.picture)
      for name in ["\(first.hash).jpg", "\(first.hash)", "x.png", "../\(first.name)"] {
        await #expect(throws: NotFound.self) {
          _ = try await world.house.look(as: .member(ellen)) { room in try room.file(name).file }
        }
      }
    }
  }

  @Test(arguments: Backend.available) func anotherOrganisationDoesNotHaveIt(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let file = try await world.house.write(at: .handbook, as: try await world.viewer("Ellen")) { desk in
        try desk.keep(Self.picture)
      }
      let carla = try await world.viewer("Carla")
      await #expect(throws: NotFound.self) {
        _ = try await world.house.look(as: .member(carla)) { room in try room.file(file.name).file }
      }
    }
  }

  @Test(arguments: Backend.available) func theAuditorSeesThePicturesOfWhatSheReads(on backend: Backend) async throws {
    try await play(on: backend) { world in
      try await world.publishProcess()
      let (samira, peter) = (try await world.viewer("Samira"), try await world.viewer("Peter"))
      let file = try await world.house.write(at: .handbook, as: samira) { desk in try desk.keep(Self.picture) }
      guard case .assessor(let ingrid) = try await world.caller("Ingrid") else { throw NotFound() }
      await #expect(throws: NotFound.self) {
        _ = try await world.house.look(as: .assessor(ingrid)) { room in try room.file(file.name).file }
      }
      _ = try await world.house.write(at: .writer(of: World.slug), as: samira) { desk in
        try desk.save(
          from: 1, title: "Van aanmelding naar plan", chapter: "Aankloppen",
          content: .outline(ProcessOutline(purpose: "![Route](/stukken/\(file.name))", steps: [])))
      }
      _ = try await world.house.write(at: .publishing(World.slug), as: peter) { desk in
        try desk.publish(revision: 2, because: "Met een plaatje")
      }
      #expect(try await world.house.look(as: .assessor(ingrid)) { room in try room.file(file.name).file } == file)
    }
  }

  @Test(arguments: Backend.available) func whatIsOnNoListStaysOutside(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let ellen = try await world.viewer("Ellen")
      for (bytes, refusal) in [
        ([UInt8]("MZ\u{90}\0\u{3}".utf8), FileRefusal.unknownKind), (Array("<svg onload='x'/>".utf8), .unknownKind), ([], .empty),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + [UInt8](repeating: 0, count: StoredFile.largest), .tooLarge),
      ] {
        await #expect(throws: refusal) {
          _ = try await world.house.write(at: .handbook, as: ellen) { desk in try desk.keep(bytes) }
        }
      }
    }
  }
}
