package import Vocabulary

/// For whom an organisation asks a second key at signing in.
package enum SecondKeyDuty: String, CaseIterable, Sendable {
  case nobody = "niemand"
  /// Whoever keeps the handbook and the people: what they can change touches everybody.
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

/// What somebody types at the second key: six digits from the app, or a recovery code from paper. Both are typed in groups
/// and with whatever stands between them.
package enum SecondKeyCode: Sendable, Hashable {
  case app(String)
  case recovery(String)

  /// How many characters a recovery code has: 120 bits, too many to guess, so that a digest keeps it (ASVS 6.5.2).
  package static let recoveryLength = 24
  /// How many recovery codes come with a key.
  package static let recoveryCodes = 10

  /// Nothing for what can be neither.
  package init?(typed text: String) {
    let letters = text.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    if letters.count == 6, letters.allSatisfy(\.isNumber) {
      self = .app(letters)
    } else if letters.count == SecondKeyCode.recoveryLength {
      // The alphabet of the codes has no o, i and l: who reads one means the digit.
      let meant = letters.map { $0 == "o" ? "0" : $0 == "i" || $0 == "l" ? "1" : $0 }
      self = .recovery(String(meant))
    } else {
      return nil
    }
  }

  /// A code or a secret in groups of four, to read from paper and type over.
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

/// The second key of whoever looks. The secret and the codes are not in it.
package struct SecondKeyReading: Sendable {
  /// The account that attempts are counted for.
  package let account: String
  /// Since when there is one; nothing while there is none.
  package let since: Moment?
  /// How many recovery codes were not used yet.
  package let codesLeft: Int
  /// Whether the organisation asks one of somebody in this position.
  package let isNeeded: Bool
  /// When whoever keeps the people took it away; nothing once there is a new one, or after a fortnight.
  package let takenOn: Day?

  package init(account: String, since: Moment?, codesLeft: Int, isNeeded: Bool, takenOn: Day?) {
    self.account = account
    self.since = since
    self.codesLeft = codesLeft
    self.isNeeded = isNeeded
    self.takenOn = takenOn
  }
}

/// A new second key that waits for its first code: shown to its owner, and kept nowhere.
package struct SecondKeyOffer: Sendable {
  /// For the form to bring along: the secret, sealed for this account and for a quarter of an hour.
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
