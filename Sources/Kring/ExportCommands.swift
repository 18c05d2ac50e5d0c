import ArgumentParser
import Domain
import Foundation
import Pages
import Rooms
import Store
import Vocabulary
import Wording

/// Writes a whole organisation to a file, and puts it into any database.
struct Export: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Neemt een hele organisatie mee: één regel JSON per rij, naar een bestand of het scherm.",
    subcommands: [Handbook.self])
  @Option(help: "De naam van de organisatie; weglaten mag als er één is.") var organisation: String?
  @Option(help: "Het bestand; zonder bestand komt alles op het scherm.") var to: String?

  func run() async throws {
    let composition = try Composition(try Settings(), opensNothing: true)
    let export = OrganisationExport(composition.house)
    let all = try await export.organisations()
    guard let chosen = organisation.map({ name in all.first { $0.name == name } }) ?? (all.count == 1 ? all.first : nil) else {
      throw Failure(sentence: "Kies een organisatie met --organisation: \(all.map(\.name).joined(separator: ", ")).", code: 64)
    }
    let handle: FileHandle
    if let to {
      guard FileManager.default.createFile(atPath: to, contents: nil, attributes: [.posixPermissions: 0o600]),
        let file = FileHandle(forWritingAtPath: to)
      else {
        throw Failure(sentence: "\(to) kan niet gemaakt worden.", code: 74)
      }
      handle = file
    } else {
      handle = .standardOutput
    }
    try await export.pack(chosen.id) { line in try handle.write(contentsOf: Data("\(line)\n".utf8)) }
    if let to {
      if let anchor = try await Caretaker(composition.house).anchors().first(where: { $0.anchor.organisation == chosen.id })?
        .anchor
      {
        say("De stand van het logboek, om apart te bewaren: \(anchor.line)")
      }
      say(
        """
        \(chosen.name) staat in \(to). Neem ook \(composition.settings.key) mee: zonder die sleutel gaan gesprekken nergens \
        open.
        """
      )
    }
    await composition.database.close()
  }
}

struct Import: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Leest iets in.", subcommands: [HandbookFolder.self, NormTable.self, Organisation.self])

  /// The person in whose name a command writes: somebody who keeps the handbook, by e-mail address.
  struct ActingPerson: ParsableArguments {
    @Option(name: .customLong("as"), help: "Je e-mailadres.") var email: String

    func viewer(_ house: House) async throws -> Viewer {
      guard let viewer = try await house.hand(email: email), viewer.holds(.keeping) else {
        throw Failure(sentence: "\(email) is niemand die het handboek bijhoudt.", code: 65)
      }
      return viewer
    }
  }

  struct NormTable: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "norms",
      abstract: "Leest een normenkader uit een bestand: CSV, JSON van ons, of een catalogus van OSCAL in JSON.")
    @Argument(help: "Het bestand.") var file: String
    @Option(help: "Hoe het kader heet. Weglaten mag als het bestand het zegt.") var title: String?
    @Option(help: "De uitgave of het jaar.") var edition: String?
    @Flag(help: "Het is jullie eigen gelicentieerde exemplaar: het wordt met niemand gedeeld.") var licensed = false
    @OptionGroup var hand: ActingPerson

    func run() async throws {
      let composition = try Composition(try Settings())
      try await composition.prepare()
      let viewer = try await hand.viewer(composition.house)
      guard let bytes = FileManager.default.contents(atPath: file) else {
        throw Failure(sentence: "\(file) is niet leesbaar.", code: 65)
      }
      do {
        let norms = try NormFile(bytes: Array(bytes))
        let (name, year) = (title ?? norms.title, edition ?? norms.edition)
        let origin: NormOrigin = licensed ? .licensed : .brought
        _ = try await composition.house.write(at: .norms, as: viewer) { desk in
          try desk.bringIn(norms, title: name, edition: year, as: origin)
        }
        say("\(name): \(norms.clauses.count) regels ingelezen.")
      } catch let refusal as TableRefusal {
        for mistake in refusal.mistakes {
          say("✗ \(Wording(.dutch).place(of: mistake)): \(Wording(.dutch).tableMistake(mistake.reason))")
        }
        throw Failure(sentence: "Er is niets ingelezen.", code: 65)
      } catch let refusal as RuleRefusal {
        throw Failure(sentence: "\(file): \(Wording(.dutch).refusal(refusal)) Er is niets ingelezen.", code: 65)
      }
      await composition.database.close()
    }
  }

  struct Organisation: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "organisation", abstract: "Zet een meegenomen organisatie terug. Alles, of niets.")
    @Argument(help: "Het bestand dat export maakte.") var file: String

    func run() async throws {
      let composition = try Composition(try Settings())
      try await composition.prepare()
      do {
        let file = file
        let arrival = try await OrganisationExport(composition.house).unpack {
          let reading = try ExportFile(path: file)
          return reading.next
        }
        say("\(arrival.rows) rijen teruggezet.")
        for person in arrival.invited {
          say("\(person.name) (\(person.email)) heeft hier al een account. Geef deze link; hij werkt één keer, veertien dagen:")
          say("  \(composition.settings.site)\(Place.invitation(person.link).address)")
        }
        try await Caretaker(composition.house).renewSeals()
        let shut = try await Caretaker(composition.house).checkSeals().filter { $0.shut > 0 }
        if !shut.isEmpty {
          let list = KeySentences.list(shut)
          say(
            "Let op: dit gaat hier niet open, want het is verzegeld met de sleutel van de vorige server: \(list).")
          say("Zet dat bestand (kring.key) hier neer als \(composition.settings.key), en doe: kring doctor")
        }
      } catch let mistake as ExportMistake {
        throw Failure(
          sentence: "Regel \(mistake.line): \(Organisation.sentence(mistake.reason)) Er is niets teruggezet.", code: 65)
      }
      await composition.database.close()
    }

    private static func sentence(_ reason: ExportMistake.Reason) -> String {
      switch reason {
      case .notALine: "dit is geen regel uit een export van Kring."
      case .tooLong: "deze regel, of alles samen, is langer dan een organisatie kan zijn."
      case .table: "rijen van deze tabel reizen niet mee."
      case .columns: "de kolommen zijn niet die van deze versie van Kring. Breng eerst beide kanten bij."
      case .type: "een waarde is niet van de soort die in deze kolom hoort."
      case .organisation: "deze rij hoort bij een andere organisatie dan de eerste."
      case .isHere: "deze organisatie is er al."
      case .ended: "deze organisatie ging op in een andere. Neem die mee."
      case .reference: "deze rij verwijst naar iets dat niet in het bestand zit, of staat er dubbel in."
      case .name: "iets heet hier net zo als iets van een andere organisatie. Het is een kopie daarvan."
      case .hash: "de inhoud past niet bij het kenmerk dat erbij staat."
      case .log: "het logboek is niet heel."
      case .evidence: "dit bewijs zegt iets anders dan het logboek ervan zegt."
      case .password: "dit wachtwoord is niet bewaard zoals Kring dat doet."
      case .nothing: "er zit geen organisatie in, of geen logboek."
      }
    }
  }
}
