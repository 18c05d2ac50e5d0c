package import Vocabulary

/// What somebody does in a conversation. A conversation is the fold of its moves, in the order in which they were kept.
///
/// Every move may arrive twice, because phones send twice: a repeat of what is so already changes nothing and is no error.
package enum Move: Sendable, Hashable {
  /// Takes a seat, or comes back to it. The room knows which role somebody has, and whether they may ever lead.
  case sit(role: Role, mayLead: Bool = true)
  /// Leaves. The words stay; the others no longer wait.
  case leave
  case open
  /// Writes words, one for each field in their order. They replace the writer's earlier ones. They are the writer's alone until
  /// given: with `ready` they are given at once, and at a step that is shown they appear at once. Words that were given before
  /// stay as given until then. All empty takes everything back, given or not. `as` is a random name, never derived from who or
  /// when: it decides where the words stand among the others.
  case write(step: String, words: [Confided], as: ID<Contribution>, ready: Bool)
  /// Gives what one has written here, as it is.
  case ready(step: String)
  /// Takes back what one gave, as long as it is not shown. It stays one's own draft.
  case notReady(step: String)
  /// Is ready with nothing written. Afterwards it cannot be told apart from `ready` without words.
  case skip(step: String)
  /// Shows what was given and is hidden, or else goes on. Does nothing when the conversation is no longer at `from`.
  case advance(from: Turn)
  case back(from: Turn)
  case pause
  case resume
  case extend(minutes: Int)
  /// Says how many chairs are taken by people who are here. Before that nothing is shown and nobody is asked.
  case count(Int)
  /// Says that the number is wrong, without a name.
  case miscount
  /// Takes a chair away: nobody came, a telephone died, or whoever sits there does not belong here. The room knows `mayAnswer`:
  /// somebody with an account keeps a page from which they answer what was asked.
  case takeAway(ID<Seat>, mayAnswer: Bool)
  /// The same, because the right to sit here ended elsewhere. The room makes it; no button does.
  case dismissed(mayAnswer: Bool)
  /// Lets somebody sit down again in a chair that was taken away.
  case letBack(ID<Seat>)
  case handOver(to: ID<Seat>)
  /// Becomes facilitator: at once when there is none, otherwise a minute after asking when whoever leads said nothing.
  case takeOver
  /// Goes on in this chair on another phone. The room makes it, for somebody with the word for it.
  case changePhone
  /// Asks for the lead, or for the end.
  case askLead
  case askEnd
  /// Says that whoever leads is there.
  case stay
  /// Says that it is not over yet.
  case goOn
  /// Brings a case, when whoever was to bring one is not here.
  case bring
  /// Proposes an outcome.
  case harvest(ID<Outcome>, OutcomeDraft)
  case decide(ID<Outcome>, Fate)
  /// Changes the text; every consent given to the old one is void.
  case revise(ID<Outcome>, OutcomeDraft)
  /// Answers what was asked. A yes is to the wording that was read, by its number, and to no other; one that was kept before
  /// wordings had numbers has none. A no counts whatever was read.
  case consent(ID<Outcome>, to: Int?, yes: Bool)
  /// Takes back what left the circle, without saying who did.
  case withdraw(ID<Outcome>)
  case close

  /// A field holds at most this many UTF-8 bytes.
  package static let longestField = 5_000
  package static let longestExtension = 60
}

/// How often the conversation has moved. Each step forward or back and each showing is a new turn, so that a late press never
/// moves it twice.
package struct Turn: Sendable, Hashable, Comparable {
  package let number: Int

  package init(number: Int) { self.number = number }

  package static let gathering = Turn(number: 0)
  package var next: Turn { Turn(number: number + 1) }
  package static func < (a: Turn, b: Turn) -> Bool { a.number < b.number }
}

extension Move {
  /// The button that this move belongs to.
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
    case .consent(let id, _, _): .consent(id)
    case .withdraw(let id): .withdraw(id)
    case .close: .close
    }
  }

  /// Whether only somebody who is watching the conversation makes it.
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
  /// Without a button: the room does it.
  case dismissed, changePhone
  /// Pause, resume and more time.
  case timing
  case write(step: String)
  /// Ready, and no longer ready.
  case ready(step: String)
  case skip(step: String)
  case harvest(OutcomeKind)
  case decide(ID<Outcome>, Fate)
  case revise(ID<Outcome>)
  case consent(ID<Outcome>)
  case withdraw(ID<Outcome>)
}

/// Why a move is not possible. It holds nobody's words.
package enum Refusal: Error, Sendable, Hashable {
  /// Nobody sits here under that name, or no longer.
  case notYourSeat
  case notFacilitator
  case notBringer
  /// There is a facilitator already.
  case notNeeded
  /// Somebody without an account may not lead, unless the circle chose that.
  case mayNotLead
  /// It was asked less than a minute ago: there is still time to object.
  case tooSoon
  /// The chairs were not counted since somebody came in, or somebody says that the number is wrong.
  case notCounted
  /// There are this many now, and another number was said.
  case otherCount(Int)
  /// This chair was taken away.
  case takenAway
  /// Somebody who read along can no longer answer, so not everybody can say yes.
  case silenced
  /// The facilitator watches over the conversation, and cannot do that with a case of their own.
  case facilitates
  case full
  /// Sits here already, in another role.
  case alreadyHere
  /// Whoever should get it is not here.
  case nobodyThere
  /// This many people are needed.
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
  /// The conversation has not reached this step.
  case notYet
  case stepIsOver
  /// A decision has to be written before its writer is ready.
  case nothingWritten
  case wrongFields
  case tooLong(limit: Int)
  case firstStep
  case lastStep
  case outOfRange
  case noSuchOutcome
  case notYourOutcome
  /// It is not here, or not of this kind.
  case noHarvest
  case tooManyOutcomes
  /// All have answered: a new question needs a new text.
  case alreadyAnswered
  /// The text was changed since it was read.
  case otherWording
  /// It is so already.
  case alreadySo
  /// Something else has this id.
  case nameTaken
  /// It has left already: take it back first.
  case alreadyReleased
  case notReleased
}

/// What changed. It tells who has to read again, and never who did it. A move that changes anything, even only for its maker,
/// gives at least one event.
package enum CourseEvent: Sendable, Hashable {
  /// Somebody came or went, was counted, or the roles changed.
  case seats
  /// This chair was taken away: whoever sat there is out.
  case takenAway(ID<Seat>)
  case opened
  /// Something was kept that only its writer sees: nobody else is told.
  case kept
  /// Words appeared, changed or went at a step that is shown.
  case changed(step: String)
  /// Another number of people is ready.
  case readiness
  /// The words of this step are shown now.
  case shown(step: String)
  /// The conversation is at another step.
  case moved
  case timing
  /// An outcome came, changed or went.
  case outcome(ID<Outcome>)
  /// Another number of people has answered.
  case answers(ID<Outcome>)
  /// Everybody said yes: it may leave.
  case released(ID<Outcome>)
  case declined(ID<Outcome>)
  /// It must be withdrawn.
  case withdrawn(ID<Outcome>)
  case closed
}
