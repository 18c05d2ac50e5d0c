import Domain
import Markup
import NIOCore
import Pages
import Rooms
import Vocabulary
import Wording

/// Inside a conversation. Every handler enters through the membership query; who has no seat gets the page that never existed.
extension Reception {
  var conversations: [Entrance] {
    [
      .seat(.get, .conversation) { visit, caller in try await show(visit, caller) },
      .seat(.post, .conversation) { visit, caller in try await sitOrLeave(visit, caller) },
      .seat(.get, .conversationScene) { visit, caller in try await part(visit, caller, Part.scene) { talkScene($0, site: visit.site, $1) } },
      .seat(.get, .conversationCount) { visit, caller in try await part(visit, caller, Part.count) { scene, wording in talkCount(scene, wording) } },
      .seat(.get, .conversationChairs) { visit, caller in try await chairsPage(visit, caller) },
      .seat(.post, .conversationChairs) { visit, caller in try await chairs(visit, caller) },
      .seat(.post, .conversationOpening) { visit, caller in try await move(visit, caller) { _ in .open } },
      .seat(.get, .contribution) { visit, caller in try await myWords(at: try visit.asked(TalkForm.step), visit, caller) },
      .seat(.post, .contribution) { visit, caller in try await contribute(visit, caller) },
      .seat(.post, .readiness) { visit, caller in
        try await move(visit, caller) { given in .notReady(step: try given.one(TalkForm.step) ?? "") }
      },
      .seat(.post, .progress) { visit, caller in
        try await move(visit, caller) { given in
          guard let turn = try given.one(TalkForm.from).flatMap({ Int($0) }) else { throw NotFound() }
          return try TalkForm.What(given) == .back ? .back(from: Turn(number: turn)) : .advance(from: Turn(number: turn))
        }
      },
      .seat(.post, .timing) { visit, caller in
        try await move(visit, caller) { given in
          switch try TalkForm.What(given) {
          case .pause: .pause
          case .resume: .resume
          default: .extend(minutes: try given.one(TalkForm.minutes).flatMap { Int($0) } ?? 1)
          }
        }
      },
      .seat(.get, .outcomes) { visit, caller in
        let kind = try visit.asked(TalkForm.kind).flatMap { OutcomeKind(rawValue: $0) } ?? .lesson
        return .page(try await harvestHTML(kind, visit, caller))
      },
      .seat(.post, .outcomes) { visit, caller in try await harvest(visit, caller) },
      .seat(.get, .outcome) { visit, caller in .page(try await outcomeHTML(visit, caller)) },
      .seat(.post, .outcome) { visit, caller in try await decide(visit, caller) },
      .seat(.post, .consent) { visit, caller in
        let outcome: ID<Outcome> = try visit.id("outcome")
        return try await move(visit, caller) { given in
          try TalkForm.What(given) == .withdraw ? .withdraw(outcome) : .consent(outcome, yes: try given.one(TalkForm.answer) == TalkForm.Answer.yes.rawValue)
        }
      },
      .seat(.post, .closing) { visit, caller in try await move(visit, caller) { _ in .close } },
      .seat(.get, .live, isLive: true) { visit, caller in try await listen(visit, caller) },
    ] + Reception.acts.map { act in
      // Only forms go here; whoever comes back to the address, or reloads it, comes to the conversation.
      .seat(.get, act) { visit, caller in
        let conversation: ID<Conversation> = try visit.id("conversation")
        try await house.sit(in: conversation, as: caller) { _ in }
        return .redirect(.conversation(conversation))
      }
    }
  }

  private static let acts: [Pattern] = [.conversationOpening, .readiness, .progress, .timing, .consent, .closing, .conversationReceipt]

  // MARK: Looking

  func show(_ visit: Visit, _ caller: Caller, form: FormState? = nil, status: Int = 200) async throws -> Answer {
    let conversation: ID<Conversation> = try visit.id("conversation")
    do {
      let (scene, sequence) = try await house.sit(in: conversation, as: caller) { room in (try room.heard(), try room.sequence()) }
      let around = visit.around(caller)
      if try visit.asked("even") == "weg" { return .page(awayPage(scene, key: visit.freshKey, around)) }
      return .page(talkPage(scene, site: visit.site, key: visit.freshKey, since: String(sequence), returnWord: visit.returnWord, around, form: form), status: status)
    } catch let missing as NotFound {
      // A member of its circle without a chair stands at the door; for anybody else there is no door.
      guard case .member(let viewer) = caller else { throw missing }
      let card = try await house.read(at: .circles, as: viewer) { desk in try desk.conversation(conversation) }
      return .page(conversationDoorPage(card, key: visit.freshKey, visit.around(viewer)))
    }
  }

