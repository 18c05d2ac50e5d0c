import Domain
import Forms
import Markup
import NIOCore
import Pages
import Rooms
import Vocabulary
import Wording

/// Inside a conversation. Every handler enters by the membership query; somebody without a seat gets the same page as for an
/// address that never existed.
extension Reception {
  var conversations: [Entrance] {
    [
      .get(Place.conversation, .seat) { visit, caller, conversation in try await show(visit, caller, conversation) },
      .post(Place.conversation, .seat, TalkForm.seat) { visit, caller, given, conversation in
        try await sitOrLeave(visit, caller, given, conversation)
      },
      .get(Place.conversationScene, .seat) { visit, caller, conversation in
        try await part(visit, caller, conversation, LivePart.step) { talkScene($0, site: visit.site, $1) }
      },
      .get(Place.conversationCount, .seat) { visit, caller, conversation in
        try await part(visit, caller, conversation, LivePart.chairs) { scene, wording in talkCount(scene, wording) }
      },
      .get(Place.conversationChairs, .seat) { visit, caller, conversation in try await chairsPage(visit, caller, conversation) },
      .post(Place.conversationChairs, .seat, TalkForm.chairs) { visit, caller, given, conversation in
        try await chairs(visit, caller, given, conversation)
      },
      .get(Place.contribution, .seat) { visit, caller, conversation in
        try await myWords(at: try visit.carried(TalkForm.step), visit, caller, conversation)
      },
      .post(Place.contribution, .seat, TalkForm.contribution) { visit, caller, given, conversation in
        try await contribute(visit, caller, given, conversation)
      },
      move(Place.conversationOpening, TalkForm.press(.open)),
      move(Place.readiness, TalkForm.readiness),
      move(Place.progress, TalkForm.progress),
      move(Place.timing, TalkForm.timing),
      move(Place.closing, TalkForm.press(.close)),
      .get(Place.outcomes, .seat) { visit, caller, conversation in
        .page(try await harvestHTML(try visit.asked(TalkForm.kind) ?? .lesson, visit, caller, conversation))
      },
      .post(Place.outcomes, .seat, TalkForm.harvest) { visit, caller, given, conversation in
        try await harvest(visit, caller, given, conversation)
      },
      .get(Place.outcome, .seat) { visit, caller, conversation, outcome in
        .page(try await outcomeHTML(visit, caller, conversation, outcome))
      },
      .post(Place.outcome, .seat, TalkForm.decision(.lesson)) { visit, caller, given, conversation, outcome in
        try await decide(visit, caller, given, conversation, outcome)
      },
      .get(Place.consent, .seat) { visit, caller, conversation, _ in try await back(to: conversation, caller) },
      .post(Place.consent, .seat, TalkForm.consent) { visit, caller, given, conversation, outcome in
        try await make(visit, caller, given, conversation) { wish in
          (wish.act, wish.isYes.map { .consent(outcome, to: wish.wording, yes: $0) } ?? .withdraw(outcome))
        }
      },
      .get(Place.live, .seat, isLive: true) { visit, caller in try await listen(visit, caller) },
    ] + Reception.acts.map { act in .get(act, .seat) { _, caller, conversation in try await back(to: conversation, caller) } }
  }

  /// Addresses that only take forms. A GET to one of them leads to the conversation.
  private static let acts: [Route<ID<Conversation>>] = [
    Place.conversationOpening, Place.readiness, Place.progress, Place.timing, Place.closing, Place.conversationReceipt,
  ]

  private func back(to conversation: ID<Conversation>, _ caller: Caller) async throws -> Reply {
    try await house.sit(in: conversation, as: caller) { _ in }
    return .redirect(.conversation(conversation))
  }

  /// An address that makes one move.
  private func move(_ route: Route<ID<Conversation>>, _ form: Form<TalkForm.Pressed>) -> Entrance {
    .post(route, .seat, form) { visit, caller, given, conversation in
      try await make(visit, caller, given, conversation) { ($0.act, $0.move) }
    }
  }

  // MARK: Reading

  func show(
    _ visit: Visit, _ caller: Caller, _ conversation: ID<Conversation>, form: FormState? = nil, status: Int = 200
  ) async throws -> Reply {
    do {
      let (scene, sequence) = try await house.sit(in: conversation, as: caller) { room in
        (try room.heard(), try room.sequence())
      }
      let around = visit.around(caller)
      if try visit.asked(TalkForm.away) == .away { return .page(awayPage(scene, key: visit.freshKey, around)) }
      return .page(
        talkPage(
          scene, site: visit.site, key: visit.freshKey, since: String(sequence), returnWord: visit.returnWord, around,
          form: form),
        status: status)
    } catch let missing as NotFound {
      // A member of the circle without a chair gets the page on which to sit down; anybody else gets "not found".
      guard case .member(let viewer) = caller else { throw missing }
      let card = try await house.read(at: .circles, as: viewer) { desk in try desk.conversation(conversation) }
      return .page(conversationDoorPage(card, key: visit.freshKey, visit.around(viewer)))
    }
  }

