package import Forms

/// An address that can be linked to: a path of ours with its names filled in, and perhaps a query or a part of the page.
///
/// Every address that Kring answers is a `Route`, declared once in an extension of `Place` beside the pages of its wing.
/// Calling it makes a link (`Place.page(slug)`), and its entrance gets the values of its names. An address that is no row of
/// the table of entrances does not exist, and a link with too few or too many names does not compile.
package struct Place: Hashable, Sendable, CustomStringConvertible {
  /// Path, query and part, percent-encoded, for an `href` or a `Location`.
  package let address: String

  package var description: String { address }

  /// The same place with a query.
  package func asking(_ field: some FormField, _ value: String) -> Place {
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let sign = address.contains("?") ? "&" : "?"
    let question = "\(Place.encoded(field.name))=\(Place.encoded(value))"
    return Place(address: "\(parts[0])\(sign)\(question)\(parts.count == 2 ? "#\(parts[1])" : "")")
  }

  /// One part of the page there. The whole page for nil.
  package func part(_ name: String?) -> Place {
    guard let name else { return self }
    return Place(address: "\(address)#\(Place.encoded(name))")
  }

  /// Percent-encodes everything that is not an unreserved character (RFC 3986, 2.3).
  package static func encoded(_ text: String) -> String {
    // Nearly every name is one of ours and needs no encoding.
    if text.utf8.allSatisfy(isUnreserved) { return text }
    var out = ""
    for byte in text.utf8 {
      if isUnreserved(byte) { out.unicodeScalars.append(Unicode.Scalar(byte)) } else {
        out += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return out
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
    default: false
    }
  }
}
