package import Vocabulary

/// For whom an organisation requires a second key at sign-in.
package enum SecondKeyDuty: String, CaseIterable, Sendable {
  case nobody = "niemand"
  /// Whoever keeps the handbook and the people, because what they change concerns everybody.
  case keepers = "beheer"
  case everybody = "iedereen"

  package func asks(_ position: Position) -> Bool {
    switch self {
    case .nobody: false
    case .keepers: position.keepsTheHandbook
    case .everybody: true
    }
  }
}

/// What somebody types as second key: six digits from the app, or a recovery code from paper. Both may be typed in groups and
/// with any separators.
package enum SecondKeyCode: Sendable, Hashable {
  case app(String)
  case recovery(String)

  /// The length of a recovery code: 120 bits, too many to guess, so that a plain digest protects it (ASVS 6.5.2).
  package static let recoveryLength = 24
  /// How many recovery codes come with a key.
  package static let recoveryCodes = 10

  /// Nil for what can be neither.
  package init?(typed text: String) {
    let letters = text.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    if letters.count == 6, letters.allSatisfy(\.isNumber) {
      self = .app(letters)
    } else if letters.count == SecondKeyCode.recoveryLength {
      // The alphabet of the codes has no o, i and l: somebody who reads one means the digit.
      let meant = letters.map { $0 == "o" ? "0" : $0 == "i" || $0 == "l" ? "1" : $0 }
      self = .recovery(String(meant))
    } else {
      return nil
    }
  }

  /// A code or a secret in groups of four, to read from paper and type.
  package static func grouped(_ text: String) -> String {
    var groups: [Substring] = []
    var rest = Substring(text)
    while !rest.isEmpty {
      groups.append(rest.prefix(4))
      rest = rest.dropFirst(4)
    }
    return groups.joined(separator: " ")
  }
}

/// One's own second key. It does not hold the secret or the codes.
package struct SecondKeyReading: Sendable {
  /// The account under which attempts are counted.
  package let account: String
  /// Since when there is one. Nil while there is none.
  package let since: Moment?
  /// How many recovery codes were not used yet.
  package let codesLeft: Int
  /// Whether the organisation requires one in this position.
  package let isNeeded: Bool
  /// When whoever keeps the people removed it. Nil once there is a new one, or after two weeks.
  package let takenOn: Day?

  package init(account: String, since: Moment?, codesLeft: Int, isNeeded: Bool, takenOn: Day?) {
    self.account = account
    self.since = since
    self.codesLeft = codesLeft
    self.isNeeded = isNeeded
    self.takenOn = takenOn
  }
}

/// A new second key that waits for its first code: shown to its owner, and stored nowhere.
package struct SecondKeyOffer: Sendable {
  /// The secret, sealed for this account and for a quarter of an hour. The form carries it.
  package let sealed: String
  /// The secret as an app takes it (base32).
  package let secret: String
  package let email: String

  package init(sealed: String, secret: String, email: String) {
    self.sealed = sealed
    self.secret = secret
    self.email = email
  }
}
