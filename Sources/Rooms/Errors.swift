import Seals
import Store
package import Vocabulary

/// What was asked for does not exist, or not for whoever asks: the two are one answer, so that nobody learns by asking.
package struct NotFound: Error, Equatable {
  package init() {}
}

/// Somebody else changed it while the form was open. Nothing was written.
package struct Changed: Error, Equatable {
  package init() {}
}

/// Too many attempts in a short time.
package struct TooManyTries: Error, Equatable {
  /// How long until the next attempt is looked at.
  package let wait: Span
  package init(wait: Span) { self.wait = wait }
}

/// An outage below the rooms that will pass without us: whoever asks is told to come back.
package enum Outage: Sendable, Equatable {
  /// The database is away, or busy for too long.
  case databaseAway
  /// There is no room on the disk.
  case diskFull

  /// The outage behind an error, or nothing when it was no outage. The web asks here, because it cannot see the store.
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

/// What a log may say about an error that nobody foresaw: its type, and the text only of an error of the store, whose
/// text is about statements and never about what people wrote.
package func diagnosis(of error: any Error) -> String {
  guard let error = error as? StoreError else { return String(reflecting: type(of: error)) }
  return "StoreError.\(error)"
}
