package import Vocabulary

/// Who is looking.
package enum Onlooker: Sendable, Hashable {
  case seat(ID<Seat>)
  /// What everybody sees, and nothing else.
  case screen
  /// The big screen in the room: it shows the same while somebody leads, and no words when nobody does or when it is over.
  case projector
}

/// What one onlooker may see and do now. It has no texts of later steps.
package struct Scene: Sendable, Hashable {
  /// The same for everybody who is here, so it has to be drawn only once.
  package let common: Common
  /// What only this onlooker sees. Nil for the screen.
  package let own: Own?

  package enum Status: Sendable, Hashable { case gathering, open, closed }

  package struct Common: Sendable, Hashable {
    package let status: Status
    package let turn: Turn
    /// Titles of all phases, in order.
    package let phases: [Phrase]
    /// The phase of the current step, counted from zero.
    package let phase: Int?
    /// The current step. Nil before the opening and after the close.
    package let round: Round?
    /// The steps that were held besides the current one, in order.
    package let earlier: [Round]
    package let here: Int
    /// How many have a chair, whether they are here or not.
    package let people: Int
    package let chairs: Standing
    /// How many are ready, of those who are waited for. Zero of zero when nobody is.
    package let ready: Int
    package let awaited: Int
    package let isPaused: Bool
    package let timer: Countdown?
    package let outcomes: [Outcome]
    /// True when this is the last step, after which the conversation is closed.
    package let isLast: Bool
  }

  /// The state of the chairs: whether those who are here were counted, and who leads.
  package struct Standing: Sendable, Hashable {
    package let isCounted: Bool
    /// Somebody said that the number is wrong.
    package let isDoubted: Bool
    /// Somebody who read along can no longer answer: nothing can leave.
    package let isSilenced: Bool
    package let newcomer: LatestChair?
    package let leader: ID<Seat>?
    /// Who asked for the lead.
    package let leadAsked: [ID<Seat>]
    /// Who came back on another phone and was not counted since.
    package let returned: [ID<Seat>]
    /// When everybody who is here may end it, if somebody asked.
    package let endFrom: Moment?
    /// This onlooker's own chair was not counted yet: until then no words are shown.
    package internal(set) var isNew = false

    init(
      isCounted: Bool = false, isDoubted: Bool = false, isSilenced: Bool = false, newcomer: LatestChair? = nil,
      leader: ID<Seat>? = nil,
      leadAsked: [ID<Seat>] = [], returned: [ID<Seat>] = [], endFrom: Moment? = nil
    ) {
      self.isCounted = isCounted
      self.isDoubted = isDoubted
      self.isSilenced = isSilenced
      self.newcomer = newcomer
      self.leader = leader
      self.leadAsked = leadAsked
      self.returned = returned
      self.endFrom = endFrom
    }
  }

  package struct Own: Sendable, Hashable {
    package let seat: ID<Seat>
    package let isHere: Bool
    /// Taken away by whoever leads.
    package let isOut: Bool
    package let isFacilitator: Bool
    package let isBringer: Bool
    /// True when this onlooker is ready at the current step.
    package let isReady: Bool
    /// One's own words by step as last written, also those that nobody else sees.
    package let words: [String: Contribution]
    /// What one gave as ready: the only words of one's own that are ever shown.
    package let given: [String: Contribution]
    /// What one answered where not everybody has answered yet.
    package let answers: [ID<Outcome>: Bool]
    /// For the facilitator: the step whose text is missing when the next one opens.
    package let missing: String?
    /// For the facilitator: what was written is only shown after the chairs are counted.
    package let needsCount: Bool
    /// Who gave the lead to this onlooker, until she acts as leader.
    package let leadFrom: ID<Seat>?
    /// From when this onlooker, who asked for the lead, may take it.
    package let mayTakeOverFrom: Moment?
    /// Came back on another phone, and was not counted since.
    package let hasReturned: Bool
    package let allowed: Set<Act>

    package func may(_ act: Act) -> Bool { allowed.contains(act) }
  }
}

/// A step as it was held.
package struct Round: Sendable, Hashable {
  package let step: ConversationFormat.Step
  package let audience: ConversationFormat.Audience
  package let isShown: Bool
  /// What was given as ready, without names and in an order that does not tell who was first. Empty until it is shown. Only the
  /// engine knows what one person wrote in two fields: a page gets `answers`.
  package let contributions: [Contribution]
  /// The same as people read it: a list for each field, each in an order of its own. Empty until it is shown.
  package let answers: [[Confided]]
  /// How many of those who are here were not ready when it was shown, and gave nothing since.
  package let waiting: Int
  /// The text shown beside it, once it is shown.
  package let beside: Contribution?

  /// The same step, for somebody who may not yet read what is shown.
  var withoutWords: Round {
    Round(step: step, audience: audience, isShown: isShown, contributions: [], answers: [], waiting: 0, beside: nil)
  }
}

/// What somebody wrote at one step: a text for each of its fields.
package struct Contribution: Sendable, Hashable {
  package let id: ID<Contribution>
  package let words: [Confided]

  var isBlank: Bool { words.allSatisfy(\.isEmpty) }
}

/// The time for a step. Nothing closes when it is over.
package enum Countdown: Sendable, Hashable {
  case running(until: Moment, of: Span)
  case standing(left: Span, of: Span)

  /// What is left at this moment of the server's clock, never less than zero.
  package func left(at now: Moment) -> Span {
    switch self {
    case .running(let end, _): max(end.since(now), .seconds(0))
    case .standing(let left, _): left
    }
  }

  /// The whole time that the step was given.
  package var whole: Span {
    switch self {
    case .running(_, let whole), .standing(_, let whole): whole
    }
  }
}
