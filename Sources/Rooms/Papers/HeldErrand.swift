package import Domain
import Store
package import Vocabulary

/// An errand in the hands of one node, for as long as its lease holds.
package struct HeldErrand: Sendable {
  package let id: ID<ErrandReading>
  package let order: ErrandOrder
  /// Whoever asked for it, with the rights that they had when it was taken in hand.
  package let reader: Reader
  package let askedOn: Day
  /// What became of the files that were brought in before.
  package let report: [ImportLine]
  /// How often it was taken: whoever has an older turn has lost it.
  let turn: Int

  /// The row, while it is ours.
  var mine: Query { "organisation = \(reader.organisation) AND id = \(id) AND turn = \(turn) AND over_at IS NULL" }
}

/// Another node has the errand now, or it is over.
package struct LeaseLost: Error {}

/// What came of an errand.
package enum ErrandOutcome: Sendable {
  case broughtIn([ImportLine])
  case made(name: String, bytes: [UInt8])
  case failed(ErrandFailure)
}

enum ErrandState: String {
  /// Its files are still coming.
  case arriving = "komt"
  case waiting = "wacht"
  case underway = "bezig"
  case broughtIn = "ingelezen"
  case made = "gemaakt"
  case failed = "mislukt"
}
