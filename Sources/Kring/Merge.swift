import ArgumentParser
import Domain
import Rooms
import Store
import Vocabulary

/// Merges two organisations into one. Without `--yes` it only says what would happen.
struct Merge: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Voegt een organisatie met alles wat zij heeft bij een andere. Maak eerst een kopie: terug kan niet.")
  @Option(help: "De organisatie die opgaat in de andere.") var organisation: String
  @Option(help: "De organisatie die verdergaat.") var into: String
  @Flag(help: "Doe het. Zonder dit kijk je alleen.") var yes = false

  func run() async throws {
    let composition = try Composition(try Settings())
    try await composition.prepare()
    let all = try await OrganisationExport(composition.house).organisations()
    func named(_ name: String) throws -> ID<Organisation> {
      guard let found = all.first(where: { $0.name == name || $0.id.raw == name }) else {
        throw Failure(sentence: "\(name) is er niet. Er zijn: \(all.map(\.name).joined(separator: ", ")).", code: 65)
      }
      return found.id
    }
    do {
      tell(try await Merger(composition.house).merge(try named(organisation), into: try named(into), onlyLooking: !yes))
    } catch let refusal as Merger.Refusal {
      throw Failure(sentence: "\(Merge.sentence(refusal)) Er is niets veranderd.", code: 65)
    }
    await composition.database.close()
  }

  private func tell(_ outcome: Merger.Report) {
    say("\(organisation) \(yes ? "is opgegaan" : "kan opgaan") in \(into): \(outcome.rows) rijen, met hun hele geschiedenis.")
    if outcome.doubles > 0 { say("· \(outcome.doubles) mensen waren bij allebei. Zij zijn één mens.") }
    if outcome.guests > 0 { say("· \(outcome.guests) toetsers keken mee. Nodig hen opnieuw uit.") }
    for team in outcome.teams { say("· Team \(team.was) heet nu \(team.becomes).") }
    for set in outcome.sets { say("· Toetsingskader \(set.was) heet nu \(set.becomes).") }
    for page in outcome.addresses {
      say("· De bladzijde op /handboek/\(page.was) staat nu op /handboek/\(page.becomes).")
      if !page.ledFrom.isEmpty { say("  Kijk de link na op: \(page.ledFrom.joined(separator: ", ")).") }
    }
    say(yes ? "Iedereen meldt zich opnieuw aan." : "Er is nog niets veranderd. Doe het met --yes.")
  }

  private static func sentence(_ refusal: Merger.Refusal) -> String {
    switch refusal {
    case .same: "Dat is twee keer dezelfde organisatie."
    case .ended: "Een van de twee ging al eerder op in een andere."
    case .demonstration: "Een voorbeeldorganisatie en een echte gaan niet samen."
    case .talking(let count): "Er lopen nog gesprekken (\(count)). Rond ze eerst af."
    }
  }
}
