import Pages
import Testing
import TestKit
import Web

/// Every page × every character, with everything that could leak present. What they can do is in `EveryActTests`.
///
/// `ja` a page · `→` somewhere else · `–` the page that never existed, to the byte · `in` sign in first.
/// An entrance without a row fails, and so does a row without an entrance.
@Suite struct VisibilityTests {
  /// Samira has a seat, and Marloes leads. Jayden is of the circle without one. Peter leads the team and owns the process.
  static let characters: [String?] = [
    "Samira", "Marloes", "Jayden", "Peter", "Ellen", "Robert", "Margriet", "Ingrid", "guest", "Carla", nil,
  ]

  @Test(arguments: Backend.available) func everyPageAnswersEverybodyAsItShould(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let street = try await Street.full(on: database)
      var rows: [String: String] = [:]
      for entrance in street.reception.entrances where !entrance.isLive && entrance.method == .get {
        rows[entrance.pattern.text] = try await row(entrance, street)
      }
      for (place, row) in rows.sorted(by: { $0.key < $1.key }) { #expect(visibilityMatrix[place] == row, "\(place)") }
      #expect(Set(rows.keys) == Set(visibilityMatrix.keys))
    }
  }

  private func row(_ entrance: Entrance, _ street: Street) async throws -> String {
    var cells: [String] = []
    for name in Self.characters {
      let visitor =
        name == "guest" ? Visitor(street.gate, cookies: ["kring-mee": street.names["pass"] ?? ""]) : try street.visitor(name)
      let answer = try await visitor.get("\(street.path(entrance.pattern))\(Self.questions[entrance.pattern.text] ?? "")")
      let never = try await visitor.get("/dit/is/er/nooit/geweest")
      let isShown = name == "Jayden" && entrance.pattern == Place.shownCraft.pattern
      if name != "Samira", name != "guest", name != "Marloes", !isShown {
        #expect(!answer.body.contains(Street.secret), "\(entrance.pattern) told \(name ?? "niemand")")
      }
      switch answer.status {
      case 200: cells.append("ja")
      case 303: cells.append(answer.location?.hasPrefix("/aanmelden") == true ? "in" : "→")
      case 404:
        #expect(answer.body == never.body, "\(entrance.pattern) differs from a page that never existed")
        cells.append("–")
      default: cells.append("\(answer.status)")
      }
    }
    return cells.joined(separator: " ")
  }

  /// What a page has to be asked.
  private static let questions = ["/handboek/{page}/vergelijking": "?van=1&naar=1"]
}
