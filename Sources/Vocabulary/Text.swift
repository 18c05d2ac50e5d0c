/// Words that came from outside, made fit to keep: one kind of line end, no control characters, no white space at the ends.
///
/// Nothing is escaped here: text is kept as it was written and escaped where it is printed (ASVS 1.1.2).
public func tidied(_ text: String) -> String {
  guard !text.isEmpty else { return text }
  var scalars = String.UnicodeScalarView()
  var afterReturn = false
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x0D: scalars.append("\n")
    case 0x0A: if !afterReturn { scalars.append("\n") }
    case 0x09: scalars.append("\t")
    case 0..<0x20, 0x7F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: break
    default: scalars.append(scalar)
    }
    afterReturn = scalar.value == 0x0D
  }
  return trimmed(String(scalars))
}

/// The text without white space at both ends.
public func trimmed(_ text: some StringProtocol) -> String {
  guard let first = text.firstIndex(where: { !$0.isWhitespace }), let last = text.lastIndex(where: { !$0.isWhitespace })
  else { return "" }
  return String(text[first...last])
}

/// A title made fit for an address: `Van aanmelding naar plan` becomes `van-aanmelding-naar-plan`. At most 60 characters.
/// Accents are dropped, and whatever else is not a letter or a digit becomes a hyphen.
public func slug(of title: String) -> String {
  var out = ""
  var pending = false
  for character in title.lowercased() {
    let plain =
      character.unicodeScalars.first.flatMap { plainLetters[$0] }
      ?? (character.isASCII && (character.isLetter || character.isNumber) ? String(character) : "")
    if plain.isEmpty {
      pending = !out.isEmpty
    } else {
      if pending { out += "-" }
      pending = false
      out += plain
    }
    if out.utf8.count >= 60 { break }
  }
  return out
}

private let plainLetters: [Unicode.Scalar: String] = {
  let accents: [(String, String)] = [
    ("a", "àáâãäå"), ("e", "èéêë"), ("i", "ìíîï"), ("o", "òóôõöø"), ("u", "ùúûü"), ("c", "ç"), ("n", "ñ"), ("y", "ýÿ"),
    ("ss", "ß"), ("ij", "ĳ"),
  ]
  var table: [Unicode.Scalar: String] = [:]
  for (plain, letters) in accents { for letter in letters.unicodeScalars { table[letter] = plain } }
  return table
}()

/// An e-mail address, as far as it can be judged without sending a mail: one @, a dot in the domain, no spaces.
public struct EmailAddress: Hashable, Sendable, CustomStringConvertible {
  public let raw: String

  public init?(_ text: String) {
    let text = trimmed(text).lowercased()
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard text.utf8.count <= 254, parts.count == 2, !parts[0].isEmpty, parts[1].contains("."),
      !parts[1].hasPrefix("."), !parts[1].hasSuffix("."),
      text.unicodeScalars.allSatisfy(EmailAddress.isAllowed)
    else { return nil }
    raw = text
  }

  /// Refuses what ends a line or hides in one, in any script: an address stands in the head of a mail and on pages.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .surrogate, .unassigned, .privateUse: false
    default: !"<>()[],;:\\\"".unicodeScalars.contains(scalar)
    }
  }

  public var description: String { raw }
}
