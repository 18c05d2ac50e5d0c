import Vocabulary

extension Patience {
  /// What is counted, and what happens when it is too much.
  struct Rule: Hashable, Sendable {
    let name: String
    let kind: Kind

    enum Kind: Hashable, Sendable {
      /// So many at once, and one more after each span.
      case bucket(atOnce: Int, each: Span)
      /// So many for nothing; then a wait that doubles up to the longest. Forgotten when it has been quiet for a while.
      case growing(free: Int, first: Span, longest: Span, forgotten: Span)
      /// So many under way at a time, however they end.
      case places(Int)
    }

    /// Whether it counts one person or place, and not the whole house.
    var isOfOne: Bool { if case .places = kind { false } else { true } }

    static func == (a: Rule, b: Rule) -> Bool { a.name == b.name }
    func hash(into hasher: inout Hasher) { hasher.combine(name) }
  }
}

extension Patience.Rule {
  /// Failures on one account. The owner waits five minutes at most, whoever is at it: never a lock.
  static let account = Self(
    name: "account", kind: .growing(free: 5, first: .seconds(2), longest: .minutes(5), forgotten: .minutes(30)))
  /// Wrong codes of one second key, at the door and in one's own place. The password was right, so this is one account's own.
  static let secondKey = Self(
    name: "second key", kind: .growing(free: 5, first: .seconds(2), longest: .minutes(5), forgotten: .minutes(30)))
  /// Failures from one address. Looser: an office of thirty signs in behind one.
  static let address = Self(
    name: "address", kind: .growing(free: 20, first: .seconds(2), longest: .minutes(15), forgotten: .minutes(30)))
  /// Failures from one network: 256 addresses of IPv4, or the /48 that a provider gives to one customer, who can make 65 536
  /// addresses of it. Five times as loose, and never long, because neighbours who have nothing to do with each other share one.
  static let network = Self(
    name: "network", kind: .growing(free: 100, first: .seconds(2), longest: .minutes(1), forgotten: .minutes(30)))
  /// Passwords that wait to be worked out, two at a time and 55 ms each: nobody waits longer than ten seconds for those before.
  static let passwords = Self(name: "passwords", kind: .places(64))

  /// Links to a new password for one address: a mailbox of somebody else is not filled from here.
  static let renewalsOfAccount = Self(name: "renewals of account", kind: .bucket(atOnce: 3, each: .minutes(10)))
  /// The same from one address, and from one network.
  static let renewals = Self(name: "renewals", kind: .bucket(atOnce: 10, each: .minutes(1)))
  static let renewalsOfNetwork = Self(name: "renewals of network", kind: .bucket(atOnce: 50, each: .seconds(15)))
  /// Imports and exports by one person.
  static let heavy = Self(name: "heavy", kind: .bucket(atOnce: 12, each: .minutes(1)))
}

extension Patience {
  /// Secrets of which a right one always opens.
  package enum Sought: String, Sendable {
    /// Codes on a projector.
    case codes
    /// Links that are a secret: of an invitation, of founding, to a new password, and receipts.
    case links
    /// What a browser holds: sessions, passes and thresholds. Looser, for a whole office comes back in the morning with keys of
    /// yesterday.
    case keys

    func marks(from origin: Origin) -> [Mark] {
      let (address, network, all) = buckets
      return [
        Mark(Rule(name: rawValue, kind: address), origin.address),
        Mark(Rule(name: "\(rawValue) of network", kind: network), origin.network),
        Mark(Rule(name: "\(rawValue) of all", kind: all), ""),
      ]
    }

    private var buckets: (address: Rule.Kind, network: Rule.Kind, all: Rule.Kind) {
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
  var marks: [Patience.Mark] { [Patience.Mark(.address, address), Patience.Mark(.network, network)] }
}
