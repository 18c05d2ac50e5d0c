import Domain
package import Forms
import HTTPTypes
import Hummingbird
package import NIOCore
package import Pages
package import Rooms
package import Vocabulary

/// One request, as a handler sees it: the query and the body, and the browser that sent them.
package final class Visit: Sendable {
  /// The body, already within the limit of the entrance.
  package let body: ByteBuffer
  let arrival: Arrival
  /// The caller that the gate admitted. Nil at an entrance for everybody.
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
  /// The name of this visit in the log and on an error page.
  package var requestID: String { arrival.id }

  package var now: Moment { gate.clock.now() }

  /// The query of the address. Throws `Malformed`.
  package func question() throws(Malformed) -> Submission {
    guard let path = request.head.path, let mark = path.utf8.firstIndex(of: UInt8(ascii: "?")) else { return Submission() }
    return try Submission(urlencoded: path.utf8[path.utf8.index(after: mark)...])
  }

  /// One value from the query. Nil when it is absent, empty or not valid. Throws `Malformed` when it is given twice.
  package func asked<F: FormField>(_ field: F) throws(Malformed) -> F.Value? {
    let question = try question()
    guard let text = try question.one(field.name), !trimmed(text).isEmpty else { return nil }
    return try? field.read(question).get()
  }

  /// A word from the query, as it stands there. Nil when it is absent or empty.
  package func carried(_ field: CarriedField) throws(Malformed) -> String? {
    guard let text = try question().one(field.name).map(tidied), !text.isEmpty else { return nil }
    return text
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

  /// The key that this browser holds between its password and its code, if any.
  var threshold: String? { arrival.cookies.threshold }

  /// The key of an account that this browser holds, valid or not.
  var memberKey: String? { arrival.cookies.member }

  /// The pass of a guest that this browser holds.
  var companionKey: String? { arrival.cookies.companion }

  /// The pass of the big screen, if this browser is one.
  var screenPass: String? { arrival.cookies.screen }

  /// What the person chose; otherwise what this browser chose before; otherwise the first language it asks for that we have.
  package var preferences: Preferences {
    known?.preferences ?? Preferences(arrival.cookies, acceptLanguage: header(.acceptLanguage))
  }

  /// The address of the visitor's machine, by which failures are counted.
  package var origin: Origin { arrival.origin }

  /// An absolute address, for a QR code or a link to copy.
  package func absolute(_ place: Place) -> String {
    "\(gate.site.base(for: request.head.authority ?? "localhost"))\(place.address)"
  }

  /// Logs something that whoever runs the server has to know. Never a word that somebody wrote.
  func note(_ event: String) { arrival.gate.note(event, arrival) }

  /// Whether visitors come over https.
  package var isSecure: Bool { gate.site.isSecure }

  /// The last happening that this browser heard of: from the stream that broke off, or from the page it stands on.
  var lastHeard: Int64? { (header(.lastEventID) ?? (try? question().one(TalkForm.since.name))).flatMap { Int64($0) } }

  func header(_ name: HTTPField.Name) -> String? { request.headers.first(name) }
}

extension Preferences {
  /// The preferences of a browser whose person is not known. Dutch when it asks for no language that we have.
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
  /// The actor in the log: an identifier, never a name.
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
