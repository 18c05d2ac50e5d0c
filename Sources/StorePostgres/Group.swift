import Dispatch
import Store

extension Connection {
  /// So long a group may hold the rows that its changes touched; then it commits, and the rest begins anew.
  static let longest = DispatchTimeInterval.milliseconds(50)

  /// Does changes that waited together in one transaction, each in a savepoint of its own, and answers them after its commit.
  func transact(_ group: [WaitingWrite], atMost longest: DispatchTimeInterval = Connection.longest) {
    var rest = group[...]
    while rest.count > 1 { rest = rest.dropFirst(together(rest, atMost: longest)) }
    rest.forEach(alone)
  }

  /// What became of one change, to be said when it is certain.
  private enum Attempt {
    case done(@Sendable () -> Void)
    /// It crossed another change, and may well succeed by itself.
    case again
    case refused(any Error)
  }

  /// As many as fit in the time, and how many those were. Nobody is answered before the commit: a refusal, too, rests on what the
  /// others did before it.
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
      // It is not certain what was kept, so that is not done again: who hears this sends the same again, and a mark tells the two
      // apart.
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

  /// The connection died under one change before anything was committed: the others get another chance, each by itself.
  private func startOver(_ writes: [WaitingWrite], without count: Int) -> Int {
    writes.forEach(alone)
    return count
  }

  /// Throws when the transaction of the whole group is gone.
  private func attempt(_ write: WaitingWrite, isFirst: Bool) throws(Failure) -> Attempt {
    // One question for two: each costs a way to the server and back.
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
