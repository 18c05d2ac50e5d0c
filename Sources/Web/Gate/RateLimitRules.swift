import Vocabulary

extension RateLimit {
  /// What is counted, and what happens above the limit.
  struct Rule: Hashable, Sendable {
    let name: String
    let policy: Policy

    enum Policy: Hashable, Sendable {
      /// So many at once, and one more after each span.
      case bucket(atOnce: Int, each: Span)
      /// So many for free. Then a wait that doubles up to the longest. Forgotten after a quiet time.
      case backoff(free: Int, first: Span, longest: Span, forgotten: Span)
      /// So many under way at a time, whatever their result.
      case atOnce(Int)
    }

    /// Whether it counts one person or address, and not the whole server.
    var isOfOne: Bool { if case .atOnce = policy { false } else { true } }

    static func == (a: Rule, b: Rule) -> Bool { a.name == b.name }
    func hash(into hasher: inout Hasher) { hasher.combine(name) }
  }
}

extension RateLimit.Rule {
  /// Failures on one account. Its owner waits at most five minutes, whoever is guessing: an account is never locked.
  static let account = Self(
    name: "account", policy: .backoff(free: 5, first: .seconds(2), longest: .minutes(5), forgotten: .minutes(30)))
  /// Wrong codes of one second key, at sign-in and on one's own page. The password was right, so only this account counts.
  static let secondKey = Self(
    name: "second key", policy: .backoff(free: 5, first: .seconds(2), longest: .minutes(5), forgotten: .minutes(30)))
  /// Failures from one address. It allows more, because an office of thirty signs in from one address.
  static let address = Self(
    name: "address", policy: .backoff(free: 20, first: .seconds(2), longest: .minutes(15), forgotten: .minutes(30)))
  /// Failures from one network: 256 IPv4 addresses, or the /48 that a provider gives to one customer, who can make 65 536
  /// addresses of it. Five times as many, and short waits, because unrelated neighbours share a network.
  static let network = Self(
    name: "network", policy: .backoff(free: 100, first: .seconds(2), longest: .minutes(1), forgotten: .minutes(30)))
  /// Passwords that wait to be computed, two at a time and 55 ms each: nobody waits longer than ten seconds for those before.
  static let passwords = Self(name: "passwords", policy: .atOnce(64))

  /// Links to a new password for one address, so that nobody can fill somebody else's mailbox.
  static let renewalsOfAccount = Self(name: "renewals of account", policy: .bucket(atOnce: 3, each: .minutes(10)))
  /// The same from one address, and from one network.
  static let renewals = Self(name: "renewals", policy: .bucket(atOnce: 10, each: .minutes(1)))
  static let renewalsOfNetwork = Self(name: "renewals of network", policy: .bucket(atOnce: 50, each: .seconds(15)))
  /// Imports and exports by one person.
  static let heavy = Self(name: "heavy", policy: .bucket(atOnce: 12, each: .minutes(1)))
}

extension RateLimit {
  /// Secrets of which a right one always opens.
  package enum SecretKind: String, Sendable {
    /// Codes on a projector.
    case codes
    /// Links that hold a secret: of an invitation, of founding, to a new password, and receipts.
    case links
    /// What a browser holds: sessions, passes and the keys between password and code. It allows more, because a whole office
    /// comes back in the morning with yesterday's keys.
    case keys

    func subjects(from origin: Origin) -> [Subject] {
      let (address, network, all) = buckets
      return [
        Subject(Rule(name: rawValue, policy: address), origin.address),
        Subject(Rule(name: "\(rawValue) of network", policy: network), origin.network),
        Subject(Rule(name: "\(rawValue) of all", policy: all), ""),
      ]
    }

    private var buckets: (address: Rule.Policy, network: Rule.Policy, all: Rule.Policy) {
      switch self {
      case .codes, .links:
        (
          .bucket(atOnce: 20, each: .seconds(3)), .bucket(atOnce: 100, each: .seconds(1)),
          .bucket(atOnce: 1_000, each: Span(milliseconds: 200))
        )
      case .keys:
        (
          .bucket(atOnce: 300, each: .seconds(1)), .bucket(atOnce: 1_000, each: Span(milliseconds: 250)),
          .bucket(atOnce: 10_000, each: Span(milliseconds: 20))
        )
      }
    }
  }
}

extension Origin {
  /// The subjects that one guess counts for.
  var subjects: [RateLimit.Subject] { [RateLimit.Subject(.address, address), RateLimit.Subject(.network, network)] }
}
