import Crypto

/// Protects rows that are not encrypted: a digest of each row that only this server can compute, and a seal for their sum.
/// Whoever has the database but not the key file can make neither.
package struct RowSeal: Sendable {
  private let ofRows: SymmetricKey
  private let ofSums: SymmetricKey

  package init(_ strongbox: Strongbox) throws {
    ofRows = try strongbox.derived(for: "kring rows")
    ofSums = try strongbox.derived(for: "kring sums")
  }

  /// The first 128 bits of an HMAC-SHA-256. That is enough, because no digest is ever stored: only sums are kept, and those are
  /// sealed.
  package func digest(_ bytes: [UInt8]) -> UInt128 {
    HMAC<SHA256>.authenticationCode(for: bytes, using: ofRows).prefix(16).reduce(0) { $0 << 8 | UInt128($1) }
  }

  /// AES-256-GCM. `name` is authenticated with it.
  package func seal(_ bytes: [UInt8], for name: String) throws -> [UInt8] { try sealed(bytes, with: ofSums, for: name) }

  package func open(_ bytes: [UInt8], for name: String) throws -> [UInt8] { try opened(bytes, with: ofSums, for: name) }
}
