package import Vocabulary

/// Work that takes longer than a page may: bringing in many files, or binding a whole handbook. It goes on while its owner does
/// something else.
package struct ErrandReading: Sendable {
  package enum Kind: Sendable, Hashable { case bringingIn, takingOut }

  package enum State: Sendable, Hashable {
    /// Others go first.
    case waiting
    /// `of` is nothing while nobody knows how much it is.
    case underway(done: Int, of: Int?)
    case broughtIn([ImportLine])
    /// A file that waits to be fetched; size in bytes.
    case made(name: String, size: Int)
    case failed(ErrandFailure)
  }

  package let id: ID<ErrandReading>
  package let kind: Kind
  package let state: State

  package init(id: ID<ErrandReading>, kind: Kind, state: State) {
    self.id = id
    self.kind = kind
    self.state = state
  }

  package var isOver: Bool {
    switch state {
    case .waiting, .underway: false
    case .broughtIn, .made, .failed: true
    }
  }
}

/// Why nothing came of it.
package enum ErrandFailure: String, Error, Sendable, Hashable, CaseIterable {
  /// The program that makes or reads this is not installed here.
  case noProgram = "programma"
  case tooSlow = "traag"
  case tooBig = "groot"
  case broken = "stuk"
}
