/// What was sent: fields with every value they were given, and files. Values are raw; fields tidy them (`Field`).
package struct Submission: Sendable {
  package private(set) var files: [SentFile] = []
  private var values: [String: [String]] = [:]
  private var count = 0

  /// More fields than any form of ours has: the largest, an outline of forty steps, sends some three hundred.
  static let mostFields = 400

  package init() {}

  /// A form as a browser sends it. An empty body is an empty form. Throws `Malformed`.
  package init(_ body: some RandomAccessCollection<UInt8>, type: String?) throws(Malformed) {
    guard !body.isEmpty else { self.init(); return }
    let kind = (type ?? "").prefix { $0 != ";" && $0 != " " }.lowercased()
    switch kind {
    case "application/x-www-form-urlencoded": try self.init(urlencoded: body)
    case "multipart/form-data": self = try Multipart(type: type ?? "").read(Array(body))
    default: throw Malformed("a form of another type was sent", status: 415)
    }
  }

  /// Reads `a=1&b=2` (WHATWG URL, 5.1), the form of forms and query strings.
  package init(urlencoded bytes: some Collection<UInt8>) throws(Malformed) {
    self.init()
    for pair in bytes.split(separator: UInt8(ascii: "&")) {
      let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = percentDecoded(parts[0], plusIsSpace: true),
        let value = parts.count == 2 ? percentDecoded(parts[1], plusIsSpace: true) : ""
      else { throw Malformed("a field has a broken escape or is no UTF-8") }
      try add(name, value)
    }
  }

  mutating func add(_ name: String, _ value: String) throws(Malformed) {
    count += 1
    guard count <= Submission.mostFields else { throw Malformed("there are more than \(Submission.mostFields) fields") }
    values[name, default: []].append(value)
  }

  mutating func add(_ file: SentFile) { files.append(file) }

  /// The value of a field that has one. Throws `Malformed` when it was given twice, because readers of the first and readers of
  /// the last value would disagree.
  package func one(_ name: String) throws(Malformed) -> String? {
    guard let given = values[name] else { return nil }
    guard given.count == 1 else { throw Malformed("a field that has one value was given \(given.count)") }
    return given[0]
  }

  /// All values of a field that may have several.
  package func all(_ name: String) -> [String] { values[name] ?? [] }

  /// Everything that was filled in, by name, in the order of sending.
  package var answers: [(name: String, value: String)] {
    values.sorted { $0.key < $1.key }.flatMap { name, values in values.map { (name, $0) } }
  }

  package var isEmpty: Bool { values.isEmpty && files.isEmpty }
}

/// A file that was sent along.
package struct SentFile: Sendable {
  /// The field it was sent in.
  package let field: String
  /// The folders and the name as the visitor's machine had them, without parts that climb up or hide. For showing only: nothing
  /// is ever stored under it.
  package let path: [String]
  package let bytes: [UInt8]

  /// The last part of the path.
  package var name: String { path.last ?? "" }
}

/// What was sent cannot be read. No browser sends this from a form of ours.
package struct Malformed: Error, Equatable {
  /// For the reader of a test. It is never shown and never logged, because it could quote what was sent.
  package let reason: String
  package let status: Int
  package init(_ reason: String, status: Int = 400) {
    self.reason = reason
    self.status = status
  }
}
