/// A write in the queue, with the caller that waits for it. Both drivers run all writes that wait at one moment in one
/// transaction.
package struct WaitingWrite: Sendable {
  /// Runs the body and gives a closure that answers the caller. It is called after the commit.
  package let run: @Sendable (any Transaction) throws -> @Sendable () -> Void
  /// Answers the caller with an error.
  package let refuse: @Sendable (any Error) -> Void

  package init(
    run: @escaping @Sendable (any Transaction) throws -> @Sendable () -> Void, refuse: @escaping @Sendable (any Error) -> Void
  ) {
    self.run = run
    self.refuse = refuse
  }

  package init<T: Sendable>(
    _ body: @escaping @Sendable (any Transaction) throws -> T, for caller: CheckedContinuation<T, any Error>
  ) {
    self.init(
      run: { transaction in
        let value = try body(transaction)
        return { caller.resume(returning: value) }
      },
      refuse: { caller.resume(throwing: $0) })
  }
}
