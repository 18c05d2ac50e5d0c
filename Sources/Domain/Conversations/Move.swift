package import Vocabulary

/// What somebody does in a conversation. A conversation is the fold of its moves, in the order in which they were kept.
///
/// Every move may arrive twice, as phones do: a repeat of what already is so changes nothing and is no mistake.
package enum Move: Sendable, Hashable {
  /// Takes a seat, or comes back to it. Which role somebody has, and whether they may ever lead, is for the room to know.
  case sit(role: Role, mayLead: Bool = true)
  /// Goes away. The words stay; the others no longer wait.
  case leave
  case open
  /// Writes words, one per field and in the order of the fields; the newest replace one's own earlier ones. They are their
  /// writer's alone until given: with `ready` they are given in the same breath, and at a step that lies open they appear at
  /// once. What was given before stays as it was given until then. All empty takes everything back, given or not.
  /// `as` is a name from chance, never from who or when: it decides where the words stand among the others.
  case write(step: String, words: [Confided], as: ID<Contribution>, ready: Bool)
  /// Gives what one has written here, as it stands.
  case ready(step: String)
  /// Takes back what one gave, for as long as it is not shown; what one wrote stays one's own.
  case notReady(step: String)
  /// Is ready with nothing written. Afterwards nothing tells it from `ready` without words.
  case skip(step: String)
  /// Shows what was given and is hidden, or else goes on; nothing when the conversation is not at `from` any more.
  case advance(from: Turn)
  case back(from: Turn)
  case pause
  case resume
  case extend(minutes: Int)
  /// Says that so many chairs are taken, by people who are here. Nothing is shown and nobody is asked before.
  case count(Int)
  /// Says that the number is not right, without a name.
  case miscount
  /// Takes a chair away: nobody came, a telephone died, or whoever sits there does not belong here.
  /// `mayAnswer` is for the room to know: somebody with an account keeps a page from which they answer what was asked.
  case takeAway(ID<Seat>, mayAnswer: Bool)
  /// The same, because the right to sit here ended elsewhere. The room makes it; nobody presses it.
  case dismissed(mayAnswer: Bool)
  /// A chair that was taken away may be sat down in again.
  case letBack(ID<Seat>)
  case handOver(to: ID<Seat>)
  /// Becomes facilitator: at once when there is none, and else a minute after asking when whoever leads said nothing.
  case takeOver
  /// Goes on in this chair on another phone. The room makes it, for whoever has the word for it.
  case changePhone
  /// Asks for the lead, and for the end.
  case askLead
  case askEnd
  /// Whoever leads is there.
  case stay
  /// It is not over yet.
  case goOn
  /// Brings something in, when whoever was to bring something is not here.
  case bring
  /// Puts something of value on the table.
  case harvest(ID<Outcome>, OutcomeDraft)
  case decide(ID<Outcome>, Fate)
  /// Changes the text; every consent given to the old one is void.
  case revise(ID<Outcome>, OutcomeDraft)
  case consent(ID<Outcome>, yes: Bool)
  /// Takes back what was let out, without saying who.
  case withdraw(ID<Outcome>)
  case close

  /// A field holds at most this many UTF-8 bytes.
  package static let longestField = 5_000
  package static let longestExtension = 60
}

/// How often the conversation has moved: each step forward or back and each showing is a new turn, so that a press that
/// comes late never moves it twice.
package struct Turn: Sendable, Hashable, Comparable {
  package let number: Int

  package init(number: Int) { self.number = number }

  package static let gathering = Turn(number: 0)
  package var next: Turn { Turn(number: number + 1) }
  package static func < (a: Turn, b: Turn) -> Bool { a.number < b.number }
}

extension Move {
  /// Which button it belongs to.
  package var act: Act {
    switch self {
    case .sit: .sit
    case .leave: .leave
    case .open: .open
    case .write(let step, _, _, _): .write(step: step)
    case .ready(let step), .notReady(let step): .ready(step: step)
    case .skip(let step): .skip(step: step)
    case .advance: .advance
    case .back: .back
    case .pause, .resume, .extend: .timing
    case .count: .count
    case .miscount: .miscount
    case .takeAway: .takeAway
    case .dismissed: .dismissed
    case .letBack: .letBack
    case .changePhone: .changePhone
    case .handOver: .handOver
    case .takeOver: .takeOver
    case .askLead: .askLead
    case .askEnd: .askEnd
    case .stay: .stay
    case .goOn: .goOn
    case .bring: .bring
    case .harvest(_, let draft): .harvest(draft.kind)
    case .decide(let id, let fate): .decide(id, fate)
    case .revise(let id, _): .revise(id)
    case .consent(let id, _): .consent(id)
    case .withdraw(let id): .withdraw(id)
    case .close: .close
    }
  }