  /// One's own words at one step, to give them after the others, to change them or to take them back.
  private func myWords(at step: String?, _ visit: Visit, _ caller: Caller, form: FormState? = nil, status: Int = 200) async throws -> Answer {
    let conversation: ID<Conversation> = try visit.id("conversation")
    let scene = try await house.sit(in: conversation, as: caller) { room in try room.heard() }
    guard let step else { return .redirect(.conversation(conversation)) }
    guard let page = myWordsPage(step, scene, key: visit.freshKey, visit.around(caller), form: form) else { throw NotFound() }
    return .page(page, status: status)
  }

  /// A part of the page for a phone that heard that it changed. Drawn once for all who see the same.
  private func part(_ visit: Visit, _ caller: Caller, _ part: String, _ draw: @escaping @Sendable (HeardScene, Wording) -> HTML) async throws -> Answer {
    let conversation: ID<Conversation> = try visit.id("conversation")
    let language = visit.preferences.language
    let now = visit.now
    let drawings = drawings
    let bytes: ByteBuffer = try await house.sit(in: conversation, as: caller) { room in
      let forAll = Drawings.Name(conversation: conversation, part: part, role: nil, language: language.rawValue)
      let isForAll = try part == Part.count && room.seesWhatAllSee()
      if isForAll, let drawn = drawings.drawn(forAll, mark: room.mark, at: now) { return drawn }
      let scene = try room.heard()
      let name = isForAll ? forAll : Drawings.Name(conversation: conversation, part: part, role: scene.role, language: language.rawValue)
      let isShared = isForAll || part != Part.count && scene.isShared
      if isShared, let drawn = drawings.drawn(name, mark: room.mark, at: now) { return drawn }
      let bytes = ByteBuffer(bytes: draw(scene, language == .english ? Wording(.english) : Wording(.dutch)).bytes)
      if isShared { drawings.keep(bytes, as: name, mark: room.mark, at: now) }
      return bytes
    }
    return .fragment(bytes)
  }

