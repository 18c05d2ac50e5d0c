package import Bindery
package import Domain
package import Logging
import NIOCore
import Pages
package import Rooms
import Synchronization
import Vocabulary

/// Work that goes on while its owner does something else.
///
/// What is done within two seconds was never more than an answer. Whatever takes longer is a row with a lease (`House.keep`):
/// this node renews it while it works, and when it stops another goes on (`goOn`).
package struct Errands: Sendable {
  package typealias Tell = @Sendable (ErrandReading.State) -> Void
  typealias Work = @Sendable (_ tell: @escaping Tell) async throws -> ErrandOutcome

  /// A file that was there at once, or the errand that makes it.
  enum Taken: Sendable {
    case file(name: String, bytes: [UInt8])
    case errand(ID<ErrandReading>)
  }

  /// A thousand pages of paper take three minutes. What takes longer than this is ended.
  static let longest = Duration.seconds(900)

  let house: House
  let bindery: Bindery
  let lane: Lane
  let logger: Logger
  /// For so long whoever asked for it waits on the page that she is on.
  let timeout: Duration

  package init(house: House, bindery: Bindery, lane: Lane = Lane(), logger: Logger, timeout: Duration = .seconds(2)) {
    (self.house, self.bindery, self.lane, self.logger, self.timeout) = (house, bindery, lane, logger, timeout)
  }

  /// Puts files into the handbook. Each batch changes it, so this is a row from the start.
  func bringIn(_ files: [ImportedFile], for viewer: Viewer) async throws -> ID<ErrandReading> {
    let held = try await house.keep(.bringIn, files, for: .member(viewer))
    _ = await goOn(held).isOver(within: timeout)
    return held.id
  }

  /// Makes a paper of a page in one of its versions, or of the whole handbook, for whoever waits for it on this connection.
  func takeOut(
    _ slug: String?, version: Int?, as format: PaperFormat, for reader: Reader, on today: Day, _ channel: any Channel
  ) async throws -> Taken {
    try await house.admitErrand(of: reader)
    let paper = try await lane.look(for: channel) {
      try await house.paper(of: slug, version: version, as: format, for: reader)
    }
    return try await begin(.takeOut(page: slug, version: version, format: format), for: reader) { [bindery] tell in
      try await bindery.made(paper, isWhole: slug == nil, as: format, on: today, tell)
    }
  }

  func begin(
    _ order: ErrandOrder, for reader: Reader, within longest: Duration = Errands.longest, _ work: @escaping Work
  ) async throws -> Taken {
    let job = Job(within: longest, work)
    let isOver = await job.task.isOver(within: timeout)
    if isOver, case .success(.made(let name, let bytes)) = await job.task.result { return .file(name: name, bytes: bytes) }
    let held: HeldErrand
    do { held = try await house.keep(order, for: reader) } catch {
      job.task.cancel()
      throw error
    }
    let following = follow(job, held)
    if isOver { await following.value }
    return .errand(held.id)
  }

  /// Goes on with what nobody holds any more: whoever had it stopped.
  @discardableResult
  package func goOn() async throws -> [Task<Void, Never>] {
    var taken: [Task<Void, Never>] = []
    while let held = try await house.takeErrand() { taken.append(goOn(held)) }
    return taken
  }

  private func goOn(_ held: HeldErrand) -> Task<Void, Never> {
    let job = Job(within: Errands.longest) { [house, bindery, lane] tell in
      switch (held.order, held.reader) {
      case (.bringIn, .member(let viewer)):
        let files = try await house.files(of: held)
        return .broughtIn(
          try await bindery.broughtIn(files, into: house, by: viewer, for: held) { tell(.underway(done: $0, of: $1)) })
      case (.bringIn, .assessor): throw NotFound()
      case (.takeOut(let slug, let version, let format), let reader):
        let paper = try await lane.work {
          try await house.paper(of: slug, version: version, as: format, for: reader)
        }
        return try await bindery.made(paper, isWhole: slug == nil, as: format, on: held.askedOn, tell)
      }
    }
    return follow(job, held)
  }

  // MARK: Its row

  /// Renews the lease for as long as the work goes on, and writes down what came of it.
  private func follow(_ job: Job, _ held: HeldErrand) -> Task<Void, Never> {
    Task.detached { [self] in
      let beat = Task { await renew(held, job) }
      let result = await job.task.result
      beat.cancel()
      // Another node has it; or this house closes, and another goes on.
      if job.task.isCancelled { return }
      let outcome: ErrandOutcome
      do { outcome = try result.get() } catch BinderyFailure.ended { return } catch {
        note(error, held.order.kind)
        outcome = .failed(ErrandFailure(error))
      }
      do { try await house.end(held, outcome) } catch is LeaseLost {} catch {
        logger.warning("an errand waits", metadata: ["why": "\(diagnosis(of: error))"])
      }
    }
  }

  /// Says how far it is when that changed, and renews the lease three times in its length.
  private func renew(_ held: HeldErrand, _ job: Job) async {
    var (said, since) = (ErrandReading.State.waiting, ContinuousClock.now)
    while (try? await Task.sleep(for: .seconds(1))) != nil {
      let standing = job.progress.standing.withLock { $0 }
      let isDue = ContinuousClock.now - since > .milliseconds(House.errandLease.milliseconds / 3)
      guard standing != said || isDue else { continue }
      do {
        try await house.renew(held, standing)
        (said, since) = (standing, .now)
      } catch is LeaseLost { return job.task.cancel() } catch { continue }  // the database is away for a moment
    }
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
    case nil: why = error is ErrandFailure ? "it took too long" : "\(type(of: error))"
    }
    logger.warning("\(event)", metadata: ["why": "\(why)"])
  }
}

