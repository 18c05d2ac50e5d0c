import Forms
import HTTPTypes
package import Rooms
import Vocabulary

/// How the gate looks up a caller. The house gives it, and a test may give its own.
package struct CallerLookup: Sendable {
  /// The caller behind a key. Nil when the key opens nothing (any more).
  let caller: @Sendable (String) async throws -> Caller?
  /// What to tell somebody with a guest's pass of this conversation that opens nothing any more. Nil for everybody else.
  let farewell: @Sendable (String, String) async throws -> Farewell?

  package init(
    _ caller: @escaping @Sendable (String) async throws -> Caller?,
    farewell: @escaping @Sendable (String, String) async throws -> Farewell? = { _, _ in nil }
  ) {
    self.caller = caller
    self.farewell = farewell
  }
}

/// Our cookies in this browser.
struct Cookies: Sendable {
  private(set) var member: String?
  private(set) var companion: String?
  /// The key between password and code. It is not among the keys: it opens nothing but the page that asks for the code.
  private(set) var threshold: String?
  private(set) var screen: String?
  private(set) var language: String?
  private(set) var theme: String?

  /// The keys in the order in which they are tried.
  var keys: [String] { [member, companion].compactMap { $0 } }

  init() {}

  /// Throws `Malformed` when one of ours is there twice, because then somebody else set one of them.
  init(_ fields: HTTPFields, isSecure: Bool) throws(Malformed) {
    for field in fields where field.name == .cookie {
      for pair in field.value.split(separator: ";") {
        let parts = pair.drop { $0 == " " }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let kind = Cookies.kind(of: parts[0], isSecure) else { continue }
        let slot = Cookies.slot(kind)
        guard self[keyPath: slot] == nil else { throw Malformed("the cookie \(kind.rawValue) is there twice") }
        self[keyPath: slot] = String(parts[1])
      }
    }
  }

  private static func slot(_ kind: SetCookie.Kind) -> WritableKeyPath<Cookies, String?> {
    switch kind {
    case .member: \.member
    case .companion: \.companion
    case .threshold: \.threshold
    case .screen: \.screen
    case .language: \.language
    case .theme: \.theme
    }
  }

  private static func kind(of name: Substring, _ isSecure: Bool) -> SetCookie.Kind? {
    guard isSecure else { return SetCookie.Kind(rawValue: String(name)) }
    guard name.hasPrefix(securePrefix) else { return nil }
    return SetCookie.Kind(rawValue: String(name.dropFirst(securePrefix.count)))
  }
}

/// Browsers accept a cookie with this prefix only over https, for one host and its whole path.
private let securePrefix = "__Host-"

extension SetCookie {
  func header(isSecure: Bool) -> String {
    let name = isSecure ? "\(securePrefix)\(kind.rawValue)" : kind.rawValue
    let age = lasting.map { "; Max-Age=\($0.milliseconds / 1_000)" } ?? ""
    return "\(name)=\(value); Path=/; HttpOnly; SameSite=Lax\(isSecure ? "; Secure" : "")\(age)"
  }
}
