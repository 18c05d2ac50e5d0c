import ArgumentParser
import Bindery
import Domain
import Foundation
import Pages
import Post
import Rooms
import Seals
import Store
import Vocabulary

/// `kring`: a living handbook and closed circles, in one executable.
@main
struct Kring: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kring",
    abstract: "Kring: een levend handboek en besloten kringen, met één deur ertussen.",
    discussion: """
      Instellingen komen uit de omgeving: KRING_DATA, KRING_PORT, KRING_HOST, KRING_DATABASE, KRING_DEMO, KRING_ADDRESS, \
      KRING_PROXIES, KRING_LOG, KRING_SMTP, KRING_SMTP_FROM, KRING_SMTP_PASSWORD_FILE.
      """,
    subcommands: [
      Serve.self, Migrate.self, Seed.self, Import.self, Export.self, Backup.self, Doctor.self, Index.self, Invite.self,
      SecondKey.self,
      NewPassword.self, NewKey.self, Merge.self, Register.self,
    ],
    defaultSubcommand: Serve.self)

  /// Exit codes (sysexits.h): 0 done, 64 wrong usage, 65 wrong input, 69 something is away, 74 disk, 78 settings.
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var waiting = command as? any AsyncParsableCommand { try await waiting.run() } else { try command.run() }
    } catch let trouble as Failure {
      complain(trouble.sentence, exit: trouble.code)
    } catch let mistakes as Settings.Mistakes {
      complain(mistakes.description, exit: 78)
    } catch let behind as Composition.Unprepared {
      complain(behind.description, exit: 78)
    } catch let refusal as MigrationRefusal {
      complain("\(refusal)", exit: 65)
    } catch SealFailure.keyFile(let sentence) {
      complain(sentence, exit: 78)
    } catch StoreError.unavailable(let what) {
      complain("De database is niet bereikbaar (\(what)). Staat hij aan, en klopt KRING_DATABASE?", exit: 69)
    } catch StoreError.broken(let what) {
      complain("De database zegt: \(what). Is hij beschadigd? Kijk met: kring doctor", exit: 65)
    } catch StoreError.full {
      complain("De schijf is vol. Maak ruimte vrij en probeer het opnieuw.", exit: 74)
    } catch {
      exit(withError: error)
    }
  }

  private static func complain(_ sentence: String, exit code: Int32) -> Never {
    // When standard error is closed nobody can read this; the older call would crash the process.
    try? FileHandle.standardError.write(contentsOf: Data("kring: \(sentence)\n".utf8))
    Foundation.exit(code)
  }
}

/// What a command says when it cannot go on, and its exit code.
struct Failure: Error {
  let sentence: String
  let code: Int32
}

/// Writes at once, also to a pipe.
func say(_ sentence: String) { try? FileHandle.standardOutput.write(contentsOf: Data("\(sentence)\n".utf8)) }

struct Migrate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Brengt de database bij de tijd.")

  func run() async throws {
    let composition = try Composition(try Settings(), opensNothing: true)
    let done = try await composition.migrate()
    say(done.isEmpty ? "De database is bij." : "Bijgewerkt: \(done.joined(separator: ", ")).")
    await composition.database.close()
  }
}

struct Seed: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Speelt een voorbeeld in een lege database.", subcommands: [DemoOrganisation.self])

  struct DemoOrganisation: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "demo", abstract: "Stichting Wijkwerk: drie teams, dertig mensen, een half jaar.")

    func run() async throws {
      let composition = try Composition(try Settings())
      try await composition.prepare()
      guard try await !composition.house.isFounded() else {
        throw Failure(sentence: "Er is al een organisatie. Het voorbeeld komt alleen in een lege database.", code: 65)
      }
      try await composition.playDemo()
      say("Stichting Wijkwerk staat klaar. Start met: kring serve")
      await composition.database.close()
    }
  }
}

struct Backup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Maakt een hele kopie van het databasebestand, terwijl iedereen doorwerkt.")
  @Argument(help: "Het bestand dat gemaakt wordt; het mag nog niet bestaan.") var file: String

  func run() async throws {
    let composition = try Composition(try Settings(), opensNothing: true)
    guard !FileManager.default.fileExists(atPath: file) else {
      throw Failure(sentence: "\(file) bestaat al. Kies een andere naam.", code: 65)
    }
    // Readable by the owner only, from the first byte: the file holds what the database holds.
    umask(0o077)
    guard try await composition.copy(to: file) else {
      throw Failure(sentence: "Gebruik voor PostgreSQL: pg_dump. \(KeySentences.apart(composition.settings.key))", code: 64)
    }
    say("Kopie gemaakt: \(file). \(KeySentences.apart(composition.settings.key))")
    await composition.database.close()
  }
}

