import ArgumentParser
import Rooms
import Store

/// Builds the search index again from the database. Until it is done the old one answers.
struct Index: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Maakt de zoekindex opnieuw, van wat er in de database staat.")

  func run() async throws {
    let composition = try Composition(try Settings())
    try await composition.prepare()
    let made = try await Caretaker(composition.house).renewSearch(all: true)
    say("De zoekindex is opnieuw gemaakt. Organisaties: \(made).")
    await composition.database.close()
  }
}
