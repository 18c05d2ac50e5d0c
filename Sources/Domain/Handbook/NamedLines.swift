/// Text in named parts, as it is stored, hashed and compared: a line for each part, and two spaces before a line that
/// continues. It is plain text on purpose, so that an export can be read. Empty parts are left out.
struct NamedLines {
  private var lines: [String] = []

  mutating func add(_ name: String, _ value: String) {
    guard !value.isEmpty else { return }
    lines.append("\(name): \(value.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n  "))")
  }

  var text: String { lines.joined(separator: "\n") }

  /// Gives each part in order. Works on bytes, because every page that is read passes here.
  static func read(_ text: String, _ keep: (_ name: Substring, _ value: String) -> Void) {
    var name: Substring = ""
    var value = ""
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.starts(with: [UInt8(ascii: " "), UInt8(ascii: " ")]) {
        value += "\n\(Substring(line.dropFirst(2)))"
      } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
        keep(name, value)
        name = Substring(line[..<colon])
        value = String(Substring(line[line.index(after: colon)...].drop { $0 == UInt8(ascii: " ") }))
      }
    }
    keep(name, value)
  }
}
