import Domain
import Markup
import Pages
import Rooms
import Vocabulary
import Wording

/// Going on in another organisation, for whoever has a place in several.
extension Reception {
  var workplaces: [Entrance] {
    [
      .reader(.get, .workplaces) { visit, reader in
        let places = try await house.workplaces(of: reader.caller)
        guard places.count > 1 else { throw NotFound() }
        let back = visit.returnPath(try visit.asked("terug"))?.description
        return .page(workplacesPage(places, back: back, visit.around(reader)))
      },
      .reader(.post, .workplaces, logged: "go on elsewhere") { visit, reader in
        guard case .right(let organisation, _) = try visit.submission().read(ThingField("organisatie", of: Organisation.self), into: { $0 })
        else { throw NotFound() }
        let key = try await house.goOn(at: organisation, from: reader.caller, device: visit.device)
        exchange.cut(reader.session.raw)
        return Answer.redirect(.today).setting(SetCookie(.member, key))
      },
    ]
  }

  /// Inside after a right password, and a right code where one is asked: to where somebody wanted to go, or first to the choice.
  func inside(_ key: String, back: OwnPath?) async throws -> Answer {
    guard try await house.workplaces(ofCookie: key).count < 2 else {
      let asking = back.map { [("terug", $0.description)] } ?? []
      return Answer.redirect(Place(.workplaces, asking: asking)).setting(SetCookie(.member, key))
    }
    let answer: Answer = back.map { .redirect($0) } ?? .redirect(.today)
    return answer.setting(SetCookie(.member, key))
  }
}

extension Reader {
  var caller: Caller {
    switch self {
    case .member(let viewer): .member(viewer)
    case .assessor(let assessor): .assessor(assessor)
    }
  }

  var session: ID<Session> {
    switch self {
    case .member(let viewer): viewer.session
    case .assessor(let assessor): assessor.session
    }
  }
}
