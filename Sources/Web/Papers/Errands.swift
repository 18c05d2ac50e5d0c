import Bindery
import Domain
package import Logging
import NIOCore
import Rooms
import Synchronization
package import Vocabulary

/// Work that goes on while its owner does something else. It lives in this process, is known to its owner only, and is forgotten
/// half an hour after it is over.
package final class Errands: Sendable {
  /// What came of it.
  enum Outcome: Sendable {
    case broughtIn([ImportLine])
    case made(ByteBuffer, type: String, name: String)
  }

  private struct Kept {
    let owner: ID<Person>
    let kind: ErrandReading.Kind
    var state: ErrandReading.State
    var outcome: Outcome?
    var overAt: Moment?
    /// What it holds in memory, in bytes: what is brought in, and then what was made.
    var size: Int
    /// Ends it when it takes too long.
    var clock: Task<Void, Never>?
    var waiting: [CheckedContinuation<Void, Never>] = []
  }

  /// Of one person at a time, and of all together.
  private static let mostOfOne = 3
  private static let most = 60
  private static let lasts = Span.minutes(30)
  /// In bytes, of all together. What is over and was not fetched makes place for what comes.
  private static let mostBytes = 268_435_456
  /// A thousand pages of paper take three minutes. What takes longer than this is ended.
  private static let longest = Duration.seconds(900)

  private let kept = Mutex<[ID<ErrandReading>: Kept]>([:])
  private let clock: Clock
  private let logger: Logger

  package init(clock: Clock, logger: Logger) {
    self.clock = clock
    self.logger = logger
  }

  /// Begins, away from the event loops. Throws `TooManyTries` for who has three under way already, and when all together are too
  /// many.
  /// - Parameters:
  ///   - size: of what it begins with, in bytes.
  ///   - work: is given a way to tell how far it is.
  func begin(
    _ kind: ErrandReading.Kind, for owner: ID<Person>, size: Int = 0, within longest: Duration = Errands.longest,
    _ work: @escaping @Sendable (_ tell: @escaping @Sendable (ErrandReading.State) -> Void) async throws -> Outcome
  ) throws -> ID<ErrandReading> {
    let id = ID<ErrandReading>.new(.system)
    let now = clock.now()
    try kept.withLock { kept in
      kept = kept.filter { $0.value.overAt.map { now.since($0) < Errands.lasts } ?? true }
      let under = kept.values.filter { $0.overAt == nil }
      guard under.count < Errands.most, under.count(where: { $0.owner == owner }) < Errands.mostOfOne else {
        throw TooManyTries(wait: .minutes(1))
      }
      // Who makes a fourth no longer waits for the first.
      let done = kept.filter { $0.value.owner == owner && $0.value.overAt != nil }.sorted {
        ($0.value.overAt ?? now) < ($1.value.overAt ?? now)
      }
      for old in done.dropLast(Errands.mostOfOne) { kept[old.key] = nil }
      guard makeRoom(for: size, in: &kept) else { throw TooManyTries(wait: .minutes(1)) }
      kept[id] = Kept(owner: owner, kind: kind, state: .waiting, size: size)
    }
    let work = Task.detached { [self] in
      do {
        let outcome = try await work { state in self.kept.withLock { $0[id]?.state = state } }
        end(id, outcome.state, outcome)
      } catch {
        note(error, kind)
        end(id, .failed(ErrandFailure(error)), nil)
      }
    }
    let clock = Task.detached { [self] in
      guard (try? await Task.sleep(for: longest)) != nil else { return }
      end(id, .failed(.tooSlow), nil)
      work.cancel()
    }
    let isOver = kept.withLock { kept in
      kept[id]?.clock = clock
      return kept[id]?.overAt != nil
    }
    if isOver { clock.cancel() }
    return id
  }

  /// Lets go of what was made and not fetched, the oldest first, until so much fits.
  private func makeRoom(for size: Int, in kept: inout [ID<ErrandReading>: Kept]) -> Bool {
    var held = kept.values.reduce(0) { $0 + $1.size }
    for old in kept.filter({ $0.value.overAt != nil && $0.value.size > 0 }).sorted(by: {
      ($0.value.overAt ?? .init(milliseconds: 0)) < ($1.value.overAt ?? .init(milliseconds: 0))
    }) {
      guard held + size > Errands.mostBytes else { break }
      held -= old.value.size
      kept[old.key] = nil
    }
    return held + size <= Errands.mostBytes
  }

  /// Said once to whoever keeps the server: what the program complained of, without a word of a page; and not that somebody left.
  private func note(_ error: any Error, _ kind: ErrandReading.Kind) {
    let event = kind == .bringingIn ? "bringing in failed" : "taking out failed"
    let why: String
    switch error as? BinderyFailure {
    case .ended: return
    case .missing(let program): why = "\(program) is not here"
    case .tooSlow(let program): why = "\(program) took too long"
    case .tooBig(let program): why = "\(program) grew too large"
    case .refused(let program, let said): why = "\(program) ended with \(said)"
    case .reachesOut: why = "it asks for something from elsewhere"
    case .machine(let trouble): why = trouble
    case nil: why = "\(type(of: error))"
    }
    logger.warning("\(event)", metadata: ["why": "\(why)"])
  }

  /// Waits until it is over, and no longer than this: what is short needs no page that waits.
  func settle(_ id: ID<ErrandReading>, within time: Duration = .seconds(2)) async {
    let clock = Task.detached { [self] in
      try? await Task.sleep(for: time)
      release(id)
    }
    await withCheckedContinuation { (go: CheckedContinuation<Void, Never>) in
      kept.withLock { kept in
        if kept[id]?.overAt == nil, kept[id] != nil, !clock.isCancelled { kept[id]?.waiting.append(go) } else { go.resume() }
      }
    }
    clock.cancel()
  }

  func standing(_ id: ID<ErrandReading>, of owner: ID<Person>) throws(NotFound) -> ErrandReading {
    guard let kept = kept.withLock({ $0[id] }), kept.owner == owner else { throw NotFound() }
    return ErrandReading(id: id, kind: kept.kind, state: kept.state)
  }

  /// The file that was made.
  func file(_ id: ID<ErrandReading>, of owner: ID<Person>) throws(NotFound) -> (bytes: ByteBuffer, type: String, name: String) {
    guard let kept = kept.withLock({ $0[id] }), kept.owner == owner, case .made(let bytes, let type, let name)? = kept.outcome
    else { throw NotFound() }
    return (bytes, type, name)
  }

  private func end(_ id: ID<ErrandReading>, _ state: ErrandReading.State, _ outcome: Outcome?) {
    let now = clock.now()
    let waiting = kept.withLock { kept -> [CheckedContinuation<Void, Never>] in
      // Over is over: what is ended for taking too long may still come with something.
      guard kept[id]?.overAt == nil else { return [] }
      kept[id]?.state = state
      kept[id]?.size = outcome?.size ?? 0
      _ = makeRoom(for: 0, in: &kept)
      kept[id]?.outcome = outcome
      kept[id]?.overAt = now
      kept[id]?.clock?.cancel()
      let waiting = kept[id]?.waiting ?? []
      kept[id]?.waiting = []
      return waiting
    }
    waiting.forEach { $0.resume() }
  }

  private func release(_ id: ID<ErrandReading>) {
    let waiting = kept.withLock { kept -> [CheckedContinuation<Void, Never>] in
      let waiting = kept[id]?.waiting ?? []
      kept[id]?.waiting = []
      return waiting
    }
    waiting.forEach { $0.resume() }
  }
}

extension ErrandFailure {
  /// As its owner is told.
  package init(_ error: any Error) {
    self =
      switch error as? BinderyFailure {
      case .missing: .noProgram
      case .tooSlow: .tooSlow
      case .tooBig: .tooBig
      case .refused, .reachesOut, .ended, .machine, nil: .broken
      }
  }
}

extension Errands.Outcome {
  fileprivate var size: Int { if case .made(let bytes, _, _) = self { bytes.readableBytes } else { 0 } }

  fileprivate var state: ErrandReading.State {
    switch self {
    case .broughtIn(let lines): .broughtIn(lines)
    case .made(let bytes, _, let name): .made(name: name, size: bytes.readableBytes)
    }
  }
}

extension Reader {
  var person: ID<Person> {
    switch self {
    case .member(let viewer): viewer.person
    case .assessor(let assessor): assessor.person
    }
  }
}
