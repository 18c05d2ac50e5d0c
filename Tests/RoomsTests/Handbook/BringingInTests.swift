import Domain
import Rooms
import Testing
import TestKit
import Vocabulary

/// Pictures come in with their page, and a second run leaves everything as it is.
@Suite struct BringingInTests {
  static func file(_ words: String) -> ImportedFile {
    var file = ImportedFile(
      path: "thuis/a.md",
      bytes: Array("# A\n\n\(words) ![Route](../beeld/route.png) en ![nog eens](../beeld/route.png \"Titel\")".utf8))
    file.enclosures = ["../beeld/route.png": StoredFileTests.picture]
    return file
  }

  @Test(arguments: Backend.available) func aPictureLandsWithItsPage(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let ellen = try await world.viewer("Ellen")
      let report = try await world.house.write(at: .keepers, as: ellen) { desk in try desk.importHandbook([Self.file("Kijk:")]) }
      #expect(report.map(\.outcome) == [.landed(slug: "a")])
      let text = try await world.house.look(as: .member(ellen)) { room in try room.page("a").content.text }
      let name = try #require(StoredFile.names(in: text).first)
      #expect(text == "Kijk: ![Route](/stukken/\(name)) en ![nog eens](/stukken/\(name) \"Titel\")")
      #expect(try await world.house.look(as: .member(ellen)) { room in try room.file(name).bytes } == StoredFileTests.picture)
      let again = try await world.house.write(at: .keepers, as: ellen) { desk in try desk.importHandbook([Self.file("Kijk:")]) }
      #expect(again.map(\.outcome) == [.unchanged(slug: "a")])
      let renewed = try await world.house.write(at: .keepers, as: ellen) { desk in
        try desk.importHandbook([Self.file("Kijk nu:")])
      }
      #expect(renewed.map(\.outcome) == [.renewed(slug: "a")])
    }
  }
}