  /// One's own words at one step, to give them after the others, to change them or to take them back.
  private func myWords(
    at step: String?, _ visit: Visit, _ caller: Caller, _ conversation: ID<Conversation>, form: FormState? = nil,
    status: Int = 200
  ) async throws -> Reply {
    let scene = try await house.sit(in: conversation, as: caller) { room in try room.heard() }
    guard let step else { return .redirect(.conversation(conversation)) }
    guard let page = myWordsPage(step, scene, key: visit.freshKey, visit.around(caller), form: form) else { throw NotFound() }
    return .page(page, status: status)
  }

  /// A part of the page, for a phone that was told that it changed. It is drawn once for all who see the same.
  private func part(
    _ visit: Visit, _ caller: Caller, _ conversation: ID<Conversation>, _ part: String,
    _ draw: @escaping @Sendable (HeardScene, Wording) -> HTML
  ) async throws -> Reply {
    let language = visit.preferences.language
    let now = visit.now
    let fragments = fragments
    let bytes: ByteBuffer = try await house.sit(in: conversation, as: caller) { room in
      let forAll = FragmentCache.Key(conversation: conversation, part: part, role: nil, language: language.rawValue)
      let isForAll = try part == LivePart.chairs && room.seesWhatAllSee()
      if isForAll, let drawn = fragments.fragment(forAll, mark: room.mark, at: now) { return drawn }
      let scene = try room.heard()
      let name =
        isForAll
        ? forAll
        : FragmentCache.Key(conversation: conversation, part: part, role: scene.role, language: language.rawValue)
      let isShared = isForAll || part != LivePart.chairs && scene.isShared
      if isShared, let drawn = fragments.fragment(name, mark: room.mark, at: now) { return drawn }
      let bytes = ByteBuffer(bytes: draw(scene, Wording(language)).bytes)
      if isShared { fragments.keep(bytes, as: name, mark: room.mark, at: now) }
      return bytes
    }
    return .fragment(bytes)
  }

  private func listen(_ visit: Visit, _ caller: Caller) async throws -> Reply {
    guard let topic = try visit.carried(TalkForm.topic), let conversation = LiveTopic.conversation(in: topic)
    else { throw NotFound() }
    let (sequence, seat, isOut) = try await house.sit(in: conversation, as: caller) { room in
      (try room.sequence(), room.seat.id.raw, try room.isOut())
    }
    guard !isOut else { throw NotFound() }
    // When its words are gone the conversation itself is gone.
    var holders: [String] = [seat, topic]
    var until: Moment?
    if case .member(let viewer) = caller {
      holders += [viewer.session.raw, viewer.person.raw]
      until = viewer.sessionEnds
    }
    return try exchange.stream(visit, topic: topic, sequence: Int64(sequence), holders: holders, until: until) { [house] in
      try await house.stillHears(conversation, as: caller)
    }
  }

  // MARK: Acting

  /// Makes one move from a form, and shows the result. The same form sent twice is one move.
  private func make<Value>(
    _ visit: Visit, _ caller: Caller, _ given: SentForm<Value>, _ conversation: ID<Conversation>,
    _ move: @escaping @Sendable (Value) -> (ID<Move>, Move)
  ) async throws -> Reply {
    let made = try await moving(visit, caller, in: conversation) {
      try await house.act(in: conversation, as: caller) { room in
        let (act, move) = move(try given.value())
        try room.make(move, zet: act.raw)
      }
    }
    if case .refused(let reply) = made { return reply }
    return try whereTo(given, else: .conversation(conversation))
  }

  /// Where to go after a form. One that was sent from the big screen goes back there, and never to somebody's own page.
  func whereTo<Value>(_ given: SentForm<Value>, else place: Place) throws -> Reply {
    .redirect(try given.has(TalkForm.screen) ? .screen() : place)
  }

  /// The result of a move.
  enum Made<Value> {
    case made(Value)
    case refused(Reply)
  }

