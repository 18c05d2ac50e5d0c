import ArgumentParser
import Rooms
import Store

/// Removes a second key, for when the last person who keeps the people lost their telephone and their recovery codes.
struct SecondKey: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "second-key", abstract: "Helpt wie de tweede sleutel kwijt is.", subcommands: [Remove.self])

  struct Remove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove", abstract: "Haalt de tweede sleutel van een e-mailadres weg. Daarna is het wachtwoord genoeg.")
    @Argument(help: "Het e-mailadres.") var email: String

    func run() async throws {
      let composition = try Composition(try Settings())
      try await composition.prepare()
      guard try await composition.house.takeSecondKey(email: email) else {
        throw Failure(sentence: "Bij \(email) hoort geen tweede sleutel.", code: 65)
      }
      say("De tweede sleutel van \(email) is weg. Wie hem had, is overal afgemeld en leest op Vandaag dat het gebeurde.")
      await composition.database.close()
    }
  }
}
