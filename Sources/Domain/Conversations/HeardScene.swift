package import Vocabulary

/// A scene as one onlooker hears it: the same as `Scene`, part for part, with the words opened. It is only made behind the
/// membership query, lives as long as the page that is drawn from it, and is stored nowhere.
package struct HeardScene: Sendable, Hashable {
  package let card: Card
  /// The same for everybody who is here, so it has to be drawn only once.
  package let common: Common
  /// What only this onlooker sees. Nil for the screen.
  package let own: Own?

  package init(card: Card, common: Common, own: Own?) {
    self.card = card
    self.common = common
    self.own = own
  }

  /// What is known of the conversation without hearing any words. The same for everybody who is here.
  package struct Card: Sendable, Hashable {
    package let conversation: ID<Conversation>
    package let organisation: String
    package let circle: String
    package let format: Phrase
    /// The first name of whoever was asked to facilitate, and the name or bird of whoever leads now.
    package let planner: String
    package let leader: String?
    /// How many have a seat, whether they are here or not: that many people may read what is written.
    package let people: Int
    /// The bird of this onlooker, who has no account. Nil for somebody with an account.
    package let sign: String?
    /// Whether this onlooker has a word with which to come back on another phone.
    package let hasReturnWord: Bool
    /// The smallest number of people for this conversation.
    package let least: Int
    package let hasBringer: Bool
    /// The code with which people join, while it is valid.
    package let code: String?
    /// How many days the words are kept after the close.
    package let daysKept: Int
    /// The day on which the words are wiped; known when the conversation opens.
    package let wipedOn: Day?
    /// How many big screens show it.
    package let screens: Int

    package init(
      conversation: ID<Conversation>, organisation: String, circle: String, format: Phrase, planner: String, leader: String?,
      people: Int,
      sign: String? = nil, hasReturnWord: Bool = false, least: Int,
      hasBringer: Bool, code: String?, daysKept: Int, wipedOn: Day?, screens: Int = 0
    ) {
      self.conversation = conversation
      self.organisation = organisation
      self.circle = circle
      self.format = format
      self.planner = planner
      self.leader = leader
      self.people = people
      self.sign = sign
      self.hasReturnWord = hasReturnWord
      self.least = least
      self.hasBringer = hasBringer
      self.code = code
      self.daysKept = daysKept
      self.wipedOn = wipedOn
      self.screens = screens
    }
  }

  package struct Common: Sendable, Hashable {
    package let status: Scene.Status
    package let turn: Turn
    package let phases: [Phrase]
    /// The phase of the current step, counted from nought.
    package let phase: Int?
    package let round: Round?
    package let earlier: [Round]
    package let here: Int
    package let chairs: Chairs
    package let ready: Int
    package let awaited: Int
    package let isPaused: Bool
    package let timer: Timer?
    package let outcomes: [Outcome]
    package let isLast: Bool

    package init(
      status: Scene.Status, turn: Turn, phases: [Phrase], phase: Int?, round: Round?, earlier: [Round], here: Int, chairs: Chairs,
      ready: Int, awaited: Int, isPaused: Bool, timer: Timer?, outcomes: [Outcome], isLast: Bool
    ) {
      self.status = status
      self.turn = turn
      self.phases = phases
      self.phase = phase
      self.round = round
      self.earlier = earlier
      self.here = here
      self.chairs = chairs
      self.ready = ready
      self.awaited = awaited
      self.isPaused = isPaused
      self.timer = timer
      self.outcomes = outcomes
      self.isLast = isLast
    }
  }

  /// The state of the chairs, with the names of those who just came or ask something.
  package struct Chairs: Sendable, Hashable {
    package let isCounted: Bool
    package let isDoubted: Bool
    package let isSilenced: Bool
    package let newcomer: String?
    package let isLed: Bool
    package let leadAsked: [String]
    /// This onlooker's own chair was not counted yet: until then no words are shown.
    package internal(set) var isNew = false
    /// Who came back on another phone and was not counted since.
    package let returned: [String]
    /// When those who are here may end it. Nil when nobody asked.
    package let endFrom: Wait?

    package init(
      isCounted: Bool, isDoubted: Bool, isSilenced: Bool, newcomer: String?, isLed: Bool, leadAsked: [String],
      returned: [String] = [], endFrom: Wait? = nil
    ) {
      self.isCounted = isCounted
      self.isDoubted = isDoubted
      self.isSilenced = isSilenced
      self.newcomer = newcomer
      self.isLed = isLed
      self.leadAsked = leadAsked
      self.returned = returned
      self.endFrom = endFrom
    }
  }

  /// A minute of silence after which something may be done.
  package struct Wait: Sendable, Hashable {
    package let until: Moment
    package let isOver: Bool

    package init(until: Moment, at now: Moment) {
      self.until = until
      isOver = now.since(until) >= .seconds(0)
    }
  }

  /// How long somebody who came in is named.
  package static let arrival = Span.seconds(30)

  package struct Own: Sendable, Hashable {
    package let isHere: Bool
    package let isOut: Bool
    package let isFacilitator: Bool
    package let isBringer: Bool
    package let isReady: Bool
    /// One's own words by step as last written, also those that nobody else sees.
    package let words: [String: Contribution]
    /// What one gave as ready.
    package let given: [String: Contribution]
    package let answers: [ID<Domain.Outcome>: Bool]
    package let missing: String?
    package let needsCount: Bool
    /// Who gave the lead to this onlooker, by name or bird, until she acts as leader.
    package let leadFrom: String?
    /// When this onlooker, who asked for the lead, may take it.
    package let takesOver: Wait?
    /// Came back on another phone, and was not counted since.
    package let hasReturned: Bool
    /// Came in just now: the others are told, and this onlooker is not.
    package let isNewcomer: Bool
    package let allowed: Set<Act>
    package let home: Home

    package init(
      isHere: Bool, isOut: Bool, isFacilitator: Bool, isBringer: Bool, isReady: Bool, words: [String: Contribution],
      given: [String: Contribution], answers: [ID<Domain.Outcome>: Bool], missing: String?, needsCount: Bool,
      leadFrom: String? = nil,
      takesOver: Wait? = nil, hasReturned: Bool = false, isNewcomer: Bool = false, allowed: Set<Act>, home: Home
    ) {
      self.isHere = isHere
      self.isOut = isOut
      self.isFacilitator = isFacilitator
      self.isBringer = isBringer
      self.isReady = isReady
      self.words = words
      self.given = given
      self.answers = answers
      self.missing = missing
      self.needsCount = needsCount
      self.leadFrom = leadFrom
      self.takesOver = takesOver
      self.hasReturned = hasReturned
      self.isNewcomer = isNewcomer
      self.allowed = allowed
      self.home = home
    }

    package func may(_ act: Act) -> Bool { allowed.contains(act) }
  }

  /// Where somebody goes from here: a guest has no other page than this one.
  package enum Home: Sendable, Hashable {
    case none
    /// Somebody of the organisation, with the circle if they are in it: with the code people can sit down without being in it.
    case member(of: ID<Circle>?)
  }

  package struct Round: Sendable, Hashable {
    package let step: ConversationFormat.Step
    package let audience: ConversationFormat.Audience
    package let isShown: Bool
    /// What was given, by field and without empty fields. Each list has an order of its own. Empty until it is shown.
    package let answers: [[String]]
    /// What the bringer decided, as a whole, because everybody knows whose it is. Nil at a step where more people write.
    package let decision: Contribution?
    /// How many were not ready when it was shown, and gave nothing since.
    package let waiting: Int
    package let beside: Contribution?

    /// Whether nobody gave anything, or everything was taken back.
    package var isBlank: Bool { answers.allSatisfy(\.isEmpty) && decision == nil }

    package init(
      step: ConversationFormat.Step, audience: ConversationFormat.Audience, isShown: Bool, answers: [[String]],
      decision: Contribution?, waiting: Int, beside: Contribution?
    ) {
      self.step = step
      self.audience = audience
      self.isShown = isShown
      self.answers = answers
      self.decision = decision
      self.waiting = waiting
      self.beside = beside
    }
  }

  /// A text for each field of its step.
  package struct Contribution: Sendable, Hashable {
    package let id: ID<Domain.Contribution>
    package let words: [String]

    package init(id: ID<Domain.Contribution>, words: [String]) {
      self.id = id
      self.words = words
    }
  }

  /// The time for a step, at the moment when the scene was heard.
  package struct Timer: Sendable, Hashable {
    package let left: Span
    package let whole: Span

    package init(left: Span, whole: Span) {
      self.left = left
      self.whole = whole
    }
  }

  package struct Outcome: Sendable, Hashable {
    package let id: ID<Domain.Outcome>
    package let draft: Draft
    package let wording: Int
    package let state: OutcomeState

    package init(id: ID<Domain.Outcome>, draft: Draft, wording: Int, state: OutcomeState) {
      self.id = id
      self.draft = draft
      self.wording = wording
      self.state = state
    }
  }

  /// What would leave the circle, word for word.
  package enum Draft: Sendable, Hashable {
    case lesson(String)
    case deviation(DeviatedStep, instead: String, because: String)
  }

  /// A step of a published version, in the words of the handbook.
  package struct DeviatedStep: Sendable, Hashable {
    package let slug: String
    package let pageTitle: String
    package let version: Int
    package let step: ID<CriticalStep>
    package let stepTitle: String

    package init(slug: String, pageTitle: String, version: Int, step: ID<CriticalStep>, stepTitle: String) {
      self.slug = slug
      self.pageTitle = pageTitle
      self.version = version
      self.step = step
      self.stepTitle = stepTitle
    }
  }
}

