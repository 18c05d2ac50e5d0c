import Pages
import Testing
import TestKit
import Web

/// Every entrance × every character, with everything that could leak present.
///
/// `ja` a page · `→` somewhere else · `vul` a form that asks for more · `–` the page that never existed, to the byte · `in` sign in first.
/// An entrance without a row fails, and so does a row without an entrance.
@Suite struct VisibilityTests {
  /// Samira has a seat. Jayden is of the circle without one. Peter leads the team and owns the process.
  static let characters: [String?] = ["Samira", "Jayden", "Peter", "Ellen", "Robert", "Margriet", "Ingrid", "guest", "Carla", nil]

  @Test(arguments: Backend.available) func everyPlaceAnswersEverybodyAsItShould(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let street = try await Street.full(on: database)
      var rows: [String: String] = [:]
      // Looking first, and signing out last: what follows on it would find nobody in.
      let looks = street.reception.entrances.filter { !$0.isLive && $0.method == .get }
      let ending: [Pattern] = [.ownSessions, .ownSession, .signOut]
      let acts = street.reception.entrances.filter { $0.method == .post && !ending.contains($0.pattern) }
      let ends = street.reception.entrances.filter { $0.method == .post && ending.contains($0.pattern) }
      for entrance in looks + acts + ends.reversed() {
        rows["\(entrance.method.rawValue) \(entrance.pattern.rawValue)"] = try await row(entrance, street)
      }
      for (place, row) in rows.sorted(by: { $0.key < $1.key }) {
        #expect(visibilityMatrix[place] == row, "\(place)")
      }
      #expect(Set(rows.keys) == Set(visibilityMatrix.keys))
    }
  }

  /// Acts are asked with an empty form: who may not come in learns nothing, who may is asked for more.
  private func row(_ entrance: Entrance, _ street: Street) async throws -> String {
    var cells: [String] = []
    for name in Self.characters {
      let visitor = name == "guest" ? Visitor(street.gate, cookies: ["kring-mee": street.names["pass"] ?? ""]) : try street.visitor(name)
      let path = street.path(entrance.pattern)
      let answer = entrance.method == .get ? try await visitor.get(path) : try await visitor.post(path, [("zet", "proef-\((name ?? "niemand").lowercased())")])
      let never = try await visitor.get("/dit/is/er/nooit/geweest")
      let isShown = name == "Jayden" && entrance.pattern == .shownCraft
      if name != "Samira", name != "guest", name != "Marloes", !isShown { #expect(!answer.body.contains(Street.secret), "\(entrance.pattern) told \(name ?? "niemand")") }
      switch answer.status {
      case 200: cells.append("ja")
      case 303: cells.append(answer.location?.hasPrefix("/aanmelden") == true ? "in" : "→")
      case 422: cells.append("vul")
      case 404:
        #expect(answer.body == never.body, "\(entrance.pattern) differs from a page that never existed")
        cells.append("–")
      default: cells.append("\(answer.status)")
      }
    }
    return cells.joined(separator: " ")
  }
}
