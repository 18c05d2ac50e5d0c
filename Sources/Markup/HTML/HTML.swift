/// Markup that may be sent to a browser as it is.
///
/// A page is written as a literal, and the type of an interpolated value decides how it goes in: text is escaped, markup is
/// not. Nothing else can go in, so a forgotten escape does not compile.
///
/// Five escapes are enough under one house rule: every attribute stands between double quotes, and a page contains no script or
/// style.
package struct HTML: Sendable, Hashable {
  /// UTF-8, ready for the socket. Bytes rather than a `String`, because a page is only ever appended to and sent.
  package private(set) var bytes: [UInt8]

  private init(bytes: [UInt8]) { self.bytes = bytes }

  package static let empty = HTML(bytes: [])

  /// Text from people, escaped.
  package static func text(_ text: String) -> HTML {
    var html = HTML.empty
    html.bytes.reserveCapacity(text.utf8.count + 16)
    html.append(escaping: text)
    return html
  }

  /// Text from people, with its line ends.
  package static func lines(_ text: String) -> HTML {
    var html = HTML.empty
    html.bytes.reserveCapacity(text.utf8.count + 16)
    html.append(escaping: text, keepingLines: true)
    return html
  }

  /// Markup from our own source. This is the only way to add markup without escaping: a computed or foreign value cannot be a
  /// `StaticString`.
  package static func trusted(_ text: StaticString) -> HTML {
    text.withUTF8Buffer { HTML(bytes: Array($0)) }
  }

  /// ` name="value"`. Empty when there is no value.
  package static func attribute(_ name: StaticString, _ value: String?) -> HTML {
    guard let value else { return .empty }
    var html = HTML.empty
    html.bytes.reserveCapacity(name.utf8CodeUnitCount + value.utf8.count + 4)
    html.bytes.append(UInt8(ascii: " "))
    name.withUTF8Buffer { html.bytes.append(contentsOf: $0) }
    html.append(literal: "=\"")
    html.append(escaping: value)
    html.bytes.append(UInt8(ascii: "\""))
    return html
  }

  /// The markup when the condition holds, otherwise empty.
  package static func when(_ condition: Bool, _ html: @autoclosure () -> HTML) -> HTML { condition ? html() : .empty }

  package var isEmpty: Bool { bytes.isEmpty }

  /// As text, for tests and for answers that are made outside the page.
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  package static func += (html: inout HTML, more: HTML) { html.bytes.append(contentsOf: more.bytes) }
}

extension HTML {
  /// Text between tags or in a quoted attribute; the same five characters are escaped in both.
  private mutating func append(escaping text: String, keepingLines: Bool = false) {
    var text = text
    text.withUTF8 { append(escaping: $0, keepingLines) }
  }

  private mutating func append(escaping text: UnsafeBufferPointer<UInt8>, _ keepingLines: Bool) {
    var start = 0
    for index in text.indices {
      // Letters first: nearly every byte is one, and no byte above `>` is ever escaped; then the space between words.
      let byte = text[index]
      guard byte <= UInt8(ascii: ">"), byte != UInt8(ascii: " "), let escape = HTML.escape(of: byte, keepingLines) else {
        continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      escape.withUTF8Buffer { bytes.append(contentsOf: $0) }
      start = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  private static func escape(of byte: UInt8, _ keepingLines: Bool) -> StaticString? {
    switch byte {
    case UInt8(ascii: "\n"): keepingLines ? "<br>" : nil
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }

  fileprivate mutating func append(literal: String) {
    var literal = literal
    literal.withUTF8 { bytes.append(contentsOf: $0) }
  }
}

extension HTML: ExpressibleByStringInterpolation {
  package init(stringLiteral literal: String) {
    bytes = []
    append(literal: literal)
  }

  package init(stringInterpolation: Interpolation) { self = stringInterpolation.html }

  package struct Interpolation: StringInterpolationProtocol {
    fileprivate var html = HTML.empty

    package init(literalCapacity: Int, interpolationCount: Int) {
      // A capacity that is too large is released with the literal; one that is too small makes it copy again and again.
      html.bytes.reserveCapacity(literalCapacity + 96 * interpolationCount)
    }

    package mutating func appendLiteral(_ literal: String) { html.append(literal: literal) }
    package mutating func appendInterpolation(_ text: String) { html.append(escaping: text) }
    package mutating func appendInterpolation(_ more: HTML) { html += more }
    package mutating func appendInterpolation(_ number: Int) { html.append(literal: String(number)) }

    package mutating func appendInterpolation(_ more: HTML?) {
      if let more { html += more }
    }

    /// `\(each: people, { person in "<li>\(person.name)</li>" })`, or with the name of a function.
    package mutating func appendInterpolation<Thing>(each things: some Sequence<Thing>, _ one: (Thing) -> HTML) {
      for thing in things { html += one(thing) }
    }
  }
}

extension Sequence<HTML> {
  /// All pieces joined, with the separator between them.
  package func joined(separator: HTML = .empty) -> HTML {
    var whole = HTML.empty
    var isFirst = true
    for piece in self {
      if !isFirst { whole += separator }
      whole += piece
      isFirst = false
    }
    return whole
  }
}

extension HTML {
  /// One of two pieces of markup.
  package static func when(_ condition: Bool, _ html: @autoclosure () -> HTML, else other: @autoclosure () -> HTML) -> HTML {
    condition ? html() : other()
  }
}