  /// A move that came too late or twice shows the page as it is now, with a sentence. Nothing was written, and it is no error.
  func moving<Value>(
    _ visit: Visit, _ caller: Caller, in conversation: ID<Conversation>, form: FormState = FormState(),
    _ act: () async throws -> Value
  ) async throws -> Made<Value> {
    do { return .made(try await act()) } catch let refusal as Refusal {
      let words = visit.around(caller).wording.refusedMove(refusal)
      // Sent from the big screen: the answer is never somebody's own page.
      if try visit.submission().one(TalkForm.screen.name) != nil {
        return .refused(try await screen(visit, note: words, status: 422))
      }
      return .refused(
        try await show(visit, caller, conversation, form: form.noting(.other(words), at: TalkForm.what), status: 422))
    }
  }

  private func sitOrLeave(
    _ visit: Visit, _ caller: Caller, _ given: SentForm<(act: ID<Move>, wish: TalkForm.SeatInput)>,
    _ conversation: ID<Conversation>
  ) async throws -> Reply {
    if case .member(let viewer) = caller, case .sit? = try? given.value().wish {
      let guest = try await visit.callers().companion(in: conversation)
      let act = try given.value().act
      let sat = try await moving(visit, caller, in: conversation) {
        try await house.write(at: .circles, as: viewer) { desk in try desk.sitDown(in: conversation, after: guest, zet: act.raw) }
      }
      if case .refused(let reply) = sat { return reply }
      return .redirect(.conversation(conversation))
    }
    return try await make(visit, caller, given, conversation) { given in
      switch given.wish {
      case .sit: (given.act, .sit(role: .participant))
      case .leave: (given.act, .leave)
      case .takeOver: (given.act, .takeOver)
      case .bring: (given.act, .bring)
      }
    }
  }

  /// Words on a card. They are kept however late they come, so that nobody loses what was typed. Others only read words that
  /// were given as ready.
  private func contribute(
    _ visit: Visit, _ caller: Caller, _ given: SentForm<(act: ID<Move>, step: String, what: TalkForm.What?)>,
    _ conversation: ID<Conversation>
  ) async throws -> Reply {
    let format = try await house.sit(in: conversation, as: caller) { room in try room.format() }
    let (act, step, what) = try given.value()
    let place = format.place(of: step)
    let fields = place.map { format.steps[$0].fields } ?? []
    let words = given.read(as: Form(ListField(fields.map(TalkForm.words))))
    if place != nil {
      if what == .refresh { return try await broughtBack(words.state, at: step, visit, caller, conversation) }
      let long = fields.filter { words.state.value(TalkForm.words($0)).utf8.count > Move.longestField }
      let form = long.reduce(words.state) {
        $0.noting(.tooLong(Move.longestField - Move.longestField / 10), at: TalkForm.words($1))
      }
      guard form.isRight || what == .discard || what == .takeBack else {
        return try await broughtBack(form, at: step, visit, caller, conversation, status: 422)
      }
    }
    let chance = house.chance
    let made = try await moving(visit, caller, in: conversation, form: words.state) {
      guard place != nil else { throw Refusal.noSuchStep }
      try await house.act(in: conversation, as: caller) { room in
        let move: Move
        switch what {
        // Skipping shows nothing, not even what stood in the field. Being ready with an empty field takes earlier words back.
        case .skip: move = .skip(step: step)
        case .discard, .takeBack:
          // Without the draft, the words that were given are left, or none.
          let left = what == .discard ? try room.heard().own?.given[step]?.words : nil
          move = .write(
            step: step, words: (left ?? fields.map { _ in "" }).map { Confided($0, in: conversation) }, as: .new(chance),
            ready: false)
        default:
          move = .write(
            step: step, words: try words.value().map { Confided($0, in: conversation) }, as: .new(chance), ready: what == .ready)
        }
        try room.make(move, zet: act.raw)
      }
    }
    if case .refused(let reply) = made { return reply }
    return .redirect(.conversation(conversation))
  }
}

extension Reception {
  /// The page as it is now, with what was typed. When the page of the conversation has no form for it, it comes back on a page
  /// of its own.
  private func broughtBack(
    _ form: FormState, at step: String, _ visit: Visit, _ caller: Caller, _ conversation: ID<Conversation>, status: Int = 200
  ) async throws -> Reply {
    let scene = try await house.sit(in: conversation, as: caller) { room in try room.heard() }
    let round = scene.common.round
    let hasForm = round?.step.slug == step && (round?.isShown == true ? form.isRight : scene.own?.isReady == false)
    return try await hasForm
      ? show(visit, caller, conversation, form: form, status: status)
      : myWords(at: step, visit, caller, conversation, form: form, status: status)
  }
}

extension Visit {
  /// The address at which phones reach this server.
  var site: String { String(absolute(.today()).dropLast()) }
}
