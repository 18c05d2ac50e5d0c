/// What is wrong with a format file: where, and why in plain Dutch, so that its writer can correct it.
package struct FormatMistake: Error, Sendable, Hashable, CustomStringConvertible {
  package let file: String
  /// Counted from 1.
  package let line: Int
  package let reason: String

  package init(file: String, line: Int, reason: String) {
    self.file = file
    self.line = line
    self.reason = reason
  }

  package var description: String { "\(file), regel \(line): \(reason)" }
}