struct Doctor: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Kijkt of de instellingen, de database en de logboeken kloppen, en of er iets veranderd is buiten Kring om.")
  @Flag(help: "Geeft van elk logboek de stand als één regel, om elders te bewaren.") var anchor = false
  @Option(help: "Kijkt of het logboek die stand nog heeft: een bewaarde regel, of een bestand ermee.") var against: String?
  @Flag(help: "Verzegelt alle rijen zoals ze nu zijn, als je weet wat er veranderd is en dat het goed is. Het logboek zegt het.")
  var reseal = false

  func run() async throws {
    let settings = try Settings()
    guard settings.database != nil || FileManager.default.fileExists(atPath: settings.file) else {
      throw Failure(sentence: "In \(settings.data) staat geen database van Kring. Klopt KRING_DATA?", code: 78)
    }
    let composition = try Composition(settings)
    if anchor { return try await printAnchors(composition) }
    if let against { return try await compare(composition, with: against) }
    var healthy = true
    let waiting = try await Migrations.shipped.pending(in: composition.database)
    if !waiting.isEmpty {
      say("✗ De database loopt achter: \(waiting.joined(separator: ", ")). Doe: kring migrate")
      throw ExitCode(65)
    }
    say("✓ De database (\(composition.database.dialect.rawValue)) is bij.")
    try await composition.takeKeys(onlyLooking: true)
    healthy = try await keys(composition)
    if reseal { try await sealAgain(composition) }
    healthy = try await database(composition) && healthy
    for report in try await Caretaker(composition.house).verify() {
      if let row = report.brokenAt {
        healthy = false
        say("✗ Het logboek van \(report.organisation) klopt niet meer vanaf regel \(row). Bel je beheerder, en verander niets.")
      } else {
        say("✓ Het logboek van \(report.organisation) klopt: \(report.rows) regels.")
      }
    }
    for report in try await Caretaker(composition.house).checkSearch() {
      if report.isRight {
        say("✓ De zoekindex van \(report.organisation) klopt: \(report.entries) vindplaatsen.")
      } else {
        healthy = false
        say("✗ De zoekindex van \(report.organisation) klopt niet met wat er staat (\(report.wrong)). Doe: kring index")
      }
    }
    healthy = try await rows(composition) && healthy
    healthy = try await files(composition) && healthy
    papers()
    let mailWorks = try await mail(composition)
    await composition.database.close()
    if !healthy { throw ExitCode(65) }
    if !mailWorks { throw ExitCode(69) }
  }

  /// Whether every kept file and every piece of evidence is as it was kept, byte for byte.
  private func files(_ composition: Composition) async throws -> Bool {
    let reports = try await Caretaker(composition.house).checkFiles()
    for report in reports {
      if report.isRight { say("✓ De bestanden van \(report.organisation) kloppen: \(report.files).") }
      for name in report.differing {
        say("✗ Dit bestand van \(report.organisation) is niet meer zoals het bewaard werd: \(name). Zet het terug uit een kopie.")
      }
      for name in report.broken {
        say("✗ Dit bewijs van \(report.organisation) zegt niet meer wat het zei: \(name). Bel je beheerder, en verander niets.")
      }
    }
    return reports.allSatisfy(\.isRight)
  }

  /// Kring runs without these programs. This says what cannot be done without them.
  private func papers() {
    for program in Program.allCases {
      let (use, formats) = program == .pandoc
        ? ("Word en OpenDocument", "Word, OpenDocument en HTML inlezen, en Word en OpenDocument maken")
        : ("PDF", "PDF maken")
      say(
        program.isHere
          ? "✓ \(program.rawValue) staat klaar, voor \(use)."
          : "· \(program.rawValue) is er niet. Zonder kan Kring niet: \(formats). Installeer: \(program.rawValue)")
    }
  }

  /// Whether the relay answers, and how many letters wait for it.
  private func mail(_ composition: Composition) async throws -> Bool {
    guard let relay = composition.settings.relay else {
      say("· Er is geen mail ingesteld. Een uitnodiging geef je zelf door.")
      return true
    }
    let answer = await relay.answers()
    switch answer {
    case .accepted: say("✓ De mail (\(relay)) staat open.")
    case .later(let why), .refused(let why, _): say("✗ De mail (\(relay)) neemt niets aan: \(why). Kijk naar KRING_SMTP.")
    }
    let letters = try await Outbox(composition.house).count()
    say("· Brieven die wachten: \(letters.waiting). Niet aangekomen: \(letters.undeliverable).")
    return answer == .accepted
  }
}

struct Invite: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Geeft een eenmalige link waarmee iemand een organisatie opricht.")
  @Option(name: .customLong("to"), help: "Mail de link ook naar dit adres.") var address: String?

  func run() async throws {
    let settings = try Settings()
    let post = try address.map { try reader($0, settings) }
    let composition = try Composition(settings)
    try await composition.prepare()
    let link = "\(settings.site)\(Place.founding(try await composition.house.foundingToken()).address)"
    await composition.database.close()
    say(link)
    say("De link werkt één keer, en één dag.")
    guard let post else { return }
    switch await post.relay.send(Message(founding: link, to: post.reader, from: post.relay.sender)) {
    case .accepted: say("De link is gemaild naar \(post.reader).")
    case .later(let why), .refused(let why, _):
      throw Failure(sentence: "Mailen lukte niet: \(why). Geef de link zelf door.", code: 69)
    }
  }

  /// Judged before a link is made, because making one ends the one before.
  private func reader(_ address: String, _ settings: Settings) throws -> (reader: EmailAddress, relay: Relay) {
    guard let relay = settings.relay else { throw Failure(sentence: "Er is geen mail ingesteld: KRING_SMTP is leeg.", code: 64) }
    guard let reader = EmailAddress(address) else { throw Failure(sentence: "\(address) is geen e-mailadres.", code: 64) }
    return (reader, relay)
  }
}
