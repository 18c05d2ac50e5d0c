import Vocabulary

/// All outcomes of one conversation.
struct Harvest: Sendable, Hashable {
  static let most = 60

  /// One outcome, and who must say yes before it may leave.
  struct Item: Sendable, Hashable {
    enum Stage: Sendable, Hashable { case noted, stays, asking, released, declined, withdrawn }

    let id: ID<Outcome>
    let author: ID<Seat>
    fileprivate(set) var draft: OutcomeDraft
    /// How often the text was put into words: a yes says to which of them.
    fileprivate(set) var wording = 1
    fileprivate(set) var stage = Stage.noted
    /// Everybody who was ever asked about it: somebody who said no and then left is asked again.
    fileprivate(set) var asked: Set<ID<Seat>> = []
    /// Erased as soon as all have answered, so that afterwards nothing tells who said what.
    fileprivate(set) var answers: [ID<Seat>: Bool] = [:]

    /// As everybody may know it.
    var outcome: Outcome {
      let state: OutcomeState =
        switch stage {
        case .noted: .noted
        case .stays: .stays
        case .asking: .asking(answered: answers.count, of: asked.count)
        case .released: .released
        case .declined: .declined
        case .withdrawn: .withdrawn
        }
      return Outcome(id: id, draft: draft, wording: wording, state: state)
    }
  }

  private let lots: Lots
  private var byName: [ID<Outcome>: Item] = [:]
  private var order: [ID<Outcome>] = []
  /// Outcomes that were thrown away: a late repeat must not bring one back.
  private(set) var thrownAway: Set<ID<Outcome>> = []

  init(of conversation: ID<Conversation>) { lots = Lots(of: conversation, list: "opbrengst") }

  /// In their random order.
  var items: [Item] { order.compactMap { byName[$0] } }
  var isFull: Bool { order.count >= Harvest.most }

  subscript(id: ID<Outcome>) -> Item? { byName[id] }

  mutating func add(_ id: ID<Outcome>, _ draft: OutcomeDraft, by seat: ID<Seat>) {
    byName[id] = Item(id: id, author: seat, draft: draft)
    order = lots.drawn(order + [id]) { $0 }
  }

  mutating func decide(_ id: ID<Outcome>, _ fate: Fate, asking witnesses: Set<ID<Seat>>) {
    switch fate {
    case .deleted:
      byName[id] = nil
      order.removeAll { $0 == id }
      thrownAway.insert(id)
    case .stays:
      byName[id]?.stage = .stays
      byName[id]?.answers = [:]
    case .proposed:
      byName[id]?.stage = .asking
      byName[id]?.asked.formUnion(witnesses)
    }
  }

  /// Changes the text. Answers about the old text are void; whoever is asked now is asked about the new one.
  mutating func revise(_ id: ID<Outcome>, _ draft: OutcomeDraft, asking witnesses: Set<ID<Seat>>) {
    byName[id]?.draft = draft
    byName[id]?.wording += 1
    byName[id]?.answers = [:]
    switch byName[id]?.stage {
    case .asking: byName[id]?.asked.formUnion(witnesses)
    case .declined, .withdrawn: byName[id]?.stage = .noted
    case .noted, .stays, .released, nil: break
    }
  }

  /// Records one answer. When it is the last one, all of them become one result.
  mutating func answer(_ id: ID<Outcome>, yes: Bool, by seat: ID<Seat>) -> [CourseEvent] {
    guard var item = byName.removeValue(forKey: id) else { return [] }
    defer { byName[id] = item }
    let before = item.answers.updateValue(yes, forKey: seat)
    guard item.answers.count == item.asked.count else {
      if before == yes { return [] }
      return [before == nil ? .answers(id) : .kept]
    }
    let isOut = item.answers.values.allSatisfy { $0 }
    item.answers = [:]
    item.stage = isOut ? .released : .declined
    return [isOut ? .released(id) : .declined(id)]
  }

  /// Somebody who came in and reads what is being asked is asked as well.
  mutating func ask(_ witnesses: Set<ID<Seat>>) {
    for id in order where byName[id]?.stage == .asking { byName[id]?.asked.formUnion(witnesses) }
  }

  /// Nobody can answer from this seat any more. Its answers are void, so that nothing leaves on them. What left with its yes is
  /// withdrawn, because that yes could never be taken back. Gives what is withdrawn.
  mutating func silence(_ seat: ID<Seat>) -> [ID<Outcome>] {
    var back: [ID<Outcome>] = []
    for id in order where byName[id]?.asked.contains(seat) == true {
      byName[id]?.answers[seat] = nil
      if byName[id]?.stage == .released {
        byName[id]?.stage = .withdrawn
        back.append(id)
      }
    }
    return back
  }

  mutating func withdraw(_ id: ID<Outcome>) { byName[id]?.stage = .withdrawn }
}
