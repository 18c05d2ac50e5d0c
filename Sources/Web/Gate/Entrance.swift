package import Forms
package import Pages
package import Rooms

/// One row of the table of entrances: an address, a method, who may come in, and what is done for them.
/// Router, header tests, cross-site tests and the visibility matrix all follow from these rows.
///
/// What is done is kept in a closure that asks by type for its caller, for what the address names and for the form that comes
/// along: without them there is nothing to call it with.
package struct Entrance: Sendable {
  package let method: Method
  package let pattern: PathPattern
  package let who: Who
  package let body: Body
  package let pace: Pace
  package let cache: Cache
  /// The word under which every use is logged. Nil for what may be used unseen.
  package let logged: String?
  /// Whether the answer stays open and tells what changed.
  package let isLive: Bool
  /// Whether whoever comes here may look for long: then not on the event loop of their connection, but in the `Lane`.
  package let takesLong: Bool
  /// The form that is sent here, field by field, and how somebody who does it right fills it in; one for each of its buttons.
  package let fields: [any FormField]
  package let samples: [[(name: String, sample: Sample)]]
  /// Whether it is for somebody at all.
  package let admits: @Sendable (Caller) -> Bool
  let serve: @Sendable (Visit) async throws -> Reply

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

  /// How often the gate lets the same person through. Sign-in and joining count their own failures (`RateLimit`).
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
}

/// Who may come in at an entrance, and as what the handler sees them.
package struct Admitted<Visitor: Sendable>: Sendable {
  let who: Entrance.Who
  /// The visitor behind a caller. Nil for whom this entrance is not.
  let visitor: @Sendable (Caller) -> Visitor?
}

extension Admitted where Visitor == Void {
  /// Open to everybody, signed in or not. Who it is can be asked with `visit.caller()`.
  package static var everyone: Admitted { Admitted(who: .everyone) { _ in () } }
}

extension Admitted where Visitor == Viewer {
  /// For members of the organisation.
  package static var member: Admitted {
    Admitted(who: .member) { caller in if case .member(let viewer) = caller { viewer } else { nil } }
  }
}

extension Admitted where Visitor == Reader {
  /// For members and for auditors.
  package static var reader: Admitted {
    Admitted(who: .reader) { caller in
      switch caller {
      case .member(let viewer): .member(viewer)
      case .assessor(let assessor): .assessor(assessor)
      case .companion, .keyless: nil
      }
    }
  }
}

extension Admitted where Visitor == Caller {
  /// For everybody with an account, and the one entrance of somebody who has to make a second key first.
  package static var account: Admitted {
    Admitted(who: .account) { caller in if case .companion = caller { nil } else { caller } }
  }

  /// For somebody who may have a seat: a member, or a guest of one conversation. Never an auditor.
  /// Somebody who holds both keys is tried as a member first, and as a guest when that gives `NotFound`.
  package static var seat: Admitted {
    Admitted(who: .seat) { caller in
      switch caller {
      case .member, .companion: caller
      case .assessor, .keyless: nil
      }
    }
  }
}

extension Entrance {
  /// Looks at something.
  package static func get<each Name: AddressName, Visitor: Sendable>(
    _ route: Route<repeat each Name>, _ admitted: Admitted<Visitor>, cache: Cache = .never, logged: String? = nil,
    isLive: Bool = false, takesLong: Bool = false,
    _ serve: @escaping @Sendable (Visit, Visitor, repeat each Name) async throws -> Reply
  ) -> Entrance {
    Entrance(.get, route.pattern, admitted, (.none, .free, cache), logged, (isLive, takesLong), ([], [])) { visit in
      guard let visitor = admitted.visitor(of: visit), let names = route.names(visit.arrival.names) else { throw NotFound() }
      return try await serve(visit, visitor, repeat each names)
    }
  }

  /// Does what a form asks. Its value is for the handler to ask for, inside the room: a form that is wrong tells nothing to whom
  /// may not send it.
  package static func post<each Name: AddressName, Visitor: Sendable, Value: Sendable>(
    _ route: Route<repeat each Name>, _ admitted: Admitted<Visitor>, _ form: Form<Value>, body: Body = .form, pace: Pace = .free,
    logged: String? = nil, takesLong: Bool = false,
    _ serve: @escaping @Sendable (Visit, Visitor, SentForm<Value>, repeat each Name) async throws -> Reply
  ) -> Entrance {
    let asked = (form.fields, form.samples)
    return Entrance(.post, route.pattern, admitted, (body, pace, .never), logged, (false, takesLong), asked) { visit in
      guard let visitor = admitted.visitor(of: visit), let names = route.names(visit.arrival.names) else { throw NotFound() }
      let filled = SentForm(form) { () throws(Malformed) in try visit.submission() }
      return try await serve(visit, visitor, filled, repeat each names)
    }
  }

  /// Does what a button asks: nothing is filled in.
  package static func post<each Name: AddressName, Visitor: Sendable>(
    _ route: Route<repeat each Name>, _ admitted: Admitted<Visitor>, logged: String? = nil, takesLong: Bool = false,
    _ serve: @escaping @Sendable (Visit, Visitor, repeat each Name) async throws -> Reply
  ) -> Entrance {
    Entrance(.post, route.pattern, admitted, (.form, .free, .never), logged, (false, takesLong), ([], [[]])) { visit in
      guard let visitor = admitted.visitor(of: visit), let names = route.names(visit.arrival.names) else { throw NotFound() }
      return try await serve(visit, visitor, repeat each names)
    }
  }

  private init<Visitor>(
    _ method: Method, _ pattern: PathPattern, _ admitted: Admitted<Visitor>, _ limits: (body: Body, pace: Pace, cache: Cache),
    _ logged: String?, _ time: (isLive: Bool, takesLong: Bool),
    _ form: (fields: [any FormField], samples: [[(name: String, sample: Sample)]]),
    _ serve: @escaping @Sendable (Visit) async throws -> Reply
  ) {
    self.method = method
    self.pattern = pattern
    who = admitted.who
    (body, pace, cache) = limits
    self.logged = logged
    (isLive, takesLong) = time
    (fields, samples) = form
    admits = { admitted.visitor($0) != nil }
    self.serve = serve
  }
}

extension Admitted {
  /// Who a visit is for; nobody at an entrance that is for everybody.
  fileprivate func visitor(of visit: Visit) -> Visitor? {
    if let known = visit.known { return visitor(known) }
    return who == .everyone ? () as? Visitor : nil
  }
}
