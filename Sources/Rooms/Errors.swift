import Seals
import Store
package import Vocabulary

/// What was asked for does not exist, or not for this caller. The two are one answer, so that nobody learns anything by asking.
package struct NotFound: Error, Equatable {
  package init() {}
}

/// Somebody else changed it while the form was open. Nothing was written.
package struct Changed: Error, Equatable {
  package init() {}
}

/// Too many attempts in a short time.
package struct TooManyTries: Error, Equatable {
  /// How long until another attempt is allowed.
  package let wait: Span
  package init(wait: Span) { self.wait = wait }
}

/// An outage below the rooms that will pass without us. The caller is told to come back.
package enum Outage: Sendable, Equatable {
  /// The database is away, or busy for too long.
  case databaseAway
  /// There is no space on the disk.
  case diskFull

  /// The outage behind an error. Nil when it was none. Web asks here, because it cannot see the store.
  package init?(_ error: any Error) {
    if case SealFailure.keyFile? = error as? SealFailure {
      self = .databaseAway
      return
    }
    switch error as? StoreError {
    case .unavailable: self = .databaseAway
    case .full: self = .diskFull
    case .conflict, .broken, nil: return nil
    }
  }
}

/// What a log may say about an unexpected error: its type, and its text only when it comes from the store, whose texts are
/// about statements and never about what people wrote.
package func diagnosis(of error: any Error) -> String {
  guard let error = error as? StoreError else { return String(reflecting: type(of: error)) }
  return "StoreError.\(error)"
}
