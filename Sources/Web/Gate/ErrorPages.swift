import Forms
package import Markup
package import Pages
package import Rooms
package import Vocabulary

/// Why a visitor does not get what was asked for. Every error ends as one of these.
package enum RequestFailure: Sendable, Equatable {
  /// The request cannot be read: 400, or 415 for a type of form that we do not know.
  case malformed(status: Int)
  /// A form that was not sent from one of our own pages.
  case otherSite
  /// It does not exist, or not for this visitor.
  case notFound
  /// A guest's pass was ours and opens nothing any more.
  case noChair(Farewell)
  /// It exists, but not for this method; these are allowed.
  case wrongMethod(allowed: [String])
  /// Somebody else changed it meanwhile.
  case changed
  case tooLarge
  /// The host name that the visitor used is not ours.
  case wrongHost
  /// A rule refuses it, and the handler had no form to say it on.
  case refused
  case tooMany(wait: Span)
  /// So many look for long that one more would wait for too long.
  case busy
  /// Whoever sent a form is signed in no longer.
  case signedOut
  /// A bug of ours. The reference finds the line in the log.
  case bug(reference: String)
  case away(Outage)

  package var status: Int {
    switch self {
    case .malformed(let status): status
    case .otherSite, .signedOut: 403
    case .notFound: 404
    case .noChair: 410
    case .wrongMethod: 405
    case .changed: 409
    case .tooLarge: 413
    case .wrongHost: 421
    case .refused: 422
    case .tooMany: 429
    case .bug: 500
    case .away, .busy: 503
    }
  }

  /// After how many seconds it makes sense to try again.
  var retryAfter: Int? {
    switch self {
    case .tooMany(let wait): max(1, Int((wait.milliseconds + 999) / 1_000))
    case .away(.databaseAway): 5
    case .busy: 10
    case .away(.diskFull): 60
    default: nil
    }
  }
}

/// The one translator of errors into pages.
package struct ErrorPages: Sendable {
  private let draw: @Sendable (RequestFailure, Preferences, UnsavedForm?) -> HTML
  private let refusals: @Sendable (any Error) -> Bool

  /// `draw` makes the page. It knows the language and the theme from the browser, and on purpose not who asks: an address that
  /// never existed and one of somebody else must give the same bytes. It gets the form that could not be taken because of an
  /// outage, if there was one. `refusals` says which errors are a rule's refusal and not a bug.
  package init(
    refusals: @escaping @Sendable (any Error) -> Bool = { _ in false },
    draw: @escaping @Sendable (RequestFailure, Preferences, UnsavedForm?) -> HTML
  ) {
    self.draw = draw
    self.refusals = refusals
  }

  /// Pages without our layout, for when nothing else is available.
  package static let plain = ErrorPages { trouble, _, _ in
    """
    <!doctype html><html lang="nl"><head><meta charset="utf-8"><title>\(trouble.status) · Kring</title></head>\
    <body><main><h1>\(plainSentence(for: trouble))</h1><p><a href="/">Naar het begin</a></p></main></body></html>
    """
  }

  /// What an error is to the visitor. `reference` is shown for an unexpected error.
  func trouble(_ error: any Error, reference: String) -> RequestFailure {
    switch error {
    case let trouble as Stop: return trouble.trouble
    case is NotFound: return .notFound
    case is Changed: return .changed
    case is SignInFirst: return .signedOut
    case let tries as TooManyTries: return .tooMany(wait: tries.wait)
    case is Lane.IsFull: return .busy
    case let malformed as Malformed: return .malformed(status: malformed.status)
    default: break
    }
    if let outage = Outage(error) { return .away(outage) }
    return refusals(error) ? .refused : .bug(reference: reference)
  }

  func page(_ trouble: RequestFailure, _ preferences: Preferences, _ unsaved: UnsavedForm?) -> Reply {
    .page(draw(trouble, preferences, unsaved), status: trouble.status)
  }
}

/// What the gate itself throws when it stops a request.
struct Stop: Error {
  let trouble: RequestFailure
  init(_ trouble: RequestFailure) { self.trouble = trouble }
}

/// The caller has to make a second key before anything else opens.
struct SecondKeyFirst: Error {}

/// Thrown when somebody has to sign in (again) before going on: the gate sends them there, and back afterwards.
package struct SignInFirst: Error {
  package init() {}
}

private func plainSentence(for trouble: RequestFailure) -> String {
  switch trouble {
  case .malformed: "Dit konden wij niet lezen."
  case .otherSite: "Dit formulier kwam niet van een pagina van ons."
  case .notFound: "Deze pagina is er niet."
  case .noChair: "Je zit niet meer in dit gesprek."
  case .wrongMethod: "Zo kan dit niet."
  case .changed: "Intussen heeft iemand anders dit gewijzigd."
  case .tooLarge: "Dit is te groot."
  case .wrongHost: "Dit adres is niet van ons."
  case .refused: "Dit kan nu niet."
  case .signedOut: "Je bent niet meer aangemeld."
  case .tooMany: "Even wachten, en probeer het dan nog eens."
  case .busy: "Het is hier even druk."
  case .bug(let reference): "Er ging bij ons iets mis. Noem dit nummer als je ons belt: \(reference)."
  case .away(.databaseAway): "Even geduld, wij zijn zo terug."
  case .away(.diskFull): "Wij kunnen nu niets bewaren. Je beheerder weet het."
  }
}
