import Domain
import Forms
import HTTPTypes
import Markup
import Pages
import Rooms
import Vocabulary
import Wording

/// Signing in and out, founding, and accepting an invitation.
extension Reception {
  var comingIn: [Entrance] {
    [
      .get(Place.signIn, .everyone) { visit, _ in
        if try await visit.caller() != nil { return .redirect(.today()) }
        return .page(try await signInAgain(visit, back: try visit.carried(SignInForm.back)))
      },
      .post(Place.signIn, .everyone, SignInForm.form, logged: "sign in with password") { visit, _, given in
        try await signIn(given, visit)
      },
      .post(Place.stepIn, .everyone, StepInForm.form, logged: "step in") { visit, _, given in
        guard let key = try await house.stepIn(as: try given.value(), device: visit.device) else { throw NotFound() }
        return Reply.redirect(.today()).setting(SetCookie(.member, key))
      },
      .post(Place.signOut, .everyone, logged: "sign out") { visit, _ in
        // By the key and not by its caller, so that it also works while nobody can be looked up.
        if let key = visit.memberKey, let session = try await house.signOut(key: key) { exchange.cut(session.raw) }
        return Reply.redirect(.signIn()).setting(.gone(.member)).clearingSite(butScreen: visit.screenPass != nil)
      },
      .get(Place.founding, .everyone) { visit, _, token in
        guard try await mayFound(token, visit) else { throw NotFound() }
        return .page(foundingPage(token: token, visit.around()))
      },
      .post(Place.founding, .everyone, FoundingForm.form, logged: "found") { visit, _, given, token in
        guard try await mayFound(token, visit) else { throw NotFound() }
        return try await visit.taking(given, again: { foundingPage(token: token, visit.around(), form: $0) }) {
          try await found(token, given, visit)
        }
      },
      .get(Place.invitation, .everyone) { visit, _, token in
        guard let card = try await invitationCard(token, visit) else { throw NotFound() }
        return .page(invitationPage(card, token: token, visit.around(nobodyIn: card.organisation)))
      },
      .post(Place.invitation, .everyone, InvitationForm.new, logged: "accept invitation with password") {
        visit, _, given, token in
        guard let card = try await invitationCard(token, visit) else { throw NotFound() }
        let given = card.hasAccount ? given.read(as: InvitationForm.known) : given
        let draw = { (form: FormState) in
          invitationPage(card, token: token, visit.around(nobodyIn: card.organisation), form: form)
        }
        return try await visit.taking(given, again: draw) {
          switch try await accepted(token, card, try given.value(), visit) {
          case .threshold(let key): awaitingCode(key, back: nil)
          case .session(let key): Reply.redirect(.today(), done: PeopleDone.welcomed).setting(SetCookie(.member, key))
          }
        }
      },
    ]
  }

  private func signInAgain(_ visit: Visit, back: String?, refusal: String? = nil, form: FormState? = nil) async throws -> HTML {
    let characters = try await house.characters().map {
      DemoCharacter(id: $0.name.id, name: $0.name.name, position: $0.name.position, facilitates: $0.facilitates)
    }
    return signInPage(
      visit.around(), characters: characters, key: House.passMark(), back: visit.returnPath(back)?.description,
      refusal: refusal, form: form)
  }

  /// A wrong address and a wrong password get the same answer, and both count as guesses.
  private func signIn(
    _ given: SentForm<(mail: EmailAddress, password: String, back: String?)>, _ visit: Visit
  ) async throws -> Reply {
    let back = try given.carried(SignInForm.back)
    return try await visit.taking(given, again: { try await signInAgain(visit, back: back, form: $0) }) {
      let (mail, password, _) = try given.value()
      let admission = try await rateLimit.password(of: mail, from: visit.origin, isRight: { $0 != nil }) {
        try await house.signIn(email: mail.raw, password: password, device: visit.device)
      }
      switch admission {
      case nil:
        let refusal = visit.preferences.wording.signInUnknown
        return .page(try await signInAgain(visit, back: back, refusal: refusal, form: given.state), status: 422)
      case .threshold(let key): return awaitingCode(key, back: visit.returnPath(back))
      case .session(let key): return try await inside(key, back: visit.returnPath(back))
      }
    }
  }

  private func found(_ token: String, _ given: SentForm<Founding>, _ visit: Visit) async throws -> Reply {
    let wish = try given.value()
    guard wish.position.keepsTheHandbook else { throw NotFound() }
    let key = try await house.found(
      token, organisation: wish.organisation, by: Newcomer(givenName: wish.givenName, name: wish.name, email: wish.mail),
      position: wish.position,
      password: wish.password, device: visit.device)
    return Reply.redirect(.today(), done: PeopleDone.founded).setting(SetCookie(.member, key))
  }

  private func mayFound(_ token: String, _ visit: Visit) async throws -> Bool {
    try await rateLimit.search(.links, from: visit.origin) { try await house.mayFound(token) ? true : nil } ?? false
  }

  private func invitationCard(_ token: String, _ visit: Visit) async throws -> InvitationCard? {
    try await rateLimit.search(.links, from: visit.origin) { try await house.invitation(token) }.map {
      InvitationCard(organisation: $0.organisation, givenName: $0.givenName, email: $0.email, hasAccount: $0.hasAccount)
    }
  }

  /// An invitation may ask for the password of an existing account. Guessing it here is no faster than at sign-in.
  private func accepted(_ token: String, _ card: InvitationCard, _ password: String, _ visit: Visit) async throws -> Admission {
    guard card.hasAccount, let mail = EmailAddress(card.email) else {
      return try await house.accept(token, password: password, device: visit.device)
    }
    return try await rateLimit.password(of: mail, from: visit.origin) {
      try await house.accept(token, password: password, device: visit.device)
    }
  }
}

extension Visit {
  /// The name by which a person recognises a session in the list. It is cut short and used for nothing else.
  var device: String {
    let agent = header(.userAgent) ?? ""
    let systems: [(String, String)] = [
      ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "Mac"),
      ("Linux", "Linux"),
    ]
    let browsers: [(String, String)] = [("Firefox", "Firefox"), ("Edg", "Edge"), ("Chrome", "Chrome"), ("Safari", "Safari")]
    let names = [browsers, systems].compactMap { list in list.first { agent.contains($0.0) }?.1 }
    return names.joined(separator: ", ")
  }
}