/// Work that was begun in this process, whether or not it is a row.
private struct Job: Sendable {
  final class Progress: Sendable {
    let standing = Mutex(ErrandReading.State.waiting)
  }

  let task: Task<ErrandOutcome, any Error>
  let progress: Progress

  /// Begins, on the threads of the lane. When it takes too long it is ended, and fails with `ErrandFailure.tooSlow`.
  init(within longest: Duration, _ work: @escaping Errands.Work) {
    let progress = Progress()
    self.progress = progress
    task = Task.detached(executorPreference: LaneThreads.all) {
      try await withThrowingTaskGroup(of: ErrandOutcome.self) { group in
        group.addTask { try await work { state in progress.standing.withLock { $0 = state } } }
        group.addTask {
          try await Task.sleep(for: longest)
          throw ErrandFailure.tooSlow
        }
        defer { group.cancelAll() }
        guard let first = try await group.next() else { throw ErrandFailure.broken }
        return first
      }
    }
  }
}

extension Task {
  /// Waits until it is over, and no longer than this. Whether it is.
  fileprivate func isOver(within time: Duration) async -> Bool {
    let (said, say) = AsyncStream<Bool>.makeStream()
    let clock = Task<Void, Never>.detached { if (try? await Task<Never, Never>.sleep(for: time)) != nil { say.yield(false) } }
    Task<Void, Never>.detached {
      _ = await result
      say.yield(true)
    }
    defer { clock.cancel() }
    for await isOver in said { return isOver }
    return false
  }
}

extension House {
  /// A page in one of its versions, or the whole handbook, as one reader may have it.
  fileprivate func paper(of slug: String?, version: Int?, as format: PaperFormat, for reader: Reader) async throws -> Paper {
    let (book, links) = try await look(as: reader) { room in
      let book = try slug.map { try room.book(of: $0, version: version) } ?? room.book(carrying: format == .html)
      return (book, try room.importedLinks())
    }
    return Paper(book, importedLinks: links, reader.preferences.wording)
  }
}

extension Bindery {
  fileprivate func made(
    _ paper: Paper, isWhole: Bool, as format: PaperFormat, on today: Day, _ tell: @escaping Errands.Tell
  ) async throws -> ErrandOutcome {
    let bytes = try await bound(paper, isWhole: isWhole, as: format) { tell(.underway(done: 0, of: nil)) }
    return .made(name: paper.fileName(as: format, isWhole: isWhole, on: today), bytes: bytes)
  }
}

extension Reader {
  fileprivate var preferences: Preferences {
    switch self {
    case .member(let viewer): viewer.preferences
    case .assessor(let assessor): assessor.preferences
    }
  }
}

extension ErrandFailure {
  /// As its owner is told.
  package init(_ error: any Error) {
    if let failure = error as? ErrandFailure {
      self = failure
      return
    }
    self =
      switch error as? BinderyFailure {
      case .missing: .noProgram
      case .tooSlow: .tooSlow
      case .tooBig: .tooBig
      case .refused, .reachesOut, .ended, .machine, nil: .broken
      }
  }
}
