import ArgumentParser
import Pages
import Rooms
import Store

/// A new password for somebody who forgot theirs, where no mail is sent.
struct NewPassword: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new-password", abstract: "Maakt een link waarmee iemand een nieuw wachtwoord kiest.")
  @Argument(help: "Het e-mailadres.") var email: String

  func run() async throws {
    let composition = try Composition(try Settings())
    try await composition.prepare()
    guard let link = try await composition.house.renewalLink(for: email) else {
      throw Failure(sentence: "Niemand heeft hier een account met \(email).", code: 65)
    }
    say("\(composition.settings.site)\(Place.renewal(link).address)")
    say("Geef deze link alleen aan wie bij \(email) hoort. Hij werkt één keer, en één uur.")
    await composition.database.close()
  }
}
