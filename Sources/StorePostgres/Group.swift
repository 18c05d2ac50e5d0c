import Store

/// A change that stands in line.
struct WaitingChange: Sendable {
  /// Runs the body and gives what answers the caller, to be called after the commit.
  let run: @Sendable (any Transaction) throws -> @Sendable () -> Void
  /// Answers the caller with an error.
  let refuse: @Sendable (any Error) -> Void
}

extension Connection {
  /// Does changes that waited together in one transaction, each in a savepoint of its own, and answers them after its commit.
  func transact(_ group: [WaitingChange]) {
    guard group.count > 1 else { return group.forEach(alone) }
    do throws(Failure) { try begin(OpenTransaction.Kind.change.rawValue) } catch { return group.forEach { $0.refuse(error.meaning) } }
    var done: [(change: WaitingChange, answer: @Sendable () -> Void)] = []
    var again: [WaitingChange] = []
    for (index, change) in group.enumerated() {
      do throws(Failure) {
        switch try attempt(change, isFirst: index == 0) {
        case .done(let answer): done.append((change, answer))
        case .again: again.append(change)
        case .refused(let error): change.refuse(error)
        }
      } catch {
        rollback()
        return (done.map(\.change) + group[index...] + again).forEach { $0.refuse(error.meaning) }
      }
    }
    do throws(Failure) { try commit() } catch {
      // It is not certain what was kept, so nothing is done again: who hears this sends the same again, and a mark tells the two apart.
      rollback()
      return (done.map(\.change) + again).forEach { $0.refuse(error.meaning) }
    }
    done.forEach { $0.answer() }
    again.forEach(alone)
  }

  private enum Outcome {
    case done(@Sendable () -> Void)
    /// It crossed another change, and may well succeed by itself.
    case again
    case refused(any Error)
  }

  /// Throws when the transaction of the whole group is gone.
  private func attempt(_ change: WaitingChange, isFirst: Bool) throws(Failure) -> Outcome {
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

  private func alone(_ change: WaitingChange) {
    do { try transact(.change) { try change.run($0) }() } catch { change.refuse(error) }
  }
}
