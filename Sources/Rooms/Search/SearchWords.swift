import Foundation

/// One word of a text, without capitals and accents, and its place in bytes.
struct SearchWord {
  let folded: String
  let bytes: Range<Int>
}

extension SearchWord {
  /// Longer ones are cut off: they are no words, and would make a row of any size.
  private static let longest = 48

  /// Splits a text into words. A number keeps its points, because clauses have numbers like `7.1.4`.
  ///
  /// Works on bytes, because a publication passes every letter of the page here.
  static func all(in text: String) -> [SearchWord] {
    var text = text
    return text.withUTF8 { bytes in
      var words: [SearchWord] = []
      var word: [UInt8] = []
      var start = 0
      var index = 0
      func end() {
        if !word.isEmpty {
          words.append(SearchWord(folded: String(decoding: word.prefix(longest), as: UTF8.self), bytes: start..<index))
        }
        word.removeAll(keepingCapacity: true)
      }
      while index < bytes.count {
        let byte = bytes[index]
        let wasEmpty = word.isEmpty
        var length = 1
        switch byte {
        case 0x61...0x7A, 0x30...0x39: word.append(byte)
        case 0x41...0x5A: word.append(byte | 0x20)
        case UInt8(ascii: ".") where isDigit(bytes, index - 1) && isDigit(bytes, index + 1) && !word.isEmpty: word.append(byte)
        case 0x80...:
          let (scalar, count) = scalar(in: bytes, at: index)
          length = count
          if let letters = folded(scalar) { word += letters } else { end() }
        default: end()
        }
        if wasEmpty && !word.isEmpty { start = index }
        index += length
      }
      end()
      return words
    }
  }

  private static func isDigit(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    bytes.indices.contains(index) && (0x30...0x39).contains(bytes[index])
  }

  /// A string holds whole characters only, so the following bytes exist.
  private static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (Unicode.Scalar, length: Int) {
    let lead = bytes[index]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    var value = UInt32(lead) & (length == 4 ? 0x07 : length == 3 ? 0x0F : 0x1F)
    for next in index + 1..<min(index + length, bytes.count) { value = value << 6 | UInt32(bytes[next] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  /// The letters of one character without accents and capitals: empty for a separate accent or a soft hyphen, and nil for a
  /// character between words.
  private static func folded(_ scalar: Unicode.Scalar) -> [UInt8]? {
    switch scalar.value {
    case 0xAD, 0x200B...0x200D, 0x300...0x36F: return []
    case 0xC0...0x17F: if let known = latin[scalar] { return known }
    default: break
    }
    guard scalar.properties.isAlphabetic else { return nil }
    return Array(scalar.properties.lowercaseMapping.utf8)
  }

  private static let latin: [Unicode.Scalar: [UInt8]] = {
    var table: [Unicode.Scalar: [UInt8]] = [:]
    let whole: [Unicode.Scalar: String] = [
      "ø": "o", "ß": "ss", "ĳ": "ij", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ı": "i", "ð": "d", "þ": "th",
    ]
    for value in UInt32(0xC0)...0x17F {
      guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { continue }
      let lower = scalar.properties.lowercaseMapping
      let plain = lower.decomposedStringWithCanonicalMapping.unicodeScalars.filter { !(0x300...0x36F).contains($0.value) }
      table[scalar] = plain.flatMap { Array((whole[$0] ?? String($0)).utf8) }
    }
    return table
  }()
}
