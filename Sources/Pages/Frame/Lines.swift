import Markup

extension HTML {
  /// Words with their own line ends.
  static func lines(_ text: String) -> HTML {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { HTML.text(String($0)) }.joined(separator: "<br>")
  }
}
