import Domain
import Forms
import Logging
import Markup
import NIOCore
import Pages
@testable import Rooms
import Store
import Synchronization
import TestKit
import Vocabulary
@testable import Web
import Wording

/// A house of a few rooms behind the real gate, so that the gate can be tried without everything that is behind it.
struct GateHouse {
  let gate: Gate
  let hand = ClockHand(Moment(Day(number: 20_778), hour: 10))
  let logbook = Logbook()
  let exchange: Exchange
  let rateLimit: RateLimit
  /// What handlers were reached with, in order.
  let reached = Diary()

  init(
    site: Site? = nil, exchange: Exchange = Exchange(), uploads: CapacityLimit.Limits = CapacityLimit.uploads,
    lane: Lane = Lane(), errors: ErrorPages = .plain, extra: [Entrance] = []
  ) throws {
    let clock = Clock.standing(hand)
    self.exchange = exchange
    rateLimit = RateLimit(clock: clock)
    let logbook = logbook
    gate = try Gate(
      entrances: GateHouse.entrances(reached, exchange) + extra, callerLookup: GateHouse.doorman, site: try site ?? Site(),
      clock: clock, rateLimit: rateLimit, errors: errors, lane: lane,
      logger: Logger(label: "gate") { _ in LogbookHandler(logbook: logbook) }, uploads: uploads)
  }

  func visitor(_ key: String? = nil, companion: String? = nil) -> Visitor {
    var cookies: [String: String] = [:]
    if let key { cookies["kring"] = key }
    if let companion { cookies["kring-mee"] = companion }
    return Visitor(gate, cookies: cookies)
  }
}

extension GateHouse {
  static let samira = Viewer(
    person: ID(raw: "samira"), organisation: ID(raw: "wijkwerk"), organisationName: "Stichting Wijkwerk",
    session: ID(raw: "sessie-1"), sessionEnds: Clock.system.now().after(.hours(12)),
    givenName: "Samira", name: "Samira Haddad", position: .worker, grants: [],
    preferences: Preferences(theme: .dark, language: .dutch))
  static let ingrid = Assessor(
    person: ID(raw: "ingrid"), organisation: ID(raw: "wijkwerk"), organisationName: "Stichting Wijkwerk",
    session: ID(raw: "sessie-2"),
    givenName: "Ingrid", name: "Ingrid Bos", grants: [Grant(.sight(ID(raw: "hkz")), until: Day(number: 20_800))],
    until: Day(number: 20_800), preferences: Preferences())
  static let jayden = Companion(
    organisation: ID(raw: "wijkwerk"), organisationName: "Stichting Wijkwerk", conversation: ID(raw: "gesprek-1"),
    seat: ID(raw: "stoel-1"), pass: "x")

  private static func member(_ key: String) -> Viewer {
    Viewer(
      person: ID(raw: key), organisation: samira.organisation, organisationName: samira.organisationName, session: ID(raw: key),
      sessionEnds: samira.sessionEnds,
      givenName: "Lid", name: "Lid", position: .worker, grants: [], preferences: Preferences())
  }

  static let doorman = CallerLookup { key in
    switch key {
    case "sleutel-samira": .member(samira)
    case _ where key.hasPrefix("sleutel-lid-"): .member(member(key))
    case "sleutel-ingrid": .assessor(ingrid)
    case "sleutel-jayden": .companion(jayden)
    case "sleutel-kapot": throw StoreError.unavailable("the socket of the database in /secret is closed")
    default: nil
    }
  }

