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
  private enum Outcome {
    case done(@Sendable () -> Void)
    /// It crossed another change, and may well succeed by itself.
    case again
    case refused(any Error)
  }

  /// As many as fit in the time, and how many those were. Nobody is answered before the commit: a refusal, too, rests on what the
  /// others did before it.
  private func together(_ group: ArraySlice<WaitingWrite>, atMost longest: DispatchTimeInterval) -> Int {
    do throws(Failure) { try begin(OpenTransaction.Kind.change.rawValue) } catch {
      group.forEach { $0.refuse(error.meaning) }
      return group.count
    }
    let until = DispatchTime.now() + longest
    var outcomes: [(change: WaitingWrite, outcome: Outcome)] = []
    for change in group where outcomes.isEmpty || DispatchTime.now() < until {
      do throws(Failure) { outcomes.append((change, try attempt(change, isFirst: outcomes.isEmpty))) } catch {
        rollback()
        change.refuse(error.meaning)
        return startOver(outcomes.map(\.change), without: outcomes.count + 1)
      }
    }
    do throws(Failure) { try commit() } catch {
      // It is not certain what was kept, so that is not done again: who hears this sends the same again, and a mark tells the two
      // apart.
      rollback()
      for case (let change, .done) in outcomes { change.refuse(error.meaning) }
      for case (let change, .refused) in outcomes { change.refuse(error.meaning) }
      for case (let change, .again) in outcomes { alone(change) }
      return outcomes.count
    }
    for (change, outcome) in outcomes {
      switch outcome {
      case .done(let answer): answer()
      case .refused(let error): change.refuse(error)
      case .again: alone(change)
      }
    }
    return outcomes.count
  }

  /// The connection died under one change before anything was committed: the others get another chance, each by itself.
  private func startOver(_ changes: [WaitingWrite], without count: Int) -> Int {
    changes.forEach(alone)
    return count
  }

  /// Throws when the transaction of the whole group is gone.
  private func attempt(_ change: WaitingWrite, isFirst: Bool) throws(Failure) -> Outcome {
    // One question for two: each costs a way to the server and back.
    try control(isFirst ? "SAVEPOINT one" : "RELEASE one; SAVEPOINT one")
    let transaction = OpenTransaction(.change, on: self)
    let outcome = Result { try change.run(transaction) }
    if let failure = transaction.failure, failure.isConnectionLost { throw failure }
    if transaction.failure == nil, case .success(let answer) = outcome { return .done(answer) }
    try control("ROLLBACK TO one")
    if transaction.failure?.isWorthAnotherTry == true { return .again }
    switch outcome {
    case .failure(let error): return .refused(error)
    case .success: return .refused(transaction.failure?.meaning ?? .broken("a change that did not fail was undone"))
    }
  }

  private func alone(_ change: WaitingWrite) {
    do { try transact(.change) { try change.run($0) }() } catch { change.refuse(error) }
  }
}
