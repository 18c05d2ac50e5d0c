/// How one text differs from an earlier one, small enough to keep every save of a page for ever: which bytes are copied from
/// where, and which are new in between. It works on bytes, so that the text comes back to the last byte.
///
/// The stored form: the length of the result, then a number for each piece. An odd number is a copy of half as many bytes,
/// followed by their place in the old text; an even number is half as many new bytes, which follow. Numbers are written in
/// groups of seven bits.
package struct TextChange: Sendable, Hashable {
  package let bytes: [UInt8]

  /// A change that was stored.
  package init(bytes: [UInt8]) { self.bytes = bytes }

  /// The change from one text to another. The time is proportional to their lengths, whatever they hold.
  package init(from old: [UInt8], to new: [UInt8]) {
    bytes = old.withUnsafeBytes { old in
      new.withUnsafeBytes { new in
        var writer = ChangeWriter(old: old, new: new)
        return writer.write()
      }
    }
  }

  /// The change does not fit the text it is applied to, or is no change.
  package struct Broken: Error {}

  /// The longest result in bytes. A malicious change could otherwise copy a page a million times.
  package static let longest = 16_777_216

  /// The new text, from the old one.
  package func applied(to old: [UInt8]) throws(Broken) -> [UInt8] {
    var rest = bytes[...]
    let length = try TextChange.number(&rest)
    guard length <= TextChange.longest else { throw Broken() }
    var new: [UInt8] = []
    new.reserveCapacity(length)
    while !rest.isEmpty {
      let head = try TextChange.number(&rest)
      let count = head >> 1
      guard count > 0, count <= length - new.count else { throw Broken() }
      if head & 1 == 1 {
        let place = try TextChange.number(&rest)
        guard place <= old.count, count <= old.count - place else { throw Broken() }
        new += old[place..<(place + count)]
      } else {
        guard count <= rest.count else { throw Broken() }
        new += rest.prefix(count)
        rest = rest.dropFirst(count)
      }
    }
    guard new.count == length else { throw Broken() }
    return new
  }

  /// Four groups of seven bits are more than any length here.
  private static func number(_ rest: inout ArraySlice<UInt8>) throws(Broken) -> Int {
    var number = 0
    for group in 0..<4 {
      guard let byte = rest.popFirst() else { throw Broken() }
      number |= Int(byte & 0x7F) << (7 * group)
      if byte < 0x80 { return number }
    }
    throw Broken()
  }
}

/// Finds what two texts share. Blocks of the old text are found by their hash, so a paragraph that moved is found where it was.
private struct ChangeWriter {
  /// Naming a shorter common piece takes more bytes than repeating it.
  private static let block = 32

  let old: UnsafeRawBufferPointer
  let new: UnsafeRawBufferPointer
  private var out: [UInt8] = []

  init(old: UnsafeRawBufferPointer, new: UnsafeRawBufferPointer) {
    self.old = old
    self.new = new
  }

  mutating func write() -> [UInt8] {
    let shortest = min(old.count, new.count)
    let head = alike(from: 0, 0, atMost: shortest)
    let tail = alike(before: old.count, new.count, atMost: shortest - head)
    put(new.count)
    copy(0, head)
    between(head..<(old.count - tail), head..<(new.count - tail))
    copy(old.count - tail, tail)
    return out
  }

  private mutating func between(_ past: Range<Int>, _ now: Range<Int>) {
    let places = places(of: past)
    var unwritten = now.lowerBound
    var at = now.lowerBound
    while at + ChangeWriter.block <= now.upperBound {
      guard let place = places[fingerprint(of: new, at)], alike(from: place, at, atMost: ChangeWriter.block) == ChangeWriter.block
      else {
        at += 1
        continue
      }
      let before = alike(before: place, at, atMost: min(at - unwritten, place - past.lowerBound))
      let after = alike(from: place, at, atMost: min(past.upperBound - place, now.upperBound - at))
      insert(unwritten..<(at - before))
      copy(place - before, before + after)
      at += after
      unwritten = at
    }
    insert(unwritten..<now.upperBound)
  }

  /// Where each block stood first. From there on most of a repetitive text is one copy.
  private func places(of past: Range<Int>) -> [UInt64: Int] {
    var places: [UInt64: Int] = [:]
    places.reserveCapacity(past.count / ChangeWriter.block)
    var at = past.lowerBound
    while at + ChangeWriter.block <= past.upperBound {
      let print = fingerprint(of: old, at)
      if places[print] == nil { places[print] = at }
      at += ChangeWriter.block
    }
    return places
  }

  /// The hash of one block. It only has to differ often, because matches are compared byte by byte.
  private func fingerprint(of text: UnsafeRawBufferPointer, _ at: Int) -> UInt64 {
    var print: UInt64 = 0
    for word in 0..<(ChangeWriter.block / 8) {
      let next = text.loadUnaligned(fromByteOffset: at + 8 * word, as: UInt64.self)
      print = (print ^ next) &* 0x9E37_79B9_7F4A_7C15  // wraps by design
      print ^= print >> 29
    }
    return print
  }

  /// How many bytes are the same from these two places on; eight at a time, because most of a page did not change.
  private func alike(from past: Int, _ now: Int, atMost most: Int) -> Int {
    var count = 0
    while count + 8 <= most,
      old.loadUnaligned(fromByteOffset: past + count, as: UInt64.self)
        == new.loadUnaligned(fromByteOffset: now + count, as: UInt64.self)
    { count += 8 }
    while count < most, old[past + count] == new[now + count] { count += 1 }
    return count
  }

  /// How many bytes are the same before these two places.
  private func alike(before past: Int, _ now: Int, atMost most: Int) -> Int {
    var count = 0
    while count + 8 <= most,
      old.loadUnaligned(fromByteOffset: past - count - 8, as: UInt64.self)
        == new.loadUnaligned(fromByteOffset: now - count - 8, as: UInt64.self)
    { count += 8 }
    while count < most, old[past - count - 1] == new[now - count - 1] { count += 1 }
    return count
  }

  private mutating func copy(_ place: Int, _ count: Int) {
    guard count > 0 else { return }
    put(count << 1 | 1)
    put(place)
  }

  private mutating func insert(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    put(range.count << 1)
    out += new[range]
  }

  private mutating func put(_ number: Int) {
    var number = number
    while number >= 0x80 {
      out.append(UInt8(number & 0x7F) | 0x80)
      number >>= 7
    }
    out.append(UInt8(number))
  }
}
