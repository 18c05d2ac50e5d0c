import Domain
import Forms
import Markup
import Pages
import Rooms
import Vocabulary
import Wording

/// The big screen in a room. The browser of the machine that shows it holds a pass of its own.
extension Reception {
  var screens: [Entrance] {
    [
      .get(Place.screen, .everyone) { visit, _ in try await screen(visit) },
      .post(Place.screen, .everyone, ScreenForm.open) { visit, _, given in try await openScreen(visit, given) },
      .get(Place.screenLive, .everyone, isLive: true) { visit, _ in
        guard let pass = visit.screenPass else { throw NotFound() }
        let (sequence, conversation) = try await house.watch(by: pass) { room in (try room.sequence(), room.conversation) }
        let topic = LiveTopic.conversation(conversation.raw)
        return try exchange.stream(
          visit, topic: topic, sequence: Int64(sequence), holders: [LiveTopic.screens(of: conversation.raw), topic],
          stillMay: { [house] in try await house.watch(by: pass) { _ in true } })
      },
      .get(Place.conversationStage, .seat) { visit, caller, conversation in try await screensHTML(visit, caller, conversation) },
      .post(Place.conversationStage, .seat, ScreenForm.steer) { visit, caller, given, conversation in
        try await steerScreens(visit, caller, given, conversation)
      },
    ]
  }

  func screen(_ visit: Visit, note: String? = nil, status: Int = 200) async throws -> Reply {
    guard let pass = visit.screenPass else { return .page(screenDoorPage(wasOn: false, visit.around())) }
    do {
      let (shown, sequence, organisation) = try await house.watch(by: pass) { room in
        (try room.heard(), try room.sequence(), room.organisationName)
      }
      // When whoever leads uses the same machine, her buttons are added, but none of her words.
      let leader = try await leader(of: shown.card.conversation, visit)
      let scene = HeardScene(card: shown.card, common: shown.common, own: leader?.scene.own)
      let around = leader.map { visit.around($0.caller) } ?? visit.around(nobodyIn: organisation)
      return .page(
        stagePage(scene, site: visit.site, key: visit.freshKey, since: String(sequence), note: note, around), status: status)
    } catch is NotFound {
      return .page(screenDoorPage(wasOn: true, visit.around()))
    }
  }

  /// Whoever leads this conversation in this browser, with her view. Nil when nobody does.
  private func leader(of conversation: ID<Conversation>, _ visit: Visit) async throws -> (scene: HeardScene, caller: Caller)? {
    for caller in try await visit.callers() {
      do {
        let scene = try await house.sit(in: conversation, as: caller) { room in try room.heard() }
        if scene.own?.isFacilitator == true { return (scene, caller) }
      } catch is NotFound { continue }
    }
    return nil
  }

  private func openScreen(_ visit: Visit, _ given: SentForm<String>) async throws -> Reply {
    let code = try given.typed(ScreenForm.code) ?? ""
    guard let secret = try await rateLimit.search(.codes, from: visit.origin, { try await house.openScreen(code: code) }) else {
      let around = visit.around()
      return .page(screenDoorPage(wasOn: false, around, form: unknownScreenCode(around)), status: 422)
    }
    return shows(secret)
  }

  private func shows(_ secret: String) -> Reply {
    Reply.redirect(.screen()).setting(SetCookie(.screen, secret, lasting: .days(CircleRoom.daysKept + 1)))
  }

  // MARK: For whoever leads

  private func screensHTML(
    _ visit: Visit, _ caller: Caller, _ conversation: ID<Conversation>, code: String? = nil
  ) async throws -> Reply {
    let scene = try await house.sit(in: conversation, as: caller) { room in try room.heard() }
    guard scene.own?.isFacilitator == true, scene.common.status != .closed else { throw NotFound() }
    return .page(screensPage(scene, site: visit.site, code: code, key: visit.freshKey, visit.around(caller)))
  }

  private func steerScreens(
    _ visit: Visit, _ caller: Caller, _ given: SentForm<ScreenAct>, _ conversation: ID<Conversation>
  ) async throws -> Reply {
    // Only whoever leads can open big screens.
    guard try await house.sit(in: conversation, as: caller, { room in try room.heard().own?.isFacilitator }) == true else {
      throw NotFound()
    }
    let (act, made) = try await house.act(in: conversation, as: caller) { room in
      let act = try given.value()
      switch act {
      case .open: return (act, Optional(try room.openScreen()))
      case .code: return (act, try room.codeForScreen())
      case .out:
        try room.putOutScreens()
        return (act, nil)
      }
    }
    switch (act, made) {
    case (.open, let secret?): return shows(secret)
    case (.code, let code?): return try await screensHTML(visit, caller, conversation, code: code)
    case (.open, nil), (.code, nil), (.out, _): return .redirect(.conversationStage(conversation))
    }
  }
}