  static func entrances(_ reached: Diary, _ exchange: Exchange) -> [Entrance] {
    [
      .get(Place.whoSeesWhat, .everyone, cache: .short) { visit, _ in
        .page("<p>\(visit.preferences.language.rawValue) \(visit.preferences.theme.rawValue)</p>")
      },
      .get(Place.signIn, .everyone) { visit, _ in
        let back = visit.returnPath(try visit.carried(SignInForm.back))
        return .page("<p>\(back?.description ?? "geen")</p>")
      },
      .post(Place.signIn, .everyone, logged: "sign-in") { visit, _ in
        .redirect(.today()).setting(SetCookie(.member, try visit.submission().one("sleutel") ?? "", lasting: .hours(12)))
      },
      .post(Place.signOut, .everyone, logged: "sign-out") { _, _ in .redirect(.signIn()).setting(.gone(.member)).clearingSite() },
      .get(Place.asset, .everyone, cache: .immutable) { _, _, file in
        .asset(ByteBuffer(string: "/* \(file) */"), type: "text/css; charset=utf-8")
      },
      .get(Place.healthy, .everyone) { _, _ in .text("goed") },
      .get(Place.today, .member) { visit, viewer in
        .page("<p>Dag \(viewer.givenName)\(visit.done(viewer.preferences.wording).map { " \($0)" } ?? "")</p>")
      },
      .get(Place.people, .member) { _, _ in
        .file(ByteBuffer(string: "naam"), type: "text/csv", name: "mensen \"2026\"\r\nX: y.csv")
      },
      .get(Place.person, .member) { _, _, person in
        guard person == samira.person else { throw NotFound() }
        return .page("<p>\(person.raw)</p>")
      },
      .get(Place.notice, .member) { _, _, notice in throw trouble(named: notice.raw) },
      .post(Place.capture, .member, logged: "deviation") { visit, viewer in
        reached.note("\(viewer.givenName): \(try visit.submission().one("wat") ?? "")")
        return .redirect(.today(), done: HandbookDone.kept)
      },
      .post(Place.handbookImport, .member, ImportForm.form, body: .files, pace: .heavy) { visit, _, _ in
        reached.note("\(try visit.submission().files.count)")
        return .redirect(.handbook())
      },
      .get(Place.normSet, .reader) { _, reader, _ in
        switch reader {
        case .member(let viewer): .page("<p>lid \(viewer.givenName)</p>")
        case .assessor(let assessor): .page("<p>toetser \(assessor.givenName)</p>")
        }
      },
      .get(Place.conversation, .seat) { _, caller, conversation in
        switch caller {
        case .member where conversation.raw == "kring-van-samira": return .page("<p>lid</p>")
        case .companion(let companion) where conversation == companion.conversation: return .page("<p>gast</p>")
        default: throw NotFound()
        }
      },
      .post(Place.contribution, .seat) { visit, caller, _ in
        guard case .companion = caller else { throw NotFound() }
        reached.note(try visit.submission().one("woorden") ?? "")
        return .redirect(.today())
      },
      .get(Place.live, .seat, isLive: true) { visit, caller in
        try exchange.stream(visit, topic: try visit.carried(TalkForm.topic) ?? "", sequence: 8_412, holders: [caller.actor])
      },
    ]
  }

  private static func trouble(named name: String) -> any Error {
    switch name {
    case "weg": StoreError.unavailable("port 5432 of db.internal does not answer")
    case "vol": StoreError.full
    case "stuk": StoreError.broken("there is no column wachtwoord")
    case "gewijzigd": Changed()
    case "druk": TooManyTries(wait: Span(milliseconds: 61_200))
    case "opnieuw": SignInFirst()
    case "onvoorzien": Unforeseen(words: "wat Samira in vertrouwen zei")
    default: NotFound()
    }
  }

  struct Unforeseen: Error { let words: String }
}

/// What was reached, as it happened.
final class Diary: Sendable {
  private let kept = Mutex<[String]>([])
  func note(_ line: String) { kept.withLock { $0.append(line) } }
  var lines: [String] { kept.withLock { $0 } }
}

/// Everything that was logged, as one line each.
final class Logbook: Sendable {
  private let kept = Mutex<[String]>([])
  func note(_ line: String) { kept.withLock { $0.append(line) } }
  var lines: [String] { kept.withLock { $0 } }
}

struct LogbookHandler: LogHandler {
  let logbook: Logbook
  var metadata: Logger.Metadata = [:]
  var logLevel: Logger.Level = .trace
  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let facts = (event.metadata ?? [:]).filter { $0.key != "request" }.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    logbook.note("\(event.level) \(event.message) \(facts.joined(separator: " "))")
  }
}
