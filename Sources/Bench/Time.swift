import Glibc

/// A point in time of the monotonic clock, in nanoseconds.
struct Instant: Comparable {
  let nanoseconds: UInt64

  static var now: Instant {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Instant(nanoseconds: UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec))
  }

  func after(seconds: Double) -> Instant { Instant(nanoseconds: nanoseconds + UInt64(seconds * 1e9)) }
  /// Zero when the other is later.
  func milliseconds(since start: Instant) -> Double { self > start ? Double(nanoseconds - start.nanoseconds) / 1e6 : 0 }

  static func < (a: Instant, b: Instant) -> Bool { a.nanoseconds < b.nanoseconds }
}

/// How a number of times in milliseconds is distributed. All zero when there are none.
struct Spread: Encodable {
  let count: Int
  let p50: Double
  let p95: Double
  let p99: Double
  let max: Double

  init(_ times: [Double]) {
    let times = times.sorted()
    // Nearest rank: a percentile is always a time that really occurred.
    func rank(_ share: Double) -> Double {
      times.isEmpty ? 0 : times[Swift.max(0, Int((share * Double(times.count)).rounded(.up)) - 1)]
    }
    count = times.count
    p50 = rank(0.50)
    p95 = rank(0.95)
    p99 = rank(0.99)
    max = times.last ?? 0
  }
}

/// What went wrong, in a sentence for whoever runs the measurement.
struct Failure: Error {
  let words: String
  init(_ words: String) { self.words = words }
}
