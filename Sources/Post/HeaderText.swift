import Foundation
package import Vocabulary

/// One line of text for the head of a mail. Whatever would end the line or hide in it becomes a space or is removed: nobody's
/// name can add a header (ASVS 1.3.11). At most 200 bytes.
package struct HeaderText: Hashable, Sendable {
  package let text: String

  package init(_ given: String) {
    var scalars = String.UnicodeScalarView()
    for scalar in tidied(given).unicodeScalars {
      let isBreak = scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
      if !isBreak { scalars.append(scalar) } else if let last = scalars.last, last != " " { scalars.append(" ") }
    }
    text = trimmed(HeaderText.cut(String(scalars), to: 200))
  }

  private static func cut(_ text: String, to bytes: Int) -> String {
    var short = text
    while short.utf8.count > bytes { short.unicodeScalars.removeLast() }
    return short
  }

  /// The text as a mail header writes it: unchanged when it is short and plain, otherwise as encoded words (RFC 2047), each on
  /// a line of its own.
  var encoded: String {
    let isPlain = text.utf8.count <= 60 && !text.contains("=?") && text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
    return isPlain ? text : encodedWords
  }

  /// A name before an address. Even a comma has a meaning there, so only letters, digits and spaces stay as they are.
  fileprivate var encodedAsName: String {
    text.utf8.count <= 60 && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == " ") } ? text : encodedWords
  }

  /// 36 bytes become 48 characters: with the marks around them and the header's name before them, a line stays within 76.
  private var encodedWords: String {
    var words: [[UInt8]] = [[]]
    for scalar in text.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      if words[words.count - 1].count + bytes.count > 36 { words.append([]) }
      words[words.count - 1] += bytes
    }
    return words.map { "=?UTF-8?B?\(Data($0).base64EncodedString())?=" }.joined(separator: "\r\n ")
  }
}

/// The sender of a mail: `Kring <kring@wijkwerk.nl>`, or an address alone.
package struct Sender: Hashable, Sendable {
  package let name: HeaderText
  package let address: EmailAddress

  package init(name: String, address: EmailAddress) {
    self.name = HeaderText(name)
    self.address = address
  }

  package init?(_ text: String) {
    let text = trimmed(text)
    guard text.hasSuffix(">"), let open = text.lastIndex(of: "<") else {
      guard let address = EmailAddress(text) else { return nil }
      self.init(name: "", address: address)
      return
    }
    guard let address = EmailAddress(String(text[text.index(after: open)...].dropLast())) else { return nil }
    var name = trimmed(text[..<open])
    if name.count >= 2, name.hasPrefix("\""), name.hasSuffix("\"") { name = String(name.dropFirst().dropLast()) }
    self.init(name: name, address: address)
  }

  var encoded: String {
    let name = name.encodedAsName
    if name.isEmpty { return "<\(address)>" }
    // On a line of its own when the two would not fit on one.
    return "\(name)\(name.utf8.count + address.raw.utf8.count > 60 ? "\r\n" : "") <\(address)>"
  }
  var domain: Substring { address.raw.split(separator: "@").last ?? "" }
}
