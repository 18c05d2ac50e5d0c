import Foundation
import Seals
import Store
package import Domain
package import Vocabulary

/// What can happen, as the log names it. A kind that is not here cannot be logged.
package enum Happening: String, Sendable, CaseIterable {
  case founded = "organisatie.opgericht"
  case organisationRenamed = "organisatie.hernoemd"
  /// It went into another, and another came into it.
  case organisationEnded = "organisatie.opgegaan"
  case organisationJoined = "organisatie.samengegaan"
  case signedIn = "aanmelding.gelukt"
  case signedOut = "aanmelding.einde"
  case sessionsEnded = "sessies.beeindigd"
  case passwordChanged = "wachtwoord.veranderd"
  case secondKeyMade = "sleutel.gemaakt"
  case secondKeyEnded = "sleutel.weggelegd"
  /// By whoever keeps the people, or at the console: for a lost telephone.
  case secondKeyTaken = "sleutel.weggehaald"
  case recoveryCodeUsed = "sleutel.reservecode"
  case secondKeyAsked = "sleutel.gevraagd"
  case preferencesChanged = "voorkeuren.veranderd"
  case invited = "mens.uitgenodigd"
  case joined = "mens.gekomen"
  case accessEnded = "mens.gestopt"
  case accessRestored = "mens.terug"
  case personMoved = "mens.veranderd"
  case sightGiven = "mens.inzage"
  case teamMade = "team.gemaakt"
  case teamChanged = "team.veranderd"
  case teamRenamed = "team.hernoemd"
  case teamMerged = "team.samengevoegd"
  case teamEnded = "team.beeindigd"
  case pageMade = "bladzijde.gemaakt"
  case pageSaved = "bladzijde.bewaard"
  case pagePublished = "bladzijde.gepubliceerd"
  case pageOwned = "bladzijde.eigenaar"
  case discussed = "bladzijde.besproken"
  case fileKept = "stuk.bewaard"
  /// Its writers said whether it may be longer than an outline is.
  case pageLength = "bladzijde.lengte"
  case pageWithdrawn = "bladzijde.ingetrokken"
  case pageReturned = "bladzijde.teruggezet"
  case added = "bladzijde.aanvulling"
  case reviewed = "bladzijde.bekeken"
  case reviewChosen = "bladzijde.termijn"
  case normsImported = "normen.ingelezen"
  case clauseLinked = "norm.gekoppeld"
  case clauseUnlinked = "norm.losgemaakt"
  case clauseJudged = "norm.bekeken"
  case normSetMade = "normen.gemaakt"
  case normSetChanged = "normen.veranderd"
  case clauseMade = "norm.gemaakt"
  case clauseChanged = "norm.veranderd"
  case clauseRemoved = "norm.weggehaald"
  case questionAsked = "vraag.gesteld"
  case questionChanged = "vraag.veranderd"
  case questionRemoved = "vraag.weggehaald"
  case questionAnswered = "vraag.beantwoord"
  case crosswalkMade = "verband.gelegd"
  case crosswalkRemoved = "verband.weggehaald"
  case placesTakenOver = "normen.plekken-overgenomen"
  case editionTakenOver = "normen.uitgave-overgenomen"
  case signWaved = "normen.teken-weggewuifd"
  case evidenceBrought = "bewijs.gebracht"
  case evidenceReplaced = "bewijs.vervangen"
  case evidencePlaced = "bewijs.gekoppeld"
  case evidenceTakenOff = "bewijs.losgemaakt"
  case evidenceWithdrawn = "bewijs.ingetrokken"
  case evidenceReturned = "bewijs.teruggezet"
  case evidenceDestroyed = "bewijs.vernietigd"
  case deviated = "afwijking.genoteerd"
  /// Its writer took it back or threw it away.
  case deviationGone = "afwijking.weg"
  /// A team does a step again as it stands.
  case teamReturned = "afwijking.team-terug"
  case proposed = "voorstel.gemaakt"
  case proposalSettled = "voorstel.afgerond"
  case toldBack = "bericht.teruggekoppeld"
  case amended = "wijziging.voorgesteld"
  case amendmentRemarked = "wijziging.besproken"
  case amendmentTakenOver = "wijziging.overgenomen"
  case amendmentDeclined = "wijziging.niet-overgenomen"
  case amendmentWithdrawn = "wijziging.ingetrokken"
  case agreementRuled = "akkoord.regel"
  case agreementAsked = "akkoord.gevraagd"
  case agreementGiven = "akkoord.gegeven"
  case agreementRefused = "akkoord.teruggestuurd"
  case agreementTakenBack = "akkoord.niet-meer-nodig"
  case circleMade = "kring.gemaakt"
  case circleChanged = "kring.veranderd"
  case conversationPlanned = "gesprek.gepland"
  /// Something at the step that lies open changed: everybody looks again.
  case conversationMoved = "gesprek.zet"
  /// Another number of people is here, ready, or has answered.
  case conversationCounted = "gesprek.stoelen"
  /// Words were kept that only their writer sees: nobody is told.
  case conversationKept = "gesprek.bewaard"
  /// A chair was taken away: whoever sat there hears nothing more.
  case chairTaken = "gesprek.stoel-weg"
  /// A guest goes on in their chair on another phone: the one of before hears nothing more.
  case phoneChanged = "gesprek.telefoon"
  case codeMade = "gesprek.code"
  case conversationOpened = "gesprek.begonnen"
  case conversationClosed = "gesprek.afgerond"
  /// It was over before it began: nobody came, or nobody opened it.
  case conversationLapsed = "gesprek.vervallen"
  case conversationWiped = "gesprek.gewist"
  /// A big screen went on, and all of them went out.
  case screenOpened = "gesprek.scherm-aan"
  case screensOut = "gesprek.scherm-uit"
  case released = "deur.vrijgegeven"
  case withdrawn = "deur.ingetrokken"
  case exported = "organisatie.meegenomen"
  case unpacked = "organisatie.teruggezet"
  /// All rows were counted and sealed as they stood: the first time, after a migration, or because somebody asked for it.
  case rowsSealed = "rijen.verzegeld"
}

