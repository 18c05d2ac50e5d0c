import Synchronization

/// Where chance comes from: the operating system, or in the demo and in tests a seeded generator, so that the same organisation
/// gets the same names every time.
public struct Randomness: Sendable {
  private let next: @Sendable () -> UInt64

  private init(next: @escaping @Sendable () -> UInt64) { self.next = next }

  /// The operating system's cryptographic source.
  public static let system = Randomness { UInt64.random(in: .min ... .max) }

  /// SplitMix64 from a seed. It repeats itself, so it is never used for secrets outside demo and tests.
  public static func seeded(_ seed: UInt64) -> Randomness {
    let state = SeededState(seed: seed)
    return Randomness { state.next() }
  }

  public func bytes(_ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    while bytes.count < count {
      var word = next()
      for _ in 0..<min(8, count - bytes.count) {
        bytes.append(UInt8(truncatingIfNeeded: word))
        word >>= 8
      }
    }
    return bytes
  }

  /// A number from 0 up to, not including, `bound`.
  public func number(below bound: Int) -> Int {
    precondition(bound > 0, "there is no number below zero things")
    return Int(next() % UInt64(bound))
  }

  /// A word of lower-case letters and digits without i, l, o and u: easy to read aloud, five bits a character.
  public func word(length: Int) -> String {
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    return String(decoding: bytes(length).map { alphabet[Int($0 & 31)] }, as: UTF8.self)
  }

  public func shuffled<Element>(_ things: [Element]) -> [Element] {
    var things = things
    for i in stride(from: things.count - 1, to: 0, by: -1) { things.swapAt(i, number(below: i + 1)) }
    return things
  }
}

private final class SeededState: Sendable {
  private let state: Mutex<UInt64>
  init(seed: UInt64) { state = Mutex(seed) }

  func next() -> UInt64 {
    state.withLock { state in
      state &+= 0x9E37_79B9_7F4A_7C15  // SplitMix64 wraps by design (Steele, Lea & Flood 2014)
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }
}
