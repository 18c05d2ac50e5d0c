import Domain
package import Forms
import HTTPTypes
import Hummingbird
package import NIOCore
package import Pages
package import Rooms
package import Vocabulary

/// One request, as a handler sees it: names from the address, what was asked and sent, and from whose browser.
package final class Visit: Sendable {
  /// What was sent along, already within the limit of the entrance.
  package let body: ByteBuffer
  let arrival: Arrival
  /// Whom the gate let in; nobody at an entrance for everybody.
  let known: Caller?

  init(_ arrival: Arrival, body: ByteBuffer, by known: Caller?) {
    self.arrival = arrival
    self.body = body
    self.known = known
  }

  private var gate: Gate { arrival.gate }
  private var request: Request { arrival.request }
}

extension Visit {
  /// Names this visit in the log and on an error page.
  package var requestID: String { arrival.id }

  package var now: Moment { gate.clock.now() }

  /// What stands behind the question mark. Throws `Malformed`.
  package func question() throws(Malformed) -> Submission {
    guard let path = request.head.path, let mark = path.utf8.firstIndex(of: UInt8(ascii: "?")) else { return Submission() }
    return try Submission(urlencoded: path.utf8[path.utf8.index(after: mark)...])
  }

  /// One answer from behind the question mark; nothing when it is absent, empty or none of its answers. Throws `Malformed` when
  /// it is given twice.
  package func asked<F: FormField>(_ field: F) throws(Malformed) -> F.Value? {
    let question = try question()
    guard let text = try question.one(field.name), !trimmed(text).isEmpty else { return nil }
    return try? field.read(question).get()
  }

  /// A word from behind the question mark, as it stands there; nothing when it is absent or empty.
  package func carried(_ field: CarriedField) throws(Malformed) -> String? {
    guard let text = try question().one(field.name).map(tidied), !text.isEmpty else { return nil }
    return text
  }

  /// What was done just before, as a word of a closed list; nothing for a word that is not on it.
  package func done<Done: RawRepresentable<String>>(as list: Done.Type = Done.self) -> Done? {
    guard let word = try? question().one(DoneForm.done.name) else { return nil }
    return Done(rawValue: word)
  }

  /// Where to go after signing in, when it is one of our own addresses.
  package func returnPath(_ given: String?) -> OwnPath? { gate.addresses.ownPath(given).map { OwnPath(text: $0) } }

  /// The form that was sent. Throws `Malformed`.
  package func submission() throws(Malformed) -> Submission { try Submission(body.readableBytesView, type: header(.contentType)) }

  /// Everybody that the keys of this browser stand for, for entrances that are open to everybody: looked up only when asked.
  package func callers() async throws -> [Caller] {
    var callers: [Caller] = []
    for key in arrival.cookies.keys {
      if let caller = try await gate.callerLookup.caller(key) { callers.append(caller) }
    }
    return callers
  }

  /// The first of them.
  package func caller() async throws -> Caller? { try await callers().first }

  /// What this browser has in hand between its password and its code, if anything.
  var threshold: String? { arrival.cookies.threshold }

  /// The key of an account that this browser holds, right or wrong.
  var memberKey: String? { arrival.cookies.member }

  /// The pass of a guest that this browser holds.
  var companionKey: String? { arrival.cookies.companion }

  /// The pass of the big screen that this browser is, if it is one.
  var screenPass: String? { arrival.cookies.screen }

  /// What the person chose; else what this browser chose before; else the first language it asks for that we speak.
  package var preferences: Preferences {
    known?.preferences ?? Preferences(arrival.cookies, acceptLanguage: header(.acceptLanguage))
  }

  /// Where the visitor's machine is; failures are counted by it.
  package var origin: Origin { arrival.origin }

  /// An absolute address, for a QR code or a link to copy.
  package func absolute(_ place: Place) -> String {
    "\(gate.site.base(for: request.head.authority ?? "localhost"))\(place.address)"
  }

  /// Says something in the log of the server that whoever keeps it has to know. Never a word that somebody wrote.
  func note(_ event: String) { arrival.gate.note(event, arrival) }

  /// Whether visitors come over https.
  package var isSecure: Bool { gate.site.isSecure }

  /// The last happening that this browser heard of: from the stream that broke off, or from the page it stands on.
  var lastHeard: Int64? { (header(.lastEventID) ?? (try? question().one(TalkForm.since.name))).flatMap { Int64($0) } }

  func header(_ name: HTTPField.Name) -> String? { request.headers.first(name) }
}

extension Preferences {
  /// What can be known of a browser without knowing whose it is. Dutch when it asks for no language that we speak.
  init(_ cookies: Cookies, acceptLanguage: String?) {
    self.init(
      theme: cookies.theme.flatMap(Preferences.Theme.init) ?? .system,
      language: cookies.language.flatMap(Preferences.Language.init) ?? Preferences.preferredLanguage(acceptLanguage))
  }

  private static func preferredLanguage(_ header: String?) -> Preferences.Language {
    for wish in (header ?? "").lowercased().split(separator: ",") {
      for language in Preferences.Language.allCases where trimmed(wish).hasPrefix(language.rawValue) { return language }
    }
    return .dutch
  }
}

extension Caller {
  /// Names in the log who did something: an identifier, never a name.
  var actor: String {
    switch self {
    case .member(let viewer): viewer.person.raw
    case .assessor(let assessor): assessor.person.raw
    case .companion(let companion): companion.seat.raw
    case .keyless(let keyless): keyless.person.raw
    }
  }

  var preferences: Preferences? {
    switch self {
    case .member(let viewer): viewer.preferences
    case .assessor(let assessor): assessor.preferences
    case .keyless(let keyless): keyless.preferences
    case .companion: nil
    }
  }
}