/// The log of one organisation in one write transaction.
///
/// Opening it takes the organisation's row, which is the lock: writes of one organisation follow one another on both
/// databases, and their numbers have no gaps. Facts hold ids and choices, never words.
final class Logbook {
  let organisation: ID<Organisation>
  private let tx: any Transaction
  private let now: Moment
  private(set) var last: Int
  private var head: String
  private let opened: Int
  private var said: [(kind: Happening, subject: String)] = []
  /// Whether what can be searched follows whole; else `House.index` goes on with it.
  private(set) var isIndexed = true

  init(of organisation: ID<Organisation>, in tx: any Transaction, at now: Moment) throws {
    self.organisation = organisation
    self.tx = tx
    self.now = now
    guard let row = try tx.run("UPDATE logbook SET last = last WHERE organisation = \(organisation) RETURNING last, head").first
    else { throw NotFound() }
    last = try row.int("last")
    head = try row.text("head")
    opened = last
  }

  /// Nobody as actor: what happens in a closed circle has no name, not even here.
  func happened(_ kind: Happening, by actor: ID<Person>?, subject: String, facts: [String: String]) throws {
    let text = Logbook.written(facts)
    // What has no name has no moment either, but a day: or it would lie beside what has one.
    let now = actor == nil ? self.now.onGrid(.days(1)) : self.now
    let hash = Logbook.hash(previous: head, organisation, seq: last + 1, at: now, actor: actor?.raw, kind: kind.rawValue, subject: subject, facts: text)
    last += 1
    try tx.run("""
      INSERT INTO happening (organisation, seq, at, actor, kind, subject, facts, previous, hash)
      VALUES (\(organisation), \(last), \(now), \(actor), \(kind.rawValue), \(subject), \(text), \(head), \(hash))
      """)
    head = hash
    said.append((kind, subject))
    try tx.announce(News(organisation: organisation, sequence: last, kind: kind, subject: subject).text)
  }

  /// The tables from which something went that lay there readable: it is to leave the files of the database as well.
  var tablesOfGone: [String] {
    var tables: Set<String> = []
    for (kind, _) in said {
      switch kind {
      case .evidenceDestroyed: tables.formUnion(["stored_file", "evidence_revision"])
      case .deviationGone: tables.insert("deviation")
      case .withdrawn: tables.formUnion(["deviation", "lesson"])
      default: break
      }
    }
    return tables.sorted()
  }

  /// Writes the counter back. Without it the next write would reuse our numbers, and the database would refuse them.
  /// What can be searched follows what was said, in the same transaction.
  func close() throws {
    guard last > opened else { return }
    isIndexed = try SearchIndex.follow(said, of: organisation, in: tx)
    try tx.run("UPDATE logbook SET last = \(last), head = \(head) WHERE organisation = \(organisation)")
  }

  static func hash(previous: String, _ organisation: ID<Organisation>, seq: Int, at: Moment, actor: String?, kind: String, subject: String, facts: String) -> String {
    chained(previous: previous, fields: [organisation.raw, String(seq), String(at.milliseconds), actor ?? "", kind, subject, facts])
  }

  /// `key=value` lines in the order of their keys: short, readable, and the same on every machine.
  private static func written(_ facts: [String: String]) -> String {
    facts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "\n")
  }
}

/// Word that something was committed. It says that, and never what.
package struct News: Sendable {
  package let organisation: ID<Organisation>
  package let sequence: Int
  package let kind: Happening
  package let subject: String

  init(organisation: ID<Organisation>, sequence: Int, kind: Happening, subject: String) {
    self.organisation = organisation
    self.sequence = sequence
    self.kind = kind
    self.subject = subject
  }

  init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 4, let sequence = Int(parts[1]), let kind = Happening(rawValue: String(parts[2])) else { return nil }
    self.init(organisation: ID(raw: String(parts[0])), sequence: sequence, kind: kind, subject: String(parts[3]))
  }

  var text: String { "\(organisation):\(sequence):\(kind.rawValue):\(subject)" }
}
