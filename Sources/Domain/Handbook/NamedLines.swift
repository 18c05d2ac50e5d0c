/// Text in parts with a name, as it is kept, hashed and compared: a line for each part, two spaces before a line that goes on.
/// Plain text on purpose: an export can be read. Parts that are empty are left out.
struct NamedLines {
  private var lines: [String] = []

  mutating func add(_ name: String, _ value: String) {
    guard !value.isEmpty else { return }
    lines.append("\(name): \(value.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n  "))")
  }

  var text: String { lines.joined(separator: "\n") }

  /// Gives each part in order. Over bytes, for every page that is read passes here.
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
