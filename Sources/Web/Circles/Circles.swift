import Domain
import Forms
import Markup
import Pages
import Rooms
import Vocabulary
import Wording

/// Circles from the outside, their outcomes, and joining with a code.
extension Reception {
  var circles: [Entrance] {
    [
      .get(Place.circles, .member) { visit, viewer in .page(try await circlesHTML(visit, viewer)) },
      .post(Place.circles, .member, CircleForm.new) { visit, viewer, given in
        try await visit.taking(given, again: { try await circlesHTML(visit, viewer, form: $0) }) {
          .redirect(.circle(try await house.write(at: .circles, as: viewer) { desk in
            let wish = try given.value()
            return try desk.makeCircle(wish.name, with: wish.members)
          }))
        }
      },
      .get(Place.circle, .member) { visit, viewer, circle in .page(try await circleHTML(circle, visit, viewer)) },
      .post(Place.circleMembers, .member, CircleForm.change) { visit, viewer, given, circle in
        // Whoever is not in the circle learns nothing about its form.
        _ = try await house.read(at: .circles, as: viewer) { desk in try desk.circle(circle).id }
        return try await visit.taking(given, again: { try await circleHTML(circle, visit, viewer, membersForm: $0) }) {
          try await house.write(at: .circles, as: viewer) { desk in try desk.setMembers(of: circle, to: try given.value()) }
          return .redirect(.circle(circle))
        }
      },
      .post(Place.circleConversations, .member, PlanForm.form) { visit, viewer, given, circle in
        _ = try await house.read(at: .circles, as: viewer) { desk in try desk.circle(circle).id }
        return try await visit.taking(given, again: { try await circleHTML(circle, visit, viewer, form: $0) }) {
          .redirect(.conversation(try await house.write(at: .circles, as: viewer) { desk in
            let plan = try given.value()
            return try desk.planConversation(
                  in: circle, format: plan.format, bringer: plan.bringer, at: plan.moment, place: plan.place,
                  guestsLead: plan.guestsLead)
          }))
        }
      },
      .get(Place.conversationFacts, .reader) { visit, reader in
        .page(factsPage(try await house.look(as: reader) { room in try room.conversationFacts() }, visit.around(reader)))
      },
      .get(Place.lessons, .member) { visit, viewer in
        .page(lessonsPage(try await house.read(at: .circles, as: viewer) { desk in try desk.lessons() }, visit.around(viewer)))
      },
    ]
  }

  private func circlesHTML(_ visit: Visit, _ viewer: Viewer, form: FormState? = nil) async throws -> HTML {
    let circles = try await house.read(at: .circles, as: viewer) { desk in try desk.myCircles() }
    let known = Set(circles.flatMap(\.conversations).map(\.id))
    let (others, people) = try await house.read(as: viewer) { desk in
      (try desk.conversations().filter { !known.contains($0.id) }, try desk.activePeople())
    }
    return circlesPage(
      circles, others: others, people: people.filter { $0.id != viewer.person }, visit.around(viewer), form: form)
  }

  private func circleHTML(
    _ circle: ID<Circle>, _ visit: Visit, _ viewer: Viewer, form: FormState? = nil, membersForm: FormState? = nil
  ) async throws -> HTML {
    let (card, formats) = try await house.read(at: .circles, as: viewer) { desk in (try desk.circle(circle), desk.formats()) }
    let people = try await house.read(as: viewer) { desk in try desk.activePeople() }
    return circlePage(
      card, formats: formats, people: people.filter { $0.id != viewer.person }, me: viewer.person, visit.around(viewer),
      form: form,
      membersForm: membersForm)
  }

  // MARK: Joining with a code

  var joining: [Entrance] {
    [
      .get(Place.join, .everyone) { visit, _ in .page(joinPage(try await aroundAnybody(visit), key: House.passMark())) },
      .post(Place.join, .everyone, JoinForm.form) { visit, _, given in
        let code = try given.typed(JoinForm.code) ?? ""
        if let word = ReturnWord(given: code) { return try await comeBack(word, given, visit) }
        let around = try await aroundAnybody(visit)
        guard try await found(code, visit) != nil else { return unknown(code, around) }
        return .redirect(.joinCode(JoinCode(given: code)?.raw ?? code))
      },
      .get(Place.joinCode, .everyone) { visit, _, code in
        let around = try await aroundAnybody(visit)
        guard let reading = try await found(code, visit) else { return unknown(code, around) }
        // Somebody who already has a chair there goes straight to it: scanning twice gives no second chair.
        if let here = try await whoSits(in: reading, visit) { return here }
        return .page(
          joinCodePage(
            code: code, format: around.wording.said(reading.format), organisation: reading.organisationName,
            daysKept: CircleRoom.daysKept,
            key: House.passMark(), try await aroundAnybody(visit, in: reading.organisation)))
      },
      .post(Place.joinCode, .everyone, JoinForm.sit) { visit, _, given, code in try await join(code, given, visit) },
    ]
  }

