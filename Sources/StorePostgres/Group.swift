import Dispatch
import Store

extension Connection {
  /// How long a group may hold the rows that its writes touched. Then it commits, and the rest begins a new group.
  static let longest = DispatchTimeInterval.milliseconds(50)

  /// Runs writes that waited together in one transaction, each in a savepoint of its own, and answers them after its commit.
  func transact(_ group: [WaitingWrite], atMost longest: DispatchTimeInterval = Connection.longest) {
    var rest = group[...]
    while rest.count > 1 { rest = rest.dropFirst(together(rest, atMost: longest)) }
    rest.forEach(alone)
  }

  /// The result of one write, to be reported once it is certain.
  private enum Attempt {
    case done(@Sendable () -> Void)
    /// It conflicted with another write, and may well succeed alone.
    case again
    case refused(any Error)
  }

  /// Runs as many writes as fit in the time, and gives how many those were. Nobody is answered before the commit: even a
  /// refusal may depend on what earlier writes of the group did.
  private func together(_ group: ArraySlice<WaitingWrite>, atMost longest: DispatchTimeInterval) -> Int {
    do throws(Failure) { try begin(OpenTransaction.Access.write.rawValue) } catch {
      group.forEach { $0.refuse(error.meaning) }
      return group.count
    }
    let until = DispatchTime.now() + longest
    var outcomes: [(write: WaitingWrite, outcome: Attempt)] = []
    for write in group where outcomes.isEmpty || DispatchTime.now() < until {
      do throws(Failure) { outcomes.append((write, try attempt(write, isFirst: outcomes.isEmpty))) } catch {
        rollback()
        write.refuse(error.meaning)
        return startOver(outcomes.map(\.write), without: outcomes.count + 1)
      }
    }
    do throws(Failure) { try commit() } catch {
      // It is not certain whether the group was committed, so it is not run again. The caller sends the same form again, and
      // the mark of the act shows whether it was kept.
      rollback()
      for case (let write, .done) in outcomes { write.refuse(error.meaning) }
      for case (let write, .refused) in outcomes { write.refuse(error.meaning) }
      for case (let write, .again) in outcomes { alone(write) }
      return outcomes.count
    }
    for (write, outcome) in outcomes {
      switch outcome {
      case .done(let answer): answer()
      case .refused(let error): write.refuse(error)
      case .again: alone(write)
      }
    }
    return outcomes.count
  }

  /// The connection died under one write before anything was committed. The others are tried again, each alone.
  private func startOver(_ writes: [WaitingWrite], without count: Int) -> Int {
    writes.forEach(alone)
    return count
  }

  /// Throws when the transaction of the whole group is lost.
  private func attempt(_ write: WaitingWrite, isFirst: Bool) throws(Failure) -> Attempt {
    // One statement for both: each would cost a round trip to the server.
    try control(isFirst ? "SAVEPOINT one" : "RELEASE one; SAVEPOINT one")
    let transaction = OpenTransaction(.write, on: self)
    let outcome = Result { try write.run(transaction) }
    if let failure = transaction.failure, failure.isConnectionLost { throw failure }
    if transaction.failure == nil, case .success(let answer) = outcome { return .done(answer) }
    try control("ROLLBACK TO one")
    if transaction.failure?.isWorthAnotherTry == true { return .again }
    switch outcome {
    case .failure(let error): return .refused(error)
    case .success: return .refused(transaction.failure?.meaning ?? .broken("a change that did not fail was undone"))
    }
  }

  private func alone(_ write: WaitingWrite) {
    do { try transact(.write) { try write.run($0) }() } catch { write.refuse(error) }
  }
}
