import Domain
import Rooms
import Seals
import Store
import Testing
import TestKit
import Vocabulary

/// Kept bytes pass one judge, whichever way they leave: on a page, in a paper, as evidence, carried along.
@Suite struct GivenFileTests {
  @Test(arguments: Backend.available) func theNameOfEvidenceOnAPageOpensItInNoPaperEither(on backend: Backend) async throws {
    try await play(on: backend) { world in
      try await world.publishProcess()
      _ = try await world.bring(try world.draft("Los"))
      try await world.show([sha256(World.plan) + ".pdf"], on: World.slug, isPublished: true)
      for name in ["Samira", "Ingrid"] {
        #expect(try await world.taken(by: name).isEmpty, "\(name)")
      }
    }
  }

  @Test(arguments: Backend.available) func aPictureOfADraftIsNotForTheAuditor(on backend: Backend) async throws {
    try await play(on: backend) { world in
      try await world.publishProcess()
      let file = try await world.keepPicture()
      try await world.show([file.name], on: World.slug, isPublished: false)
      #expect(try await world.sees(file, "Jayden"))
      #expect(try await !world.sees(file, "Ingrid"))
      try await world.show([file.name], on: World.slug, isPublished: true)
      #expect(try await world.sees(file, "Ingrid"))
      #expect(try await world.taken(by: "Ingrid") == [file.hash])
      // An old version still shows it; she may read that one too.
      try await world.show([], on: World.slug, isPublished: true)
      #expect(try await world.sees(file, "Ingrid"))
    }
  }

  @Test(arguments: Backend.available) func whatIsNotAsItWasKeptLeavesByNoWay(on backend: Backend) async throws {
    try await play(on: backend) { world in
      try await world.publishProcess()
      let file = try await world.keepPicture()
      try await world.show([file.name], on: World.slug, isPublished: true)
      try await world.flipByte(of: file.hash)
      let jayden = try await world.reader("Jayden")
      await #expect(throws: FileDiffers.self) {
        try await world.house.look(as: jayden) { room in _ = try room.file(file.name).file }
      }
      #expect(try await world.taken(by: "Jayden").isEmpty)
    }
  }

  @Test(arguments: Backend.available) func whatSomethingIsCalledInTheTableDoesNotMakeItThat(on backend: Backend) async throws {
    try await play(on: backend) { world in
      try await world.publishProcess()
      let file = try await world.keepPicture()
      try await world.show([file.name], on: World.slug, isPublished: true)
      try await world.database.write { tx in _ = try tx.run("UPDATE stored_file SET kind = 'pdf'") }
      let jayden = try await world.reader("Jayden")
      for name in [file.name, "\(file.hash).pdf"] {
        await #expect(throws: (any Error).self) {
          try await world.house.look(as: jayden) { room in _ = try room.file(name).file }
        }
      }
    }
  }

  /// Three pieces of evidence and two pictures, in every state in which they can be, and everybody who can ask for them.
  @Test(arguments: Backend.available) func whoMayReadItIsAskedOnEveryWay(on backend: Backend) async throws {
    try await play(on: backend) { world in
      try await world.publishProcess()
      let ellen = try await world.viewer("Ellen")
      let other = try await world.house.write(at: .norms, as: ellen) { desk in
        try desk.importNorms(try NormSheet(text: "nummer;titel\n1;Een"), title: "Ander", edition: "")
      }
      @Sendable func pdf(_ word: String) -> [UInt8] { Array("%PDF-1.7 \(word)".utf8) }
      let pieces: [(word: String, numbers: [String], elsewhere: Bool, isWithdrawn: Bool, readers: Set<String>)] = [
        ("nergens", [], false, false, ["Ellen", "Peter", "Robert"]),
        ("eigen", ["V1"], false, false, ["Ellen", "Peter", "Robert", "Samira", "Margriet", "Ingrid"]),
        ("ander", [], true, false, ["Ellen", "Peter", "Robert", "Samira", "Margriet"]),
        ("terug", ["V2"], false, true, ["Ellen", "Peter", "Robert"]),
      ]
      for piece in pieces {
        let id = try await world.bring(try world.draft(piece.word, .file(pdf(piece.word), name: "x.pdf")), at: piece.numbers)
        try await world.house.write(at: .evidence, as: ellen) { desk in
          if piece.elsewhere { try desk.connect(id, toNumbers: ["1"], of: other) }
          if piece.isWithdrawn { try desk.withdraw(id, because: "Te oud") }
        }
        for name in ["Ellen", "Peter", "Robert", "Samira", "Margriet", "Ingrid"] {
          let reader = try await world.reader(name)
          let bytes = try? await world.house.look(as: reader) { room in try room.evidenceFile(1, of: id).bytes }
          #expect((bytes == pdf(piece.word)) == piece.readers.contains(name), "\(name) asks for \(piece.word)")
          // By the address of pictures none of them ever leaves.
          await #expect(throws: NotFound.self) {
            try await world.house.look(as: reader) { room in _ = try room.file("\(sha256(pdf(piece.word))).pdf").file }
          }
        }
      }
      // All of them named on a page by somebody who may not: no paper carries one.
      try await world.show(pieces.map { "\(sha256(pdf($0.word))).pdf" }, on: World.slug, isPublished: true)
      for name in ["Ellen", "Samira", "Ingrid"] { #expect(try await world.taken(by: name).isEmpty, "\(name)") }
    }
  }
}

extension World {
  fileprivate func keepPicture() async throws -> StoredFile {
    try await house.write(at: .handbook, as: try await viewer("Samira")) { desk in try desk.keep(StoredFileTests.picture) }
  }

  /// Samira, who does not keep the handbook, writes a text that names these files; Peter publishes it.
  fileprivate func show(_ names: [String], on slug: String, isPublished: Bool) async throws {
    let samira = try await viewer("Samira")
    func latest() async throws -> Int {
      try await house.look(as: .member(samira)) { room in try room.history(slug).revisions.map(\.number).max() ?? 1 }
    }
    let before = try await latest()
    _ = try await house.write(at: .writer(of: slug), as: samira) { desk in
      let words = names.map { "[Lees](/stukken/\($0))" }.joined(separator: " ")
      return try desk.save(
        from: before, title: "Van aanmelding naar plan", chapter: "Aankloppen",
        content: .outline(ProcessOutline(purpose: "Zie \(words)", steps: [])))
    }
    guard isPublished else { return }
    let now = try await latest()
    _ = try await house.write(at: .publishing(slug), as: try await viewer("Peter")) { desk in
      try desk.publish(revision: now, because: "Nieuw")
    }
  }

  /// The hashes of all files that go along when this reader takes the page and the whole handbook out.
  fileprivate func taken(by name: String) async throws -> Set<String> {
    let reader = try await reader(name)
    return try await house.look(as: reader) { room in
      let books = [try room.book(carrying: true), try room.book(of: World.slug, version: nil)]
      return Set(books.flatMap { $0.files.keys.map(\.hash) + $0.carried.keys.map(\.hash) })
    }
  }

  fileprivate func sees(_ file: StoredFile, _ name: String) async throws -> Bool {
    let reader = try await reader(name)
    do {
      return try await house.look(as: reader) { room in try room.file(file.name).file } == file
    } catch is NotFound { return false }
  }
}
