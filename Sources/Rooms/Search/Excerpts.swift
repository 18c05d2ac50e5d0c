import Domain

extension Excerpt {
  /// Two lines under a title.
  private static let length = 180
  /// The most that is shown before the word.
  private static let before = 70

  /// The words around one place of a text, with the searched stems marked.
  init(of body: String, around place: Int, marking stems: Set<String>, _ stemmer: Stemmer) {
    let bytes = Array(body.utf8)
    let start = Excerpt.start(bytes, place)
    let end = Excerpt.end(bytes, from: start)
    let window = String(decoding: bytes[start..<end], as: UTF8.self)
    let letters = Array(window.utf8)
    var pieces: [Piece] = []
    var done = 0
    for word in SearchWord.all(in: window) where stemmer.stem(of: word.folded).map(stems.contains) ?? false {
      if done < word.bytes.lowerBound { pieces.append(Piece(Excerpt.running(letters[done..<word.bytes.lowerBound]))) }
      pieces.append(Piece(String(decoding: letters[word.bytes], as: UTF8.self), isAsked: true))
      done = word.bytes.upperBound
    }
    if done < letters.count { pieces.append(Piece(Excerpt.running(letters[done...]))) }
    self.init(
      pieces, beginsMidway: start > 0 && bytes[start - 1] != UInt8(ascii: "\n"),
      endsMidway: end < bytes.count && bytes[end] != UInt8(ascii: "\n"))
  }

  /// The beginning of the line with the word, or a word some way before it.
  private static func start(_ bytes: [UInt8], _ place: Int) -> Int {
    guard place > 0, place < bytes.count else { return 0 }
    var start = place
    var wordStart = place
    while start > 0, place - start < before {
      if bytes[start - 1] == UInt8(ascii: "\n") { return start }
      start -= 1
      if bytes[start] == UInt8(ascii: " ") { wordStart = start + 1 }
    }
    return start == 0 ? 0 : wordStart
  }

  private static func end(_ bytes: [UInt8], from start: Int) -> Int {
    guard bytes.count - start > length else { return bytes.count }
    var end = start + length
    while end > start + length / 2, bytes[end] != UInt8(ascii: " "), bytes[end] != UInt8(ascii: "\n") { end -= 1 }
    // Something this long is no word: it is cut between two characters.
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  /// Lines that end without a full stop get one: in a running text they would read as one sentence.
  private static func running(_ bytes: ArraySlice<UInt8>) -> String {
    var out: [UInt8] = []
    for byte in bytes {
      guard byte == UInt8(ascii: "\n") else { out.append(byte); continue }
      if let last = out.last, !".?!:;,".utf8.contains(last) { out.append(UInt8(ascii: ".")) }
      out.append(UInt8(ascii: " "))
    }
    return String(decoding: out, as: UTF8.self)
  }
}
