import Domain
import Forms
import Markup
import Pages
import Rooms
import Vocabulary
import Wording

/// Switching to another organisation, for somebody with an account in several.
extension Reception {
  var workplaces: [Entrance] {
    [
      .get(Place.workplaces, .reader) { visit, reader in
        let places = try await house.workplaces(of: reader.caller)
        guard places.count > 1 else { throw NotFound() }
        let back = visit.returnPath(try visit.carried(SignInForm.back))?.description
        return .page(workplacesPage(places, back: back, visit.around(reader)))
      },
      .post(Place.workplaces, .reader, WorkplaceForm.form, logged: "go on elsewhere") { visit, reader, given in
        guard try await house.workplaces(of: reader.caller).count > 1 else { throw NotFound() }
        let key = try await house.goOn(at: try given.value(), from: reader.caller, device: visit.device)
        exchange.cut(reader.session.raw)
        return Reply.redirect(.today()).setting(SetCookie(.member, key))
      },
    ]
  }

  /// After a right password, and a right code where one is asked: to where somebody wanted to go, or first to the choice of
  /// organisation.
  func inside(_ key: String, back: OwnPath?) async throws -> Reply {
    guard try await house.workplaces(ofCookie: key).count < 2 else {
      let choice = Place.workplaces()
      return Reply.redirect(back.map { choice.asking(SignInForm.back, $0.description) } ?? choice).setting(
        SetCookie(.member, key))
    }
    let reply: Reply = back.map { .redirect($0) } ?? .redirect(.today())
    return reply.setting(SetCookie(.member, key))
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
