/// The kind of an address, judged strictly because browsers are lenient: they skip tabs and line ends within a scheme and read
/// a backslash as a slash.
enum Address {
  /// On the web, or an e-mail address: `https:`, `http:`, `mailto:`.
  case outside(String)
  /// Without a scheme: within this site, or within the text's own files.
  case here(String)
  case forbidden

  init(_ text: String) {
    let isPlain = text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F && $0 != "\\" }
    guard isPlain, !text.isEmpty, !text.hasPrefix("//") else {
      self = .forbidden
      return
    }
    let head = text.prefix { !"/?#".contains($0) }
    guard let colon = head.firstIndex(of: ":") else {
      self = .here(text)
      return
    }
    self = ["http", "https", "mailto"].contains(head[..<colon].lowercased()) ? .outside(text) : .forbidden
  }

  /// The address when a browser may follow it from a page of ours. Otherwise nil.
  var safe: String? {
    switch self {
    case .outside(let address): address
    case .here(let path): path.hasPrefix("/") || path.hasPrefix("#") || path.hasPrefix("./") ? path : nil
    case .forbidden: nil
    }
  }
}