extension HeardScene {
  /// Opens a scene. This file cannot open a single word itself: the room, which has the seat, passes `hear`.
  /// - Parameters:
  ///   - home: where this onlooker goes afterwards.
  ///   - now: on the server's clock; the page gets the time that is left, never an end that a telephone would compare with its
  ///     own clock.
  ///   - find: the handbook's words for a step.
  ///   - name: the name or bird of a chair.
  package init(
    _ scene: Scene, card: Card, home: Home, at now: Moment, hear: (Confided) throws -> String,
    find: (DeviatedFrom) throws -> DeviatedStep, name: (ID<Seat>) -> String?
  ) rethrows {
    func contribution(_ given: Domain.Contribution) throws -> Contribution {
      Contribution(id: given.id, words: try given.words.map(hear))
    }
    func round(_ held: Domain.Round) throws -> Round {
      Round(
        step: held.step, audience: held.audience, isShown: held.isShown, answers: try held.answers.map { try $0.map(hear) },
        decision: try held.step.activity == .decide ? held.contributions.first.map(contribution) : nil, waiting: held.waiting,
        beside: try held.beside.map(contribution))
    }
    func outcome(_ outcome: Domain.Outcome) throws -> Outcome {
      let draft: Draft = switch outcome.draft {
      case .lesson(let words): .lesson(try hear(words))
        case .deviation(let from, let instead, let because):
          .deviation(try find(from), instead: try hear(instead), because: try hear(because))
      }
      return Outcome(id: outcome.id, draft: draft, wording: outcome.wording, state: outcome.state)
    }
    let common = scene.common
    let standing = common.chairs
    let newcomer = standing.newcomer.flatMap { now.since($0.at) < HeardScene.arrival ? $0.seat : nil }
    var chairs = Chairs(
      isCounted: standing.isCounted, isDoubted: standing.isDoubted, isSilenced: standing.isSilenced,
      newcomer: newcomer.flatMap { $0 == scene.own?.seat ? nil : name($0) },
      isLed: standing.leader != nil, leadAsked: standing.leadAsked.compactMap(name), returned: standing.returned.compactMap(name),
      endFrom: standing.endFrom.map { Wait(until: $0, at: now) })
    chairs.isNew = standing.isNew
    self.init(
      card: card,
      common: Common(
        status: common.status, turn: common.turn, phases: common.phases, phase: common.phase, round: try common.round.map(round),
        earlier: try common.earlier.map(round), here: common.here, chairs: chairs, ready: common.ready,
        awaited: common.awaited, isPaused: common.isPaused,
        timer: common.timer.map { Timer(left: $0.left(at: now), whole: $0.whole) }, outcomes: try common.outcomes.map(outcome),
        isLast: common.isLast),
      own: try scene.own.map { own in
        Own(
          isHere: own.isHere, isOut: own.isOut, isFacilitator: own.isFacilitator, isBringer: own.isBringer, isReady: own.isReady,
          words: try own.words.mapValues(contribution), given: try own.given.mapValues(contribution), answers: own.answers,
          missing: own.missing, needsCount: own.needsCount, leadFrom: own.leadFrom.flatMap(name),
          takesOver: own.mayTakeOverFrom.map { Wait(until: $0, at: now) }, hasReturned: own.hasReturned,
          isNewcomer: own.seat == newcomer, allowed: own.allowed, home: home)
      })
  }
}

