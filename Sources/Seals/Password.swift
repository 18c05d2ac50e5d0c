import CArgon2
import Dispatch
package import Vocabulary

/// Passwords by Argon2id, t = 1, m = 46 MiB, p = 1 (OWASP ASVS 5.0, appendix C). Each costs about 55 ms and 46 MiB, so at most
/// two are computed at a time, on threads of their own.
package struct Passwords: Sendable {
  private let passes: UInt32
  private let kibibytes: UInt32
  private static let bench = DispatchQueue(label: "kring.passwords", attributes: .concurrent)
  private static let places = DispatchSemaphore(value: 2)

  package static let inEarnest = Passwords(passes: 1, kibibytes: 47_104)
  /// As cheap as Argon2 allows: for the demo organisation and tests, where thirty people are signed up at once.
  package static let forPlay = Passwords(passes: 1, kibibytes: 64)

  /// `$argon2id$v=19$m=…,t=…,p=…$salt$hash`: the text holds its own parameters, so that they can be raised later.
  package func sealed(_ password: String, chance: Randomness = .system) async throws -> String {
    let salt = chance.bytes(16)
    return try await Passwords.worked { try encoded(password, salt: salt) }
  }

  /// True when it is the same password, byte for byte. Give nil for an account that does not exist: it takes as long.
  package func matches(_ password: String, sealed: String?) async -> Bool {
    let stranger =
      "$argon2id$v=19$m=\(kibibytes),t=\(passes),p=1$c29tZXNhbHRzb21lc2FsdA$QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUE"
    let answer = try? await Passwords.worked {
      argon2id_verify(sealed ?? stranger, password, password.utf8.count) == ARGON2_OK.rawValue
    }
    return answer == true && sealed != nil
  }

  /// Whether a hash has our form and costs at most twice what ours cost. A hash from elsewhere could otherwise use up all
  /// memory at a sign-in.
  package static func isOurs(_ sealed: String) -> Bool {
    guard
      let parts = sealed.wholeMatch(
        of: /\$argon2id\$v=19\$m=([0-9]{1,6}),t=([1-4]),p=1\$[A-Za-z0-9+\/]{11,86}\$[A-Za-z0-9+\/]{22,86}/),
      let kibibytes = UInt32(parts.1)
    else { return false }
    return kibibytes <= 2 * inEarnest.kibibytes
  }

  private func encoded(_ password: String, salt: [UInt8]) throws -> String {
    var text = [CChar](repeating: 0, count: 128)
    let outcome = argon2id_hash_encoded(
      passes, kibibytes, 1, password, password.utf8.count, salt, salt.count, 32, &text, text.count)
    guard outcome == ARGON2_OK.rawValue else { throw SealFailure.password(Int(outcome)) }
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func worked<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
    try await withCheckedThrowingContinuation { answer in
      bench.async {
        places.wait()
        defer { places.signal() }
        answer.resume(with: Result(catching: work))
      }
    }
  }
}

package enum SealFailure: Error, Sendable, Equatable {
  /// Argon2 refused; the number is its error code.
  case password(Int)
  /// Sealed bytes that do not open with this key: they were changed, or sealed with another key.
  case notOurs
  /// The key file cannot be read, holds no key, or can be read by others. The text says what to do.
  case keyFile(String)
}
