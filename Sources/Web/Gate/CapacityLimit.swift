import Rooms
import Synchronization
import Vocabulary

/// Limits how much of something is under way at a time: for one person or pass, from one address, and altogether. A request
/// above the limit is refused at once and told how long to wait.
final class CapacityLimit: Sendable {
  struct Limits: Sendable {
    let ofOne: Int
    let ofAddress: Int
    let ofAll: Int
    let wait: Span
  }

  private struct State {
    var taken: [String: Int] = [:]
    var all = 0
  }

  private let limits: Limits
  private let state = Mutex(State())

  init(_ limits: Limits) { self.limits = limits }

  /// In bytes of bodies larger than a form: two large uploads of one person, and memory for eight of everybody.
  static let uploads = Limits(ofOne: 67_108_864, ofAddress: 134_217_728, ofAll: 268_435_456, wait: .seconds(20))

  /// Open pages: several screens of one person or pass, a large hall behind one address, and what a small server carries.
  static let streams = Limits(ofOne: 24, ofAddress: 6_000, ofAll: 12_000, wait: .seconds(30))

  /// Takes this amount, to be given back with `leave`. Throws `TooManyTries` when it is not free.
  func take(_ amount: Int = 1, for one: String, at address: String) throws(TooManyTries) {
    let isFree = state.withLock { state in
      guard fits(amount, one, address, state) else { return false }
      add(amount, one, address, &state)
      return true
    }
    if !isFree { throw TooManyTries(wait: limits.wait) }
  }

  /// Checks whether this amount is free, without taking it.
  func look(_ amount: Int = 1, for one: String, at address: String) throws(TooManyTries) {
    if !state.withLock({ fits(amount, one, address, $0) }) { throw TooManyTries(wait: limits.wait) }
  }

  func leave(_ amount: Int = 1, for one: String, at address: String) { state.withLock { add(-amount, one, address, &$0) } }

  /// How much is taken.
  var taken: Int { state.withLock { $0.all } }

  private func fits(_ amount: Int, _ one: String, _ address: String, _ state: State) -> Bool {
    state.all + amount <= limits.ofAll && (state.taken[ofOne(one)] ?? 0) + amount <= limits.ofOne
      && (state.taken[ofAddress(address)] ?? 0) + amount <= limits.ofAddress
  }

  private func add(_ amount: Int, _ one: String, _ address: String, _ state: inout State) {
    state.all += amount
    for key in [ofOne(one), ofAddress(address)] {
      let left = (state.taken[key] ?? 0) + amount
      state.taken[key] = left > 0 ? left : nil
    }
  }

  private func ofOne(_ one: String) -> String { "1\(one)" }
  private func ofAddress(_ address: String) -> String { "@\(address)" }
}
