import Domain
import Markup
import Pages
import Rooms
import Vocabulary
import Wording

/// The second key: asked at the threshold, made and put away in one's own place, and chosen for the organisation.
extension Reception {
  var secondKey: [Entrance] {
    [
      .everyone(.get, .signInCode) { visit in
        guard let key = visit.threshold, try await account(before: key, visit) != nil else {
          return Answer.redirect(.signIn).setting(.gone(.threshold))
        }
        return .page(signInCodePage(visit.around(), back: visit.returnPath(try visit.asked("terug"))?.description))
      },
      .everyone(.post, .signInCode, logged: "second key") { visit in try await cross(visit) },
      .account(.get, .secondKey) { visit, caller in
        let reading = try await house.secondKey(of: caller)
        return .page(secondKeyPage(reading, visit.around(caller, done: visit.keyDone), isFirst: caller.isKeyless))
      },
      .account(.post, .secondKey, logged: "change second key") { visit, caller in try await changeSecondKey(visit, caller) },
      .account(.post, .secondKeyProof, logged: "make second key") { visit, caller in try await proveSecondKey(visit, caller) },
      .member(.post, .secondKeyDuty, logged: "ask second key") { visit, viewer in
        // One of them is always chosen on the page: a form without a choice is none of ours.
        guard case .right(let duty, _) = try visit.submission().read(ChoiceField("voor", of: SecondKeyDuty.self), into: { $0 })
        else { throw NotFound() }
        try await house.write(at: .people, as: viewer) { desk in try desk.askSecondKey(of: duty) }
        return .redirect(.people, done: SecondKeyOutcome.asked)
      },
    ]
  }

  // MARK: At the threshold

  /// In front of the second key: the page that asks the code, with what this browser holds for it.
  func awaitingCode(_ key: String, back: OwnPath?) -> Answer {
    Answer.redirect(Place(.signInCode, asking: back.map { [("terug", $0.description)] } ?? []))
      .setting(SetCookie(.threshold, key, lasting: House.thresholdLasts))
  }

  /// Whose code is asked, for whoever holds this threshold.
  private func account(before key: String, _ visit: Visit) async throws -> String? {
    try await patience.search(.keys, from: visit.origin) { try await house.threshold(key) }
  }

  private func cross(_ visit: Visit) async throws -> Answer {
    guard let key = visit.threshold else { return .redirect(.signIn) }
    let over = Answer.redirect(.signIn, done: SecondKeyOutcome.thresholdOver).setting(.gone(.threshold))
    guard let account = try await account(before: key, visit) else { return over }
    let given = try visit.submission()
    let back = visit.returnPath(try given.one("terug"))
    let field = try given.one("reservecode") == nil ? "code" : "reservecode"
    let draw = { (form: FormState) in
      Answer.page(signInCodePage(visit.around(), back: back?.description, form: form), status: 422)
    }
    switch try given.read(CodeField(field), into: { $0 }) {
    case .wrong(let form): return draw(form)
    case .right(let code, let form):
      let crossing = try await patience.code(of: account, from: visit.origin, isRight: { $0.isInside }) {
        try await house.cross(key, code: code, device: visit.device)
      }
      switch crossing {
      case .wrong:
        return draw(form.noting(.other(visit.preferences.wording.refusal(.codeWrong)), at: field))
      case .over:
        return over
      case .inside(let session, let joined):
        let answer: Answer =
          joined ? .redirect(.today, done: PeopleOutcome.welcomed).setting(SetCookie(.member, session)) : try await inside(session, back: back)
        return answer.setting(.gone(.threshold))
      }
    }
  }

  // MARK: One's own