  private func listen(_ visit: Visit, _ caller: Caller) async throws -> Answer {
    guard let topic = try visit.asked("over"), topic.hasPrefix("gesprek:"), let conversation = ID<Conversation>(given: topic.dropFirst(8)) else { throw NotFound() }
    let (sequence, seat, isOut) = try await house.sit(in: conversation, as: caller) { room in
      (try room.sequence(), room.seat.id.raw, try room.isOut())
    }
    guard !isOut else { throw NotFound() }
    // With its words the conversation itself is gone.
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

  // MARK: Doing

  /// Makes one move from a form, and shows how it stands now. The same form twice is one move.
  func move(_ visit: Visit, _ caller: Caller, to place: Pattern = .conversation, _ make: (Submission) throws -> Move) async throws -> Answer {
    let conversation: ID<Conversation> = try visit.id("conversation")
    let given = try visit.submission()
    let zet = try given.zet()
    do {
      let move = try make(given)
      try await house.act(in: conversation, as: caller) { room in try room.make(move, zet: zet) }
    } catch let refusal as Refusal {
      return try await refused(refusal, visit, caller)
    }
    return .redirect(try given.one(TalkForm.screen) == nil ? .conversation(place, conversation) : Place(.screen))
  }

  /// A move that came too late, or twice: the page as it is now, with a sentence. Nothing was written, and nothing is wrong.
  func refused(_ refusal: Refusal, _ visit: Visit, _ caller: Caller, form: FormState = FormState()) async throws -> Answer {
    let words = visit.around(caller).wording.refusedMove(refusal)
    // Pressed under the big screen: what comes back there is never somebody's own page.
    if try visit.submission().one(TalkForm.screen) != nil { return try await screen(visit, note: words, status: 422) }
    return try await show(visit, caller, form: form.noting(.other(words), at: TalkForm.what), status: 422)
  }

  private func sitOrLeave(_ visit: Visit, _ caller: Caller) async throws -> Answer {
    let conversation: ID<Conversation> = try visit.id("conversation")
    let given = try visit.submission()
    let zet = try given.zet()
    switch try TalkForm.What(given) {
    case .sit:
      guard case .member(let viewer) = caller else {
        return try await move(visit, caller) { _ in .sit(role: .participant) }
      }
      let guest = try await visit.callers().companion(in: conversation)
      try await house.write(at: .circles, as: viewer) { desk in try desk.sitDown(in: conversation, after: guest, zet: zet) }
      return .redirect(.conversation(conversation))
    case .leave: return try await move(visit, caller) { _ in .leave }
    case .takeOver: return try await move(visit, caller) { _ in .takeOver }
    case .bring: return try await move(visit, caller) { _ in .bring }
    default: throw NotFound()
    }
  }

  /// Words on a card. They are kept however late they come; nobody loses what was typed. Nobody else reads them but those of `klaar`.
  private func contribute(_ visit: Visit, _ caller: Caller) async throws -> Answer {
    let conversation: ID<Conversation> = try visit.id("conversation")
    let given = try visit.submission()
    let zet = try given.zet()
    let step = try given.one(TalkForm.step) ?? ""
    let what = try TalkForm.What(given)
    let chance = house.chance
    var form = FormState()
    do {
      let format = try await house.sit(in: conversation, as: caller) { room in try room.format() }
      guard let place = format.place(of: step) else { throw Refusal.noSuchStep }
      if what == .discard || what == .takeBack {
        // Without what was not given there is what was given, or nothing.
        let left = what == .discard ? try await house.sit(in: conversation, as: caller) { room in try room.heard() }.own?.given[step]?.words : nil
        let words = (left ?? format.steps[place].fields.map { _ in "" }).map { Confided($0, in: conversation) }
        try await house.act(in: conversation, as: caller) { room in try room.make(.write(step: step, words: words, as: .new(chance), ready: false), zet: zet) }
        return .redirect(.conversation(conversation))
      }
      var words: [Confided] = []
      for field in format.steps[place].fields {
        let text = tidied(try given.one(TalkForm.words(field)) ?? "")
        form.keep([text], in: TalkForm.words(field))
        if what == .refresh { continue }
        if text.utf8.count > Move.longestField { form.note(.tooLong(Move.longestField - Move.longestField / 10), at: TalkForm.words(field)) }
        words.append(Confided(text, in: conversation))
      }
      if what == .refresh { return try await broughtBack(form, at: step, visit, caller) }
      guard form.isRight else { return try await broughtBack(form, at: step, visit, caller, status: 422) }
      // Skipping shows nothing, also of what stood in the field; being ready with an emptied field takes earlier words back.
      let move: Move = what == .skip ? .skip(step: step) : .write(step: step, words: words, as: .new(chance), ready: what == .ready)
      try await house.act(in: conversation, as: caller) { room in try room.make(move, zet: zet) }
      return .redirect(.conversation(conversation))
    } catch let refusal as Refusal {
      return try await refused(refusal, visit, caller, form: form)
    }
  }
}

extension Reception {
  /// The page as it is now, with what was typed. Where the page of the conversation has no form for it, it comes back on a page of its own.
  private func broughtBack(_ form: FormState, at step: String, _ visit: Visit, _ caller: Caller, status: Int = 200) async throws -> Answer {
    let scene = try await house.sit(in: try visit.id("conversation"), as: caller) { room in try room.heard() }
    let round = scene.common.round
    let hasForm = round?.step.slug == step && (round?.isShown == true ? form.isRight : scene.own?.isReady == false)
    return try await hasForm ? show(visit, caller, form: form, status: status) : myWords(at: step, visit, caller, form: form, status: status)
  }
}

/// The parts of a conversation's page that change by themselves.
enum Part {
  static let scene = "stap"
  static let count = "stoelen"
}

extension TalkForm.What {
  /// Throws `Malformed` when it is said twice.
  init?(_ given: Submission) throws {
    guard let word = try given.one(TalkForm.what) else { return nil }
    self.init(rawValue: word)
  }
}

extension Submission {
  /// The phone's own mark for this act.
  func zet() throws -> String {
    guard case .right(let act, _) = try read(ActField(Move.self), into: { $0 }) else { throw NotFound() }
    return act.raw
  }
}

extension Visit {
  /// Where phones find us.
  var site: String { String(absolute(.today).dropLast()) }
}
