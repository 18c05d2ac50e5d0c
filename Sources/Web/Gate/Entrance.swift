package import Pages
package import Rooms

/// One row of the table of entrances: an address, a method, who may come in, and what is done for them.
/// Router, header tests, cross-site tests and the visibility matrix all follow from these rows.
///
/// What is done is kept in a closure that asks for its caller by type: without the caller there is nothing to call it with.
package struct Entrance: Sendable {
  package let method: Method
  package let pattern: Pattern
  package let who: Who
  package let body: Body
  package let pace: Pace
  package let cache: Cache
  /// The word under which every use is logged; nothing for what may be used unseen.
  package let logged: String?
  /// Whether the answer stays open and tells what changed.
  package let isLive: Bool
  let serve: Serve

  package enum Method: String, CaseIterable, Sendable {
    /// Looks, and changes nothing. Also answers HEAD.
    case get = "GET"
    /// Changes something; a form can do nothing else.
    case post = "POST"
  }

  package enum Who: String, CaseIterable, Sendable { case everyone, member, reader, account, seat }

  /// How much may be sent along, in bytes.
  package enum Body: Int, CaseIterable, Sendable {
    case none = 0
    /// A form, or one card of a conversation: ten thousand words fit.
    case form = 65_536
    /// A long text of the handbook. More than a page may hold, so that whoever pastes a book hears so with all of it still there.
    case text = 8_388_608
    /// Files that are read in.
    case files = 33_554_432
  }

  /// How often the gate lets the same person through. Sign-in and joining count their own failures (`Patience`).
  package enum Pace: String, CaseIterable, Sendable { case free, heavy }

  /// Who may keep a copy of the answer.
  package enum Cache: String, CaseIterable, Sendable {
    /// Nobody, not even the browser.
    case never = "no-store"
    /// Everybody, a minute long: for what is the same for all.
    case short = "public, max-age=60"
    /// Everybody, for ever: the name changes when the content does.
    case immutable = "public, max-age=31536000, immutable"
  }

  enum Serve: Sendable {
    case everyone(@Sendable (Visit) async throws -> Answer)
    case member(@Sendable (Visit, Viewer) async throws -> Answer)
    case reader(@Sendable (Visit, Reader) async throws -> Answer)
    case account(@Sendable (Visit, Caller) async throws -> Answer)
    case seat(@Sendable (Visit, Caller) async throws -> Answer)
  }
}

extension Entrance {
  /// Open to everybody, signed in or not. Who it is can be asked with `visit.caller()`.
  package static func everyone(
    _ method: Method, _ pattern: Pattern, body: Body? = nil, pace: Pace = .free, cache: Cache = .never, logged: String? = nil,
    isLive: Bool = false, _ serve: @escaping @Sendable (Visit) async throws -> Answer
  ) -> Entrance {
    Entrance(method, pattern, .everyone, body, pace, cache, logged, isLive: isLive, .everyone(serve))
  }

  /// For members of the organisation.
  package static func member(
    _ method: Method, _ pattern: Pattern, body: Body? = nil, pace: Pace = .free, logged: String? = nil,
    _ serve: @escaping @Sendable (Visit, Viewer) async throws -> Answer
  ) -> Entrance {
    Entrance(method, pattern, .member, body, pace, .never, logged, isLive: false, .member(serve))
  }

  /// For members and for auditors.
  package static func reader(
    _ method: Method, _ pattern: Pattern, body: Body? = nil, pace: Pace = .free, logged: String? = nil,
    _ serve: @escaping @Sendable (Visit, Reader) async throws -> Answer
  ) -> Entrance {
    Entrance(method, pattern, .reader, body, pace, .never, logged, isLive: false, .reader(serve))
  }

  /// For everybody with an account, and the one entrance of somebody who has to make a second key first.
  package static func account(
    _ method: Method, _ pattern: Pattern, body: Body? = nil, pace: Pace = .free, logged: String? = nil,
    _ serve: @escaping @Sendable (Visit, Caller) async throws -> Answer
  ) -> Entrance {
    Entrance(method, pattern, .account, body, pace, .never, logged, isLive: false, .account(serve))
  }

  /// For somebody who may have a seat: a member, or a guest of one conversation. Never an auditor.
  /// Somebody who holds both keys is tried as a member first, and as a guest when that gives `NotFound`.
  package static func seat(
    _ method: Method, _ pattern: Pattern, body: Body? = nil, pace: Pace = .free, logged: String? = nil, isLive: Bool = false,
    _ serve: @escaping @Sendable (Visit, Caller) async throws -> Answer
  ) -> Entrance {
    Entrance(method, pattern, .seat, body, pace, .never, logged, isLive: isLive, .seat(serve))
  }

  private init(
    _ method: Method, _ pattern: Pattern, _ who: Who, _ body: Body?, _ pace: Pace, _ cache: Cache, _ logged: String?, isLive: Bool,
    _ serve: Serve
  ) {
    self.method = method
    self.pattern = pattern
    self.who = who
    self.body = body ?? (method == .get ? .none : .form)
    self.pace = pace
    self.cache = cache
    self.logged = logged
    self.isLive = isLive
    self.serve = serve
  }
}
