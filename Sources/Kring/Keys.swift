import ArgumentParser
import Rooms
import Seals
import Store
import Vocabulary

/// What commands say about the key file.
enum KeySentences {
  static func sentence(_ trouble: KeyKeeping.Trouble, _ path: String) -> String {
    switch trouble {
    case .missing(let sealed):
      let why =
        sealed > 0 ? "In de database is er \(sealed) keer iets mee verzegeld." : "Deze database hoort bij een sleutelbestand."
      return "Het sleutelbestand \(path) is er niet. \(why) Er komt geen nieuw naast. \(help)"
    case .another(let shut, let all):
      return
        """
        Het sleutelbestand \(path) hoort niet bij deze database: van wat verzegeld is (\(all)), gaat er \(shut) keer iets \
        niet open. \(help)
        """
    }
  }

  private static let help = """
    Hangt de map aan, en klopt KRING_DATA? Zet het sleutelbestand terug uit je kopie, en doe: kring doctor. \
    Is het echt weg? Kijk dan wat je opgeeft met: kring new-key
    """

  static func apart(_ path: String) -> String {
    """
    Kopieer het sleutelbestand \(path) elke week, naar een andere plek dan deze kopie. Bewaar daarvan alleen de nieuwste: \
    oudere openen wat al vernietigd is.
    """
  }

  static func became(ring path: String, until day: Day) -> String {
    """
    Het sleutelbestand \(path) heeft nu een sleutel voor elke dag. Wat verzegeld was, is overgezet. Maak nu een nieuwe kopie \
    van dit bestand.
    Oudere kopieën van de database gaan met dit bestand open tot \(day), en daarna niet meer. Het sleutelbestand van vroeger \
    opent ze altijd: \
    gooi dat op \(day) weg, met de kopieën.
    """
  }

  static func list(_ reports: [SealReport]) -> String {
    reports.map { "\(name($0.kind)) (\($0.shut) van \($0.all))" }.joined(separator: ", ")
  }

  static func name(_ kind: SealKind) -> String {
    switch kind {
    case .conversation: "gesprekken"
    case .craft: "wat mensen van hun eigen vak bewaren"
    case .secondKey: "tweede sleutels"
    case .letter: "brieven die wachten"
    case .renewal: "links voor een nieuw wachtwoord"
    }
  }
}

extension Doctor {
  /// Whether everything that is sealed opens with the key file.
  func keys(_ composition: Composition) async throws -> Bool {
    let path = composition.settings.key
    say("✓ Het sleutelbestand \(path) hoort bij deze database, en is alleen voor deze gebruiker leesbaar.")
    let strongbox = try Strongbox.open(file: path)
    if try strongbox.isSingle {
      say("· Het heeft nog één sleutel voor alles. Bij de volgende start krijgt elke dag een eigen sleutel.")
    }
    if let day = try strongbox.formerUntil {
      say("· Kopieën van de database van voor de sleutels per dag gaan er tot \(day) mee open.")
    }
    let reports = try await Caretaker(composition.house).checkSeals()
    for report in reports {
      let name = KeySentences.name(report.kind)
      if report.shut > 0 {
        say(
          """
          ✗ Verzegeld: \(name). \(report.shut) van de \(report.all) gaan met dit sleutelbestand niet open. Zet het bestand \
          van toen terug: \(path)
          """
        )
      }
      if report.destroyed > 0 {
        say(
          """
          · Verzegeld: \(name). Van \(report.destroyed) is de sleutel vernietigd, zoals het hoort. De rijen gaan bij de \
          volgende start weg.
          """
        )
      }
      if report.shut + report.destroyed == 0 { say("✓ Verzegeld: \(name). Alle \(report.all) gaan open.") }
    }
    return reports.allSatisfy { $0.shut == 0 }
  }
}

/// What to do when the key file is really lost. What was sealed with it is lost too, and the command says that first.
struct NewKey: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new-key",
    abstract: "Gaat verder met een ander sleutelbestand, als dat van deze database echt weg is. Zonder --yes kijk je alleen.")
  @Flag(help: "Geef op wat niet opengaat, en ga verder.") var yes = false

  func run() async throws {
    let settings = try Settings()
    let composition = try Composition(settings)
    let waiting = try await Migrations.shipped.pending(in: composition.database)
    guard waiting.isEmpty else {
      throw Failure(sentence: "De database loopt achter: \(waiting.joined(separator: ", ")). Doe eerst: kring migrate", code: 78)
    }
    let keeping = KeyKeeping(of: composition.database, file: settings.key)
    let lost = try await keeping.giveUp(onlyLooking: !yes)
    for report in lost { say("· Gaat niet open: \(KeySentences.name(report.kind)) (\(report.shut) van \(report.all)).") }
    if yes {
      say(
        """
        Wat niet openging, is opgegeven. Kring gaat verder met \(settings.key). Wie een tweede sleutel had, meldt zich aan \
        met een reservecode.
        """
      )
    } else {
      say(
        lost.isEmpty
          ? "Alles gaat open. Er is niets op te geven."
          : "Woorden van gesprekken en van het eigen vak gaan dan voorgoed weg. Er is nog niets veranderd. Doe het met --yes.")
    }
    await composition.database.close()
  }
}
