import Vocabulary

/// What somebody typed in a field of a process, a project or a service, with its links.
///
/// A field is no Markdown: a star stays a star. There are three ways to write a link, `[words](/handboek/page)`, `[[Name of a
/// page]]` and an address by itself, and two targets: a page of this handbook, and https. Everything else is plain words.
package struct FieldWords: Sendable, Hashable {
  package enum Piece: Sendable, Hashable {
    case words(String)
    /// - Parameter part: what stands behind the # of the address.
    case page(words: String, slug: String, part: String?)
    /// - Parameter address: as it was typed, beginning with `https://`.
    case web(words: String, address: String)
  }

  package private(set) var pieces: [Piece] = []

  package init(_ text: String) {
    // Nearly every field has no link. Those are recognised by their bytes alone, because every page that is read passes here.
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "/") }) else {
      if !text.isEmpty { pieces = [.words(text)] }
      return
    }
    let bytes = text.utf8
    var plain = bytes.startIndex
    var at = bytes.startIndex
    while at < bytes.endIndex {
      guard let (piece, end) = FieldWords.link(in: text[at...], isBegin: FieldWords.begins(bytes, at: at)) else {
        bytes.formIndex(after: &at)
        continue
      }
      if plain < at { pieces.append(.words(String(text[plain..<at]))) }
      pieces.append(piece)
      (at, plain) = (end, end)
    }
    if plain < bytes.endIndex { pieces.append(.words(String(text[plain...]))) }
  }

  /// The text without the marks of its links, for where links cannot be followed.
  package var plain: String {
    pieces.map { piece in
      switch piece {
      case .words(let words), .page(let words, _, _), .web(let words, _): words
      }
    }.joined()
  }

  /// The pages that these fields lead to.
  package static func links(in fields: [String]) -> Set<PageLink> {
    Set(
      fields.flatMap { FieldWords($0).pieces }.compactMap {
        if case .page(_, let slug, _) = $0 { .page(slug: slug) } else { nil }
      })
  }
}

extension FieldWords {
  /// The longest text between brackets. It limits the cost of each character to a few hundred steps, whatever was typed.
  private static let mostWords = 200
  /// The longest address in bytes. So a field with a million characters that each begin an address is read in a second and not
  /// in hours.
  private static let mostAddress = 1_000

  private static func link(in text: Substring, isBegin: Bool) -> (piece: Piece, end: String.Index)? {
    switch text.utf8.first {
    case UInt8(ascii: "["): text.dropFirst().utf8.first == UInt8(ascii: "[") ? named(text) : worded(text)
    case UInt8(ascii: "h") where isBegin && text.utf8.starts(with: "https://".utf8): alone(text)
    case UInt8(ascii: "/") where isBegin && text.utf8.starts(with: PageLink.shelf.utf8): alone(text)
    default: nil
    }
  }

  /// `[[Name of a page]]`: the page whose slug follows from that name.
  private static func named(_ text: Substring) -> (Piece, String.Index)? {
    let inner = text.dropFirst(2)
    guard let end = closing(inner), inner[end...].utf8.starts(with: "]]".utf8) else { return nil }
    let words = trimmed(inner[..<end])
    let word = slug(of: words)
    guard !word.isEmpty else { return nil }
    return (.page(words: words, slug: word, part: nil), inner.utf8.index(end, offsetBy: 2))
  }

  /// `[words](address)`.
  private static func worded(_ text: Substring) -> (Piece, String.Index)? {
    let inner = text.dropFirst()
    guard let end = closing(inner), inner[end...].utf8.starts(with: "](".utf8) else { return nil }
    let rest = inner[inner.utf8.index(end, offsetBy: 2)...]
    let bytes = rest.utf8.prefix(mostAddress).prefix { $0 != UInt8(ascii: ")") && $0 > 0x20 }
    guard bytes.endIndex < rest.endIndex, rest.utf8[bytes.endIndex] == UInt8(ascii: ")"),
      let piece = piece(trimmed(inner[..<end]), rest[..<bytes.endIndex])
    else { return nil }
    return (piece, rest.utf8.index(after: bytes.endIndex))
  }

  /// An address by itself, without the character that ends its sentence.
  private static func alone(_ text: Substring) -> (Piece, String.Index)? {
    let bytes = text.utf8.prefix(mostAddress).prefix { $0 > 0x20 && !ends($0) }
    guard bytes.count < mostAddress else { return nil }
    var address = text[..<bytes.endIndex].prefix { !$0.isWhitespace }
    while let last = address.last, ".,;:!?)'’".contains(last) { address = address.dropLast() }
    return piece(String(address), address).map { ($0, address.endIndex) }
  }

  private static func ends(_ byte: UInt8) -> Bool { "<>\"[]".utf8.contains(byte) }

  /// The first `]` on this line, within the longest text between brackets.
  private static func closing(_ text: Substring) -> String.Index? {
    let words = text.utf8.prefix(mostWords).prefix {
      $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "[")
    }
    return words.endIndex < text.endIndex && text.utf8[words.endIndex] == UInt8(ascii: "]") && !words.isEmpty
      ? words.endIndex : nil
  }

  /// Nil when the address leads to neither of the two targets.
  private static func piece(_ words: String, _ address: Substring) -> Piece? {
    guard !words.isEmpty else { return nil }
    if address.hasPrefix(PageLink.shelf) {
      let halves = address.dropFirst(PageLink.shelf.count).split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      guard let slug = halves.first, isWord(slug), halves.count == 1 || isWord(halves[1]) else { return nil }
      return .page(words: words, slug: String(slug), part: halves.count == 1 ? nil : String(halves[1]))
    }
    // No user name and password before the host: they could look like a host.
    let host = address.dropFirst("https://".count).prefix { !"/?#".contains($0) }
    let isPlain = address.unicodeScalars.allSatisfy {
      $0.value > 0x20 && $0.value != 0x7F && $0 != "\\" && !$0.properties.isWhitespace
    }
    guard address.hasPrefix("https://"), isPlain, host.contains("."), host.utf8.allSatisfy(isOfHost) else { return nil }
    return .web(words: words, address: String(address))
  }

  private static func isWord(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
  }

  private static func isOfHost(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":")
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// What may stand before an address: nothing, white space, or a character that opens something. Behind `](` it belongs to a
  /// broken link.
  private static func begins(_ bytes: String.UTF8View, at place: String.Index) -> Bool {
    guard place > bytes.startIndex else { return true }
    let before = bytes.index(before: place)
    guard bytes[before] == UInt8(ascii: "(") else { return bytes[before] <= 0x20 || bytes[before] == UInt8(ascii: "\"") }
    return before == bytes.startIndex || bytes[bytes.index(before: before)] != UInt8(ascii: "]")
  }
}