  /// Whether only somebody who looks at the conversation makes it.
  var steers: Bool {
    switch self {
    case .open, .advance, .back, .pause, .resume, .extend, .count: true
    default: false
    }
  }
}

/// A thing that somebody may do now: one button. `Course.apply` refuses exactly what is not among them.
package enum Act: Sendable, Hashable {
  case sit, leave, open, advance, back, handOver, takeOver, bring, close
  case count, miscount, takeAway, letBack, askLead, askEnd, stay, goOn
  /// For no button: the room does it.
  case dismissed, changePhone
  /// Pause, resume and more time.
  case timing
  case write(step: String)
  /// Ready and not ready after all.
  case ready(step: String)
  case skip(step: String)
  case harvest(OutcomeKind)
  case decide(ID<Outcome>, Fate)
  case revise(ID<Outcome>)
  case consent(ID<Outcome>)
  case withdraw(ID<Outcome>)
}

/// Why a move is not possible. Holds no words of anybody.
package enum Refusal: Error, Sendable, Hashable {
  /// Nobody sits here by that name, or not any more.
  case notYourSeat
  case notFacilitator
  case notBringer
  /// There is a facilitator already.
  case notNeeded
  /// Whoever sits here without an account does not lead, unless the circle chose so.
  case mayNotLead
  /// It was asked less than a minute ago: there is time to say something yet.
  case tooSoon
  /// The chairs were not counted since somebody came in, or somebody says that the number is not right.
  case notCounted
  /// There are so many now, and another number was said.
  case otherCount(Int)
  /// This chair was taken away.
  case takenAway
  /// Somebody who read along can answer no more, so not everybody can say yes.
  case silenced
  /// Whoever facilitates watches over the conversation, and cannot do that over a case of their own.
  case facilitates
  case full
  /// Sits here already, in another role.
  case alreadyHere
  /// Whoever it is handed to is not here.
  case nobodyThere
  /// So many people are needed.
  case tooFew(Int)
  /// The one who brings the case is not here yet.
  case bringerMissing
  /// Somebody else brings the case.
  case bringerTaken
  /// This way of talking has no such role.
  case noSuchRole
  case notOpen
  case alreadyOpen
  case closed
  case noSuchStep
  /// Nothing is written at this step.
  case nothingToWrite
  /// The conversation has not come there.
  case notYet
  case stepIsOver
  /// Ready with a decision means that there is one.
  case nothingWritten
  case wrongFields
  case tooLong(limit: Int)
  case firstStep
  case lastStep
  case outOfRange
  case noSuchOutcome
  case notYourOutcome
  /// Not here, or not of this kind.
  case noHarvest
  case tooManyOutcomes
  /// The answer is in: a new question needs a new text.
  case alreadyAnswered
  /// It is so already.
  case alreadySo
  /// Something else has this name.
  case nameTaken
  /// It is out: take it back first.
  case alreadyReleased
  case notReleased
}

/// What became different. It tells who has to look again, and never who did it. A move that changes anything at all, be it
/// for its maker alone, has at least one.
package enum CourseEvent: Sendable, Hashable {
  /// Somebody came or went, was counted, or the roles changed.
  case seats
  /// This chair was taken away: whoever sat there is out.
  case takenAway(ID<Seat>)
  case opened
  /// Something was kept that only its giver sees: nothing to tell anybody else.
  case kept
  /// Words appeared, changed or went at a step that lies open.
  case changed(step: String)
  /// Another number of people is ready.
  case readiness
  /// What was hidden at this step lies open.
  case shown(step: String)
  /// The conversation is at another step.
  case moved
  case timing
  /// An outcome came, changed or went.
  case outcome(ID<Outcome>)
  /// Another number of people has answered.
  case answers(ID<Outcome>)
  /// Everybody said yes: it may go out.
  case released(ID<Outcome>)
  case declined(ID<Outcome>)
  /// It must come back.
  case withdrawn(ID<Outcome>)
  case closed
}
