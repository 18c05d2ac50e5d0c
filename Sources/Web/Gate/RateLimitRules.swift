import Vocabulary

extension RateLimit {
  /// What is counted, and what happens when it is too much.
  struct Rule: Hashable, Sendable {
    let name: String
    let policy: Policy

    enum Policy: Hashable, Sendable {
      /// So many at once, and one more after each span.
      case bucket(atOnce: Int, each: Span)
      /// So many for nothing; then a wait that doubles up to the longest. Forgotten when it has been quiet for a while.
      case backoff(free: Int, first: Span, longest: Span, forgotten: Span)
      /// So many under way at a time, however they end.
      case atOnce(Int)
    }

    /// Whether it counts one person or place, and not the whole house.
    var isOfOne: Bool { if case .atOnce = policy { false } else { true } }

    static func == (a: Rule, b: Rule) -> Bool { a.name == b.name }
    func hash(into hasher: inout Hasher) { hasher.combine(name) }
  }
}

extension RateLimit.Rule {
  /// Failures on one account. The owner waits five minutes at most, whoever is at it: never a lock.
  static let account = Self(
    name: "account", policy: .backoff(free: 5, first: .seconds(2), longest: .minutes(5), forgotten: .minutes(30)))
  /// Wrong codes of one second key, at the door and in one's own place. The password was right, so this is one account's own.
  static let secondKey = Self(
    name: "second key", policy: .backoff(free: 5, first: .seconds(2), longest: .minutes(5), forgotten: .minutes(30)))
  /// Failures from one address. Looser: an office of thirty signs in behind one.
  static let address = Self(
    name: "address", policy: .backoff(free: 20, first: .seconds(2), longest: .minutes(15), forgotten: .minutes(30)))
  /// Failures from one network: 256 addresses of IPv4, or the /48 that a provider gives to one customer, who can make 65 536
  /// addresses of it. Five times as loose, and never long, because neighbours who have nothing to do with each other share one.
  static let network = Self(
    name: "network", policy: .backoff(free: 100, first: .seconds(2), longest: .minutes(1), forgotten: .minutes(30)))
  /// Passwords that wait to be worked out, two at a time and 55 ms each: nobody waits longer than ten seconds for those before.
  static let passwords = Self(name: "passwords", policy: .atOnce(64))

  /// Links to a new password for one address: a mailbox of somebody else is not filled from here.
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
    /// Links that are a secret: of an invitation, of founding, to a new password, and receipts.
    case links
    /// What a browser holds: sessions, passes and thresholds. Looser, for a whole office comes back in the morning with keys of
    /// yesterday.
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
  /// What a guess costs where it comes from.
  var subjects: [RateLimit.Subject] { [RateLimit.Subject(.address, address), RateLimit.Subject(.network, network)] }
}
