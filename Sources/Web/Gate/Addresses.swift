import Forms
package import Pages

/// Finds the pattern that an address matches. One list of addresses serves the router and the check on return addresses.
package struct Addresses: Sendable {
  /// An address that was recognised, with its names in the order of the pattern.
  package struct Match: Sendable, Equatable {
    package let pattern: PathPattern
    package let names: [String]
  }

  /// A pattern in parts. Nil where a name stands.
  private struct Row: Sendable {
    let pattern: PathPattern
    let pieces: [String?]
  }

  /// By the first word of the path, which is never a name. In each list, fixed words come before names.
  private var rows: [String: [Row]] = [:]

  package init(_ patterns: some Sequence<PathPattern>) {
    for pattern in patterns {
      let pieces: [String?] = Addresses.pieces(pattern.text).map { $0.hasPrefix("{") ? nil : String($0) }
      rows[(pieces.first ?? "") ?? "", default: []].append(Row(pattern: pattern, pieces: pieces))
    }
    for word in rows.keys {
      rows[word]?.sort { $0.pieces.map { $0 == nil ? 1 : 0 }.lexicographicallyPrecedes($1.pieces.map { $0 == nil ? 1 : 0 }) }
    }
  }

  private static func pieces(_ path: some StringProtocol) -> [Substring] {
    Substring(path).dropFirst().split(separator: "/", omittingEmptySubsequences: false)
  }

  /// The pattern of a path as it stood in the request. Nil when there is none. Every name is decoded exactly once: what is
  /// still encoded after that is part of the name. An extra slash, an empty part, a control character, an encoded slash or
  /// bytes that are no UTF-8 make an address that does not exist.
  package func match(_ path: some StringProtocol) -> Match? {
    guard path.utf8.first == UInt8(ascii: "/"), path.utf8.count <= 2_048 else { return nil }
    let pieces = Addresses.pieces(path)
    guard let candidates = rows[String(pieces.first ?? "")] else { return nil }
    for row in candidates where row.pieces.count == pieces.count {
      let fits = zip(row.pieces, pieces).allSatisfy { word, piece in word.map { $0 == piece } ?? true }
      guard fits else { continue }
      var names: [String] = []
      for (word, piece) in zip(row.pieces, pieces) where word == nil {
        guard let name = percentDecoded(piece.utf8), Addresses.isName(name) else { return nil }
        names.append(name)
      }
      return Match(pattern: row.pattern, names: names)
    }
    return nil
  }

  private static func isName(_ name: String) -> Bool {
    !name.isEmpty && name != "." && name != ".." && name.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != 0x2F && $0 != 0x5C }
  }

  /// An address on this site to return to, from what a visitor sent: a path of ours, perhaps with a query, and never an address
  /// elsewhere. Nil for anything unusual.
  package func ownPath(_ text: String?) -> String? {
    guard let text, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x5C && $0 != 0x23 }) else { return nil }
    return match(text.prefix { $0 != "?" }) == nil ? nil : text
  }
}
