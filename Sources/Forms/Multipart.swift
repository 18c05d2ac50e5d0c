import Vocabulary

/// Reads a form with files (RFC 7578, with the quoting of the WHATWG HTML standard).
///
/// Where a body could be read in two ways, the whole form is refused: the body begins with the first boundary, a boundary
/// closes every part, and nothing is decoded twice.
struct Multipart {
  /// CR LF and two hyphens before the boundary: only this, and only at the start of a line, ends a part.
  private let delimiter: [UInt8]

  static let mostFiles = 500
  private static let longestHead = 8_192
  private static let newline: [UInt8] = [0x0D, 0x0A]

  /// Throws `Malformed` when the type names no valid boundary.
  init(type: String) throws(Malformed) {
    guard let boundary = parameters(of: type)["boundary"], (1...70).contains(boundary.utf8.count),
      boundary.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { throw Malformed("there is no usable boundary") }
    delimiter = Array("\r\n--\(boundary)".utf8)
  }

  func read(_ body: [UInt8]) throws(Malformed) -> Submission {
    var submission = Submission()
    var rest = body[...]
    guard rest.starts(with: delimiter.dropFirst(2)) else { throw Malformed("the form does not begin with its boundary") }
    rest = rest.dropFirst(delimiter.count - 2)
    while try !isEnd(&rest) {
      let head = try part(upTo: [0x0D, 0x0A, 0x0D, 0x0A], of: &rest, atMost: Multipart.longestHead)
      let content = try part(upTo: delimiter, of: &rest, atMost: .max)
      try take(head: head, content: content, into: &submission)
    }
    return submission
  }

  /// Reads what follows a boundary: two hyphens at the end of the form, or the end of the line before another part.
  private func isEnd(_ rest: inout ArraySlice<UInt8>) throws(Malformed) -> Bool {
    if rest.starts(with: [0x2D, 0x2D]) { return true }
    guard rest.starts(with: Multipart.newline) else { throw Malformed("a boundary is followed by something else") }
    rest = rest.dropFirst(2)
    return false
  }

  /// Removes everything up to and including the mark from the front, and gives what stood before it.
  private func part(upTo mark: [UInt8], of rest: inout ArraySlice<UInt8>, atMost most: Int) throws(Malformed) -> ArraySlice<UInt8>
  {
    var from = rest.startIndex
    while let candidate = rest[from...].firstIndex(of: mark[0]), candidate - rest.startIndex <= most {
      if rest[candidate...].starts(with: mark) {
        let part = rest[..<candidate]
        rest = rest[(candidate + mark.count)...]
        return part
      }
      from = candidate + 1
    }
    throw Malformed("a part is not closed")
  }

  private func take(head: ArraySlice<UInt8>, content: ArraySlice<UInt8>, into submission: inout Submission) throws(Malformed) {
    let fields = try headers(head)
    guard let disposition = fields["content-disposition"], disposition.lowercased().hasPrefix("form-data"),
      fields["content-transfer-encoding"] == nil, !(fields["content-type"] ?? "").lowercased().hasPrefix("multipart/")
    else { throw Malformed("a part does not say which field it is") }
    let named = parameters(of: disposition)
    guard let name = named["name"], name.utf8.count <= 200 else { throw Malformed("a part has no name") }
    if let filename = named["filename"] {
      // A file field that was left empty is sent as a file without name and content.
      if filename.isEmpty && content.isEmpty { return }
      guard submission.files.count < Multipart.mostFiles else {
        throw Malformed("there are more than \(Multipart.mostFiles) files")
      }
      submission.add(SentFile(field: name, path: cleanPath(filename), bytes: Array(content)))
    } else {
      guard let value = String(validating: content, as: UTF8.self) else { throw Malformed("a field is no UTF-8") }
      try submission.add(name, value)
    }
  }

  private func headers(_ head: ArraySlice<UInt8>) throws(Malformed) -> [String: String] {
    guard let text = String(validating: head, as: UTF8.self) else { throw Malformed("the head of a part is no UTF-8") }
    var fields: [String: String] = [:]
    // In Swift CR LF is one character and a lone CR or LF another, so a lone one stays in the line and makes it invalid.
    for line in text.split(separator: "\r\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, !line.contains("\n"), !line.contains("\r"),
        fields.updateValue(trimmed(parts[1]), forKey: trimmed(parts[0]).lowercased()) == nil
      else { throw Malformed("the head of a part cannot be read") }
    }
    return fields
  }
}

/// The parameters of a header's value: `form-data; name="a"; filename="b \"c\".md"`. The first of each name counts.
func parameters(of header: String) -> [String: String] {
  var found: [String: String] = [:]
  var rest = header[...].drop { $0 != ";" }
  while !rest.isEmpty {
    rest = rest.drop { $0 == ";" || $0 == " " || $0 == "\t" }
    let name = rest.prefix { $0 != "=" && $0 != ";" }
    rest = rest[name.endIndex...]
    guard rest.first == "=" else { continue }
    rest = rest.dropFirst()
    let value = rest.first == "\"" ? quoted(&rest) : String(rest.prefix { $0 != ";" })
    rest = rest.drop { $0 != ";" }
    let key = trimmed(name).lowercased()
    if found[key] == nil { found[key] = value }
  }
  return found
}

/// A quoted value. Browsers write a quote in it as `%22`, older ones as `\"`.
private func quoted(_ rest: inout Substring) -> String {
  rest = rest.dropFirst()
  var value = ""
  while let character = rest.popFirst(), character != "\"" {
    if character == "\\", rest.first == "\"" || rest.first == "\\" {
      if let escaped = rest.popFirst() { value.append(escaped) }
    } else {
      value.append(character)
    }
  }
  return value.replacing("%22", with: "\"").replacing("%0D%0A", with: " ")
}

/// Folders and name, without parts that climb up, hide, or cannot be shown.
private func cleanPath(_ text: String) -> [String] {
  tidied(text).split { $0 == "/" || $0 == "\\" }
    .map { trimmed($0.filter { !$0.isNewline && $0 != "\t" }) }
    .filter { !$0.isEmpty && $0 != "." && $0 != ".." }
    .map { String($0.prefix(200)) }
}
