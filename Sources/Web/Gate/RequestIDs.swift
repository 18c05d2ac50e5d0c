import Synchronization

/// Names requests, so that a line in the log and a number on an error page can be matched.
final class RequestIDs: Sendable {
  private let count: Atomic<UInt64>

  init() { count = Atomic(UInt64.random(in: .min ... .max)) }

  /// Thirteen letters and digits that never repeat: a mixed counter (the end of SplitMix64, which maps every number to a
  /// different one), so that nobody reads from it how many requests there were.
  func next() -> String {
    var z = count.wrappingAdd(1, ordering: .relaxed).newValue
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9  // wraps by design
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    z ^= z >> 31
    return String(unsafeUninitializedCapacity: 13) { letters in
      for index in 0..<13 {
        letters[index] = alphabet[Int(z & 31)]
        z >>= 5
      }
      return 13
    }
  }
}

private let alphabet: [UInt8] = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
