import Domain
import Pages
import Rooms
import Testing
import TestKit
import Web

/// Where the server writes down no name.
@Suite struct UnseenPlacesTests {
  /// As it stood when these places were told by how their addresses begin.
  private static let beginnings: Set<Substring> = [
    "/gesprekken/", "/terugname/", "/eigen/terugname/", "/eigen/anders/", "/eigen/lezers", "/scherm", "/scherm/stroom", "/live",
    "/handboek/{page}/stappen/{step}/afwijkingen",
  ]

  @Test func thePlacesWithoutANameAreThoseOfBefore() async throws {
    let patterns = try await withDatabase(.sqlite) { database in try await Street(on: database).reception.entrances.map(\.pattern)
    }
    #expect(patterns.count > 150)
    for pattern in patterns {
      let address = pattern.text
      let wasUnseen =
        Self.beginnings.contains(address.split(separator: "{")[0]) || Self.beginnings.contains(Substring(address))
        || address.hasPrefix("/eigen/vak")
      #expect(pattern.isUnseen == wasUnseen, "\(pattern)")
    }
  }

  /// Whatever somebody does from a chair has no name.
  @Test func everyPlaceInAConversationIsAmongThem() async throws {
    try await withDatabase(.sqlite) { database in
      let street = try await Street(on: database)
      let seats = street.reception.entrances.filter { $0.who == .seat }
      #expect(seats.count > 20)
      for entrance in seats { #expect(entrance.pattern.isUnseen, "\(entrance.pattern)") }
    }
  }
}
