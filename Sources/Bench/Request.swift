/// One request of a measurement.
struct Request: Decodable {
  let method: String
  let path: String
  /// As in `kring=…`. Nil for an anonymous visitor.
  var cookie: String?
  /// An encoded form.
  let body: String?

  /// Every request replaces this text by a new word, because the mark that recognises a doubled act must differ each time.
  static let fresh = "vers-vers-vers-vers-"
}

/// A request as bytes, to be sent many times.
struct PreparedRequest {
  private(set) var bytes: [UInt8]
  private let places: [Int]

  init(_ request: Request, port: UInt16) {
    var head = """
      \(request.method) \(request.path) HTTP/1.1\r
      Host: 127.0.0.1:\(port)\r
      User-Agent: Mozilla/5.0 (X11; Linux x86_64) kring-bench\r
      Accept: text/html,application/xhtml+xml;q=0.9,*/*;q=0.8\r
      Accept-Language: nl\r

      """
    if let cookie = request.cookie, !cookie.isEmpty { head += "Cookie: \(cookie)\r\n" }
    if request.method == "POST" {
      head += """
        Origin: http://127.0.0.1:\(port)\r
        Sec-Fetch-Site: same-origin\r
        Content-Type: application/x-www-form-urlencoded\r
        Content-Length: \(request.body?.utf8.count ?? 0)\r

        """
    }
    let bytes = Array("\(head)\r\n\(request.body ?? "")".utf8)
    let mark = Array(Request.fresh.utf8)
    self.bytes = bytes
    places = bytes.indices.filter { bytes[$0] == mark[0] && bytes[$0...].starts(with: mark) }
  }

  /// Puts new words in the places for them.
  mutating func refresh(_ words: inout FreshWords) {
    for place in places { bytes.replaceSubrange(place..<place + Request.fresh.utf8.count, with: words.next()) }
  }
}

/// Words of twenty letters and digits that never repeat: eight random ones, then a number.
struct FreshWords {
  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
  private let start = (0..<8).map { _ in alphabet.randomElement() ?? 0x30 }
  private var number: UInt64 = 0

  mutating func next() -> [UInt8] {
    number += 1
    return start + (0..<12).map { FreshWords.alphabet[Int(number >> UInt64(5 * (11 - $0)) & 31)] }
  }
}
