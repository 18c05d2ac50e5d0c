import Domain
import Markup
import Pages
import Rooms
import Vocabulary
import Wording

/// The big screen in a room. What it shows hangs on a pass of its own, in the browser of the machine that stands there.
extension Reception {
  var screens: [Entrance] {
    [
      .everyone(.get, .screen) { visit in try await screen(visit) },
      .everyone(.post, .screen) { visit in try await openScreen(visit) },
      .everyone(.get, .screenLive, isLive: true) { visit in
        guard let pass = visit.screenPass else { throw NotFound() }
        let (sequence, conversation) = try await house.watch(by: pass) { room in (try room.sequence(), room.conversation) }
        let topic = "gesprek:\(conversation)"
        return try exchange.stream(
          visit, topic: topic, sequence: Int64(sequence), holders: [Reception.screens(of: conversation.raw), topic],
          stillMay: { [house] in try await house.watch(by: pass) { _ in true } })
      },
      .seat(.get, .conversationStage) { visit, caller in try await screensHTML(visit, caller) },
      .seat(.post, .conversationStage) { visit, caller in try await steerScreens(visit, caller) },
    ]
  }

  /// By this name all streams of the screens of a conversation are cut.
  static func screens(of conversation: String) -> String { "schermen:\(conversation)" }

  func screen(_ visit: Visit, note: String? = nil, status: Int = 200) async throws -> Answer {
    guard let pass = visit.screenPass else { return .page(screenDoorPage(wasOn: false, visit.around())) }
    do {
      let (shown, sequence, organisation) = try await house.watch(by: pass) { room in (try room.heard(), try room.sequence(), room.organisationName) }
      // Whoever leads, on the very machine, adds her buttons and no word.
      let leader = try await leader(of: shown.card.conversation, visit)
      let scene = HeardScene(card: shown.card, common: shown.common, own: leader?.scene.own)
      let around = leader.map { visit.around($0.caller) } ?? visit.around(nobodyIn: organisation)
      return .page(stagePage(scene, site: visit.site, key: visit.freshKey, since: String(sequence), note: note, around), status: status)
    } catch is NotFound {
      return .page(screenDoorPage(wasOn: true, visit.around()))
    }
  }

  /// Whoever leads this conversation in this browser, with what they see; nothing when nobody does.
  private func leader(of conversation: ID<Conversation>, _ visit: Visit) async throws -> (scene: HeardScene, caller: Caller)? {
    for caller in try await visit.callers() {
      do {
        let scene = try await house.sit(in: conversation, as: caller) { room in try room.heard() }
        if scene.own?.isFacilitator == true { return (scene, caller) }
      } catch is NotFound { continue }
    }
    return nil
  }

  private func openScreen(_ visit: Visit) async throws -> Answer {
    let code = try visit.submission().one("code") ?? ""
    guard let secret = try await patience.search(.codes, from: visit.origin, { try await house.openScreen(code: code) }) else {
      let around = visit.around()
      return .page(screenDoorPage(wasOn: false, around, form: unknownScreenCode(around)), status: 422)
    }
    return shows(secret)
  }

  private func shows(_ secret: String) -> Answer {
    Answer.redirect(Place(.screen)).setting(SetCookie(.screen, secret, lasting: .days(CircleRoom.daysKept + 1)))
  }

  // MARK: For whoever leads

  private func screensHTML(_ visit: Visit, _ caller: Caller, code: String? = nil) async throws -> Answer {
    let conversation: ID<Conversation> = try visit.id("conversation")
    let scene = try await house.sit(in: conversation, as: caller) { room in try room.heard() }
    guard scene.own?.isFacilitator == true, scene.common.status != .closed else { throw NotFound() }
    return .page(screensPage(scene, site: visit.site, code: code, key: visit.freshKey, visit.around(caller)))
  }

  private func steerScreens(_ visit: Visit, _ caller: Caller) async throws -> Answer {
    let conversation: ID<Conversation> = try visit.id("conversation")
    switch try visit.submission().one(TalkForm.what).flatMap(ScreenAct.init(rawValue:)) {
    case .open: return shows(try await house.act(in: conversation, as: caller) { room in try room.openScreen() })
    case .code:
      let code = try await house.act(in: conversation, as: caller) { room in try room.codeForScreen() }
      return try await screensHTML(visit, caller, code: code)
    case .out:
      try await house.act(in: conversation, as: caller) { room in try room.putOutScreens() }
      return .redirect(.conversation(.conversationStage, conversation))
    case nil: throw NotFound()
    }
  }
}
