import Domain
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
      .everyone(.get, .signIn) { visit in
        if try await visit.caller() != nil { return .redirect(.today) }
        return .page(try await signInAgain(visit, back: try visit.asked("terug")))
      },
      .everyone(.post, .signIn, logged: "sign in with password") { visit in try await signIn(visit) },
      .everyone(.post, .stepIn, logged: "step in") { visit in
        let given = try visit.submission()
        guard case .right(let person, _) = try given.read(ThingField("wie", of: Person.self), into: { $0 }),
          let key = try await house.stepIn(as: person, device: visit.device)
        else { throw NotFound() }
        return Answer.redirect(.today).setting(SetCookie(.member, key))
      },
      .everyone(.post, .signOut, logged: "sign out") { visit in
        // By the key and not by who holds it: also while nobody can be looked up.
        if let key = visit.memberKey, let session = try await house.signOut(key: key) { exchange.cut(session.raw) }
        return Answer.redirect(.signIn).setting(.gone(.member)).clearingSite(butScreen: visit.screenPass != nil)
      },
      .everyone(.get, .founding) { visit in
        let token = try visit.name("token")
        guard try await mayFound(token, visit) else { throw NotFound() }
        return .page(foundingPage(token: token, visit.around()))
      },
      .everyone(.post, .founding, logged: "found") { visit in try await found(visit) },
      .everyone(.get, .invitation) { visit in
        let token = try visit.name("token")
        guard let card = try await invitationCard(token, visit) else { throw NotFound() }
        return .page(invitationPage(card, token: token, visit.around(nobodyIn: card.organisation)))
      },
      .everyone(.post, .invitation, logged: "accept invitation with password") { visit in try await accept(visit) },
    ]
  }

  private func signInAgain(_ visit: Visit, back: String?, refusal: String? = nil, form: FormState? = nil) async throws -> HTML {
    let characters = try await house.characters().map {
      DemoCharacter(id: $0.name.id, name: $0.name.name, position: $0.name.position, facilitates: $0.facilitates)
    }
    let done = visit.keyDone ?? visit.done(as: RenewalOutcome.self).map { _ in visit.preferences.wording.passwordRenewed }
    return signInPage(visit.around(done: done), characters: characters, back: visit.returnPath(back)?.description, refusal: refusal, form: form)
  }

  /// The wrong address and the wrong password get one answer, and both cost patience.
  private func signIn(_ visit: Visit) async throws -> Answer {
    let given = try visit.submission()
    let back = try given.one("terug")
    switch try given.read(EmailField("mail"), SecretField("wachtwoord"), into: { ($0, $1) }) {
    case .wrong(let form): return .page(try await signInAgain(visit, back: back, form: form), status: 422)
    case .right((let mail, let password), let form):
      let admission = try await patience.password(of: mail, from: visit.origin, isRight: { $0 != nil }) {
        try await house.signIn(email: mail.raw, password: password, device: visit.device)
      }
      switch admission {
      case nil:
        return .page(try await signInAgain(visit, back: back, refusal: visit.preferences.wording.signInUnknown, form: form), status: 422)
      case .threshold(let key): return awaitingCode(key, back: visit.returnPath(back))
      case .session(let key): return try await inside(key, back: visit.returnPath(back))
      }
    }
  }

  private func found(_ visit: Visit) async throws -> Answer {
    let token = try visit.name("token")
    guard try await mayFound(token, visit) else { throw NotFound() }
    let draw = { (form: FormState) in foundingPage(token: token, visit.around(), form: form) }
    let reading = try visit.submission().read(
      TextField("organisatie", atMost: 120), TextField("voornaam", atMost: 60), TextField("naam", atMost: 120), ChoiceField("positie", of: Position.self),
      EmailField("mail"), SecretField("nieuw")
    ) { (organisation: $0, newcomer: Newcomer(givenName: $1, name: $2, email: $4), position: $3, password: $5) }
    switch reading {
    case .wrong(let form): return .page(draw(form), status: 422)
    case .right(let begun, let form):
      guard begun.position.keepsTheHandbook else { throw NotFound() }
      return try await answering(form, in: visit.preferences.wording, again: draw) {
        let key = try await house.found(
          token, organisation: begun.organisation, by: begun.newcomer, position: begun.position, password: begun.password, device: visit.device)
        return Answer.redirect(.today, done: PeopleOutcome.founded).setting(SetCookie(.member, key))
      }
    }
  }

  private func mayFound(_ token: String, _ visit: Visit) async throws -> Bool {
    try await patience.search(.links, from: visit.origin) { try await house.mayFound(token) ? true : nil } ?? false
  }

  private func invitationCard(_ token: String, _ visit: Visit) async throws -> InvitationCard? {
    try await patience.search(.links, from: visit.origin) { try await house.invitation(token) }.map {
      InvitationCard(organisation: $0.organisation, givenName: $0.givenName, email: $0.email, hasAccount: $0.hasAccount)
    }
  }

  private func accept(_ visit: Visit) async throws -> Answer {
    let token = try visit.name("token")
    guard let card = try await invitationCard(token, visit) else { throw NotFound() }
    let draw = { (form: FormState) in invitationPage(card, token: token, visit.around(nobodyIn: card.organisation), form: form) }
    switch try visit.submission().read(SecretField(card.hasAccount ? "wachtwoord" : "nieuw"), into: { $0 }) {
    case .wrong(let form): return .page(draw(form), status: 422)
    case .right(let password, let form):
      return try await answering(form, in: visit.preferences.wording, again: draw) {
        switch try await accepted(token, card, password, visit) {
        case .threshold(let key): awaitingCode(key, back: nil)
        case .session(let key): Answer.redirect(.today, done: PeopleOutcome.welcomed).setting(SetCookie(.member, key))
        }
      }
    }
  }

  /// The password of an account that is there already is guessed at here no faster than at the front door.
  private func accepted(_ token: String, _ card: InvitationCard, _ password: String, _ visit: Visit) async throws -> Admission {
    guard card.hasAccount, let mail = EmailAddress(card.email) else { return try await house.accept(token, password: password, device: visit.device) }
    return try await patience.password(of: mail, from: visit.origin) {
      try await house.accept(token, password: password, device: visit.device)
    }
  }
}

extension Visit {
  /// What a person recognises in the list of sessions; cut short, and never used for anything else.
  var device: String {
    let agent = header(.userAgent) ?? ""
    let systems: [(String, String)] = [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "Mac"), ("Linux", "Linux")]
    let browsers: [(String, String)] = [("Firefox", "Firefox"), ("Edg", "Edge"), ("Chrome", "Chrome"), ("Safari", "Safari")]
    let names = [browsers, systems].compactMap { list in list.first { agent.contains($0.0) }?.1 }
    return names.joined(separator: ", ")
  }
}