  /// - Parameter organisation: somebody with an account in another organisation counts as a stranger here.
  private func aroundAnybody(_ visit: Visit, in organisation: ID<Organisation>? = nil) async throws -> Surroundings {
    if case .member(let viewer)? = try await visit.caller(), organisation.map({ $0 == viewer.organisation }) ?? true {
      return visit.around(viewer)
    }
    return visit.around()
  }

  /// Only wrong codes count as guesses: three hundred phones behind one address walk in, also while one of them is guessing.
  private func found(_ code: String, _ visit: Visit) async throws -> JoinReading? {
    try await rateLimit.search(.codes, from: visit.origin) { try await house.join(code: code) }
  }

  private func unknown(_ code: String, _ around: Surroundings) -> Reply { joining(around, unknownCode(code, around)) }

  private func joining(_ around: Surroundings, _ form: FormState) -> Reply {
    .page(joinPage(around, key: House.passMark(), form: form), status: 422)
  }

  private func whoSits(in reading: JoinReading, _ visit: Visit) async throws -> Reply? {
    for caller in try await visit.callers() {
      do {
        try await house.sit(in: reading.conversation, as: caller) { _ in }
        return .redirect(.conversation(reading.conversation))
      } catch is NotFound { continue }
    }
    return nil
  }

  private func join(_ code: String, _ given: SentForm<ID<Move>>, _ visit: Visit) async throws -> Reply {
    guard let reading = try await found(code, visit) else {
      let around = try await aroundAnybody(visit)
      return unknown(code, around)
    }
    let act = try given.value()
    let here = Place.conversation(reading.conversation)
    let callers = try await visit.callers()
    let guest = callers.companion(in: reading.conversation)
    // Somebody with an account here sits as themselves, and somebody who has a chair already goes to it.
    if let viewer = callers.member(of: reading.organisation) {
      do {
        try await house.write(at: .circles, as: viewer) { desk in
          try desk.sitDown(in: reading.conversation, code: JoinCode(given: code), after: guest, zet: act.raw)
        }
      } catch Refusal.takenAway, Refusal.notCounted {
        // The page of the conversation says so.
      }
      return .redirect(here)
    }
    if guest != nil { return .redirect(here) }
    let pass = try await house.sitDownAsGuest(code: code, mark: act.raw)
    return Reply.redirect(here).setting(SetCookie(.companion, pass, lasting: .days(CircleRoom.daysKept + 1)))
  }
}

// MARK: Coming back with a word

extension Reception {
  /// A guest goes on in her own chair on this phone. A wrong word counts as a guess, as a wrong code does; a right one is never
  /// refused.
  private func comeBack(
    _ word: ReturnWord, _ given: SentForm<(code: String, act: ID<Move>)>, _ visit: Visit
  ) async throws -> Reply
  {
    let around = try await aroundAnybody(visit)
    guard let chair = try await rateLimit.search(.codes, from: visit.origin, { try await house.chair(of: word) }) else {
      return unknown("", around)
    }
    let callers = try await visit.callers()
    if callers.member(of: chair.organisation) != nil { return joining(around, noReturn(around.wording.returnSignedIn)) }
    let here = Reply.redirect(.conversation(chair.conversation))
    let other = callers.companion(in: chair.conversation)
    // On the phone that has the chair already nothing has to be done.
    if let other, other.seat == chair.seat { return here }
    do {
      guard let pass = try await house.comeBack(word, mark: try given.value().act.raw, besides: other) else {
        return unknown("", around)
      }
      return here.setting(SetCookie(.companion, pass, lasting: .days(CircleRoom.daysKept + 1)))
    } catch House.NoReturn.hasChair {
      return joining(around, noReturn(around.wording.returnHasChair))
    }
  }
}

extension Visit {
  /// The word of the chair for which this browser holds a pass.
  var returnWord: ReturnWord? {
    guard case .companion? = known else { return nil }
    return companionKey.flatMap(House.returnWord)
  }
}

extension [Caller] {
  /// The caller of this organisation, among those that the keys of one browser stand for.
  fileprivate func member(of organisation: ID<Organisation>) -> Viewer? {
    compactMap { if case .member(let viewer) = $0, viewer.organisation == organisation { viewer } else { nil } }.first
  }

  /// The guest's chair that this browser has in this conversation.
  func companion(in conversation: ID<Conversation>) -> Companion? {
    compactMap { if case .companion(let companion) = $0, companion.conversation == conversation { companion } else { nil } }.first
  }
}