extension HeardScene {
  /// The role of this onlooker. Nil for the screen.
  package var role: Role? {
    guard let own else { return nil }
    if own.isFacilitator { return .facilitator }
    return own.isBringer ? .bringer : .participant
  }

  /// Whether nothing that is shown now is this onlooker's alone. Then the moving part of the page is the same, byte for byte,
  /// for everybody in the same role, and may be drawn once for all of them. As soon as somebody wrote, is ready or is asked for
  /// a consent, their part is their own.
  package var isShared: Bool {
    guard let own else { return true }
    // Who may decide about an outcome and who is asked about it differs from seat to seat, and so does the way home after the
    // close. The same goes for who may take the lead, when nobody leads.
    guard common.status != .closed, common.chairs.isLed, !common.chairs.isNew, own.isHere, !own.isReady, own.takesOver == nil,
      !own.hasReturned, !own.isNewcomer, common.outcomes.isEmpty, ownPrivateRounds.isEmpty
    else { return false }
    guard let round = common.round else { return true }
    if round.isShown && holdsBack(round.step.slug) { return false }
    let shown: [String?] = [round.isShown ? nil : round.step.slug, round.step.beside]
    return shown.allSatisfy { $0.flatMap { own.words[$0] } == nil }
  }

  /// Earlier steps at which this onlooker wrote something that nobody else has read.
  package var ownPrivateRounds: [Round] {
    guard let own else { return [] }
    return common.earlier.filter { $0.isShown ? holdsBack($0.step.slug) : own.words[$0.step.slug] != nil }
  }

  /// Whether this onlooker has words at this step that they did not give in exactly that form.
  package func holdsBack(_ step: String) -> Bool {
    guard let words = own?.words[step] else { return false }
    return own?.given[step] != words
  }
}
