/// A value on its way to or from a column.
package enum Value: Sendable, Hashable {
  case null
  case text(String)
  case integer(Int64)
  case flag(Bool)
  case bytes([UInt8])
}

/// What may be bound to a statement.
package protocol Bindable {
  var value: Value { get }
}

/// SQL whose interpolations are bound parameters and never become text of the statement.
///
/// The text speaks one dialect that SQLite and PostgreSQL share (see ARCHITECTURE.md, "One dialect").
/// Placeholders are `$1`, `$2`, …, numbered here.
package struct Query: ExpressibleByStringInterpolation, Sendable {
  package private(set) var text: String
  package private(set) var values: [Value]

  package init(stringLiteral text: String) {
    self.text = text
    values = []
  }

  /// A statement that was read and changed. Its placeholders are numbered already.
  package init(rewritten text: String, values: [Value]) {
    self.text = text
    self.values = values
  }

  package init(stringInterpolation parts: Interpolation) {
    text = parts.text
    values = parts.values
  }

  package struct Interpolation: StringInterpolationProtocol {
    fileprivate var text = ""
    fileprivate var values: [Value] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount * 3)
      values.reserveCapacity(interpolationCount)
    }

    package mutating func appendLiteral(_ literal: String) { text += literal }

    package mutating func appendInterpolation(_ bound: some Bindable) {
      values.append(bound.value)
      text += "$\(values.count)"
    }

    package mutating func appendInterpolation(_ bound: (some Bindable)?) {
      values.append(bound?.value ?? .null)
      text += "$\(values.count)"
    }

    /// A list of values between commas, for `IN (…)`. An empty list gives NULL, which matches nothing.
    package mutating func appendInterpolation(list things: [some Bindable]) {
      guard !things.isEmpty else { return text += "NULL" }
      for (index, thing) in things.enumerated() {
        if index > 0 { text += ", " }
        appendInterpolation(thing)
      }
    }

    /// Parts of a statement between commas, such as the rows of an insert. All are numbered in one pass, however many there
    /// are.
    package mutating func appendInterpolation(rows pieces: [Query]) {
      for (index, piece) in pieces.enumerated() {
        if index > 0 { text += ", " }
        appendInterpolation(piece)
      }
    }

    /// Whole queries of the same width, asked in one statement with UNION ALL. All are numbered in one pass, however many there
    /// are.
    package mutating func appendInterpolation(union questions: [Query]) {
      for (index, question) in questions.enumerated() {
        if index > 0 { text += " UNION ALL " }
        appendInterpolation(question)
      }
    }

    /// A part of a statement. Its placeholders are numbered after ours.
    package mutating func appendInterpolation(_ piece: Query) {
      guard !piece.values.isEmpty else { return text += piece.text }
      // Works on bytes and not on characters: this runs for every statement, and finding where characters end is ten times the
      // work.
      var rest = piece.text.utf8[...]
      while let dollar = rest.firstIndex(of: UInt8(ascii: "$")) {
        let digits = rest[rest.index(after: dollar)...].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        text += Substring(rest[..<dollar])
        text += Int(Substring(digits)).map { "$\($0 + values.count)" } ?? "$"
        rest = rest[digits.endIndex...]
      }
      text += Substring(rest)
      values += piece.values
    }
  }

  /// Statements about rows are repeated hundreds of times and are kept prepared. Statements about tables run once.
  package var isWorthKeeping: Bool {
    ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH"].contains { text.hasPrefix($0) }
  }
}