  private func changeSecondKey(_ visit: Visit, _ caller: Caller) async throws -> Answer {
    let reading = try await house.secondKey(of: caller)
    let given = try visit.submission()
    let draw = { (form: FormState) in secondKeyPage(reading, visit.around(caller), isFirst: caller.isKeyless, form: form) }
    let act = try given.one("doe").flatMap { SecondKeyAct(rawValue: $0) } ?? .make
    let read: Reading<(password: String, code: String?)> =
      reading.since == nil
      ? try given.read(SecretField("wachtwoord")) { (password: $0, code: nil) }
      : try given.read(SecretField("wachtwoord"), CodeField("code")) { (password: $0, code: $1) }
    guard case .right(let proof, let form) = read else {
      guard case .wrong(let form) = read else { throw NotFound() }
      return .page(draw(form), status: 422)
    }
    return try await answering(form, in: caller.wording, again: draw) {
      switch act {
      case .make:
        let offer = try await counted(reading, visit) {
          try await house.offerSecondKey(to: caller, password: proof.password, code: proof.code)
        }
        return .page(secondKeyOfferPage(offer, issuer: "Kring \(caller.organisationName)", visit.around(caller)))
      case .end:
        guard reading.since != nil, !reading.isNeeded else { throw NotFound() }
        let session = try await counted(reading, visit) {
          try await house.endSecondKey(of: caller, password: proof.password, code: proof.code ?? "", device: visit.device)
        }
        exchange.cut(caller.actor)
        return Answer.redirect(.secondKey, done: SecondKeyOutcome.ended).setting(SetCookie(.member, session))
      }
    }
  }

  /// The first code. What lay open too long begins again, with a sentence that says so.
  private func proveSecondKey(_ visit: Visit, _ caller: Caller) async throws -> Answer {
    let reading = try await house.secondKey(of: caller)
    let given = try visit.submission()
    guard let offer = try await house.secondKeyOffer(try given.one("aanbod") ?? "", of: caller) else {
      return .redirect(.secondKey, done: SecondKeyOutcome.offerOver)
    }
    let draw = { (form: FormState) in
      secondKeyOfferPage(offer, issuer: "Kring \(caller.organisationName)", visit.around(caller), form: form)
    }
    switch try given.read(CodeField("code"), into: { $0 }) {
    case .wrong(let form): return .page(draw(form), status: 422)
    case .right(let code, let form):
      return try await answering(form, in: caller.wording, again: draw) {
        let made = try await counted(reading, visit) {
          try await house.makeSecondKey(of: caller, offer: offer.sealed, code: code, device: visit.device)
        }
        exchange.cut(caller.actor)
        return Answer.page(recoveryCodesPage(made.codes, onward: .today, visit.around(caller))).setting(
          SetCookie(.member, made.session))
      }
    }
  }

  /// Guessing in somebody's open session takes as long as at the door, at the code and at the password.
  private func counted<T: Sendable>(_ reading: SecondKeyReading, _ visit: Visit, _ act: () async throws -> T) async throws -> T {
    try await patience.code(of: reading.account, beside: visit.known?.actor, from: visit.origin, act)
  }
}

extension Crossing {
  fileprivate var isInside: Bool { if case .inside = self { true } else { false } }
}

/// A code that is typed over and never shown again.
private struct CodeField: Field {
  let name: String
  init(_ name: String) { self.name = name }

  func read(_ given: Submission) throws(Malformed) -> Result<String, WrongField> {
    let text = tidied(try given.one(name) ?? "")
    return text.isEmpty ? .failure(WrongField(.missing)) : .success(text)
  }

  func kept(_ given: Submission) -> [String] { [] }
}

extension Visit {
  /// What was done just before with a second key, in a sentence.
  var keyDone: String? { done(as: SecondKeyOutcome.self).map { preferences.wording.done($0) } }
}

extension Caller {
  fileprivate var isKeyless: Bool { if case .keyless = self { true } else { false } }
  fileprivate var wording: Wording { (preferences ?? Preferences()).wording }

  fileprivate var organisationName: String {
    switch self {
    case .member(let viewer): viewer.organisationName
    case .assessor(let assessor): assessor.organisationName
    case .keyless(let keyless): keyless.organisationName
    case .companion(let companion): companion.organisationName
    }
  }
}
