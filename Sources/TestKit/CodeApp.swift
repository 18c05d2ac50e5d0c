import Domain
package import Rooms
import Seals
package import Vocabulary

/// A telephone with an authenticator app. It takes the secret from the letters that the page shows.
package struct CodeApp: Sendable {
  private let secret: OneTimeSecret

  /// Reads base32, with or without spaces.
  package init(_ letters: String) {
    var (bytes, bits, count): ([UInt8], UInt32, Int) = ([], 0, 0)
    for letter in letters where letter != " " {
      guard let value = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567").firstIndex(of: letter) else { continue }
      bits = bits << 5 | UInt32(value)
      count += 5
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    secret = OneTimeSecret(bytes: bytes)
  }

  /// The secret, which only the app and the sealed row may hold.
  package var bytes: [UInt8] { secret.bytes }

  /// What the app shows at a moment.
  package func code(at moment: Moment) -> String { secret.code(at: OneTimeSecret.step(at: moment)) }

  /// Six digits that are not valid around a moment.
  package func wrongCode(at moment: Moment) -> String {
    let near = (-2...2).map { secret.code(at: OneTimeSecret.step(at: moment) + $0) }
    return ["000000", "111111", "222222", "333333", "444444", "555555"].first { !near.contains($0) } ?? ""
  }
}

extension World {
  /// What somebody holds who just made a second key.
  package struct KeyRing: Sendable {
    package let app: CodeApp
    package let recovery: [String]
    /// The cookie of the session that stays signed in.
    package let key: String
  }

  /// Somebody makes a second key, and the clock moves on to the next code.
  package func makeKey(_ name: String, as caller: Caller? = nil) async throws -> KeyRing {
    let caller = if let caller { caller } else { try await self.caller(name) }
    let offer = try await house.offerSecondKey(to: caller, password: World.password, code: nil)
    let app = CodeApp(offer.secret)
    let made = try await house.makeSecondKey(of: caller, offer: offer.sealed, code: app.code(at: hand.moment), device: "Proef")
    hand.move(by: .seconds(30))
    return KeyRing(app: app, recovery: made.codes, key: made.session)
  }

  /// Signs somebody in with the password alone.
  package func knock(_ name: String) async throws -> Admission? {
    try await house.signIn(email: "\(name.lowercased())@wijkwerk.example", password: World.password, device: "Proef")
  }

  /// The key that somebody holds between password and code.
  package func threshold(_ name: String) async throws -> String {
    guard case .threshold(let key)? = try await knock(name) else { throw Unknown(name: name) }
    return key
  }
}
