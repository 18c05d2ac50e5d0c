import Domain
import Forms
import Markup
import Pages
import Rooms
import Vocabulary
import Wording

/// The second key: asked at sign-in, made and removed on one's own page, and chosen for the organisation.
extension Reception {
  var secondKey: [Entrance] {
    [
      .get(Place.signInCode, .everyone) { visit, _ in
        guard let key = visit.threshold, try await account(before: key, visit) != nil else {
          return Reply.redirect(.signIn()).setting(.gone(.threshold))
        }
        return .page(signInCodePage(visit.around(), back: visit.returnPath(try visit.carried(SignInForm.back))?.description))
      },
      .post(Place.signInCode, .everyone, SignInCodeForm.byApp, logged: "second key") { visit, _, given in
        try await cross(given, visit)
      },
      .get(Place.secondKey, .account) { visit, caller in
        let reading = try await house.secondKey(of: caller)
        return .page(secondKeyPage(reading, visit.around(caller), isFirst: caller.isKeyless))
      },
      .post(Place.secondKey, .account, SecondKeyForm.first, logged: "change second key") { visit, caller, given in
        let reading = try await house.secondKey(of: caller)
        let given = reading.since == nil ? given : given.read(as: SecondKeyForm.standing)
        let draw = { (form: FormState) in secondKeyPage(reading, visit.around(caller), isFirst: caller.isKeyless, form: form) }
        return try await visit.taking(given, again: draw) { try await change(reading, try given.value(), visit, caller) }
      },
      .post(Place.secondKeyProof, .account, SecondKeyForm.proof, logged: "make second key") { visit, caller, given in
        try await proveSecondKey(given, visit, caller)
      },
      .post(Place.secondKeyDuty, .member, SecondKeyDutyForm.form, logged: "ask second key") { _, viewer, given in
        try await house.admit(viewer, to: .people)
        try await house.write(at: .people, as: viewer) { desk in try desk.askSecondKey(of: try given.value()) }
        return .redirect(.people(), done: SecondKeyDone.asked)
      },
    ]
  }

  // MARK: At sign-in

  /// The page that asks for the code, with the key that this browser holds for it.
  func awaitingCode(_ key: String, back: OwnPath?) -> Reply {
    let place = Place.signInCode()
    return Reply.redirect(back.map { place.asking(SignInForm.back, $0.description) } ?? place)
      .setting(SetCookie(.threshold, key, lasting: House.thresholdLasts))
  }

  /// The account whose code is asked, for the browser that holds this key.
  private func account(before key: String, _ visit: Visit) async throws -> String? {
    try await rateLimit.search(.keys, from: visit.origin) { try await house.threshold(key) }
  }

  private func cross(_ given: SentForm<(code: String, back: String?)>, _ visit: Visit) async throws -> Reply {
    guard let key = visit.threshold else { return .redirect(.signIn()) }
    let over = Reply.redirect(.signIn(), done: SecondKeyDone.thresholdOver).setting(.gone(.threshold))
    guard let account = try await account(before: key, visit) else { return over }
    let given = try given.has(SignInCodeForm.recovery) ? given.read(as: SignInCodeForm.byRecovery) : given
    let back = visit.returnPath(try given.carried(SignInForm.back))
    return try await visit.taking(given, again: { signInCodePage(visit.around(), back: back?.description, form: $0) }) {
      let code = try given.value().code
      let crossing = try await rateLimit.code(of: account, from: visit.origin, isRight: { $0.isInside }) {
        try await house.cross(key, code: code, device: visit.device)
      }
      switch crossing {
      case .wrong: throw RuleRefusal.codeWrong
      case .over: return over
      case .inside(let session, let joined):
        let reply: Reply =
          joined
          ? .redirect(.today(), done: PeopleDone.welcomed).setting(SetCookie(.member, session))
          : try await inside(session, back: back)
        return reply.setting(.gone(.threshold))
      }
    }
  }

  // MARK: One's own

  private func change(
    _ reading: SecondKeyReading, _ wish: (act: SecondKeyAct, password: String, code: String?), _ visit: Visit, _ caller: Caller
  ) async throws -> Reply {
    switch wish.act {
    case .make:
      let offer = try await counted(reading, visit) {
        try await house.offerSecondKey(to: caller, password: wish.password, code: wish.code)
      }
      return .page(secondKeyOfferPage(offer, issuer: "Kring \(caller.organisationName)", visit.around(caller)))
    case .end:
      guard reading.since != nil, !reading.isNeeded else { throw NotFound() }
      let session = try await counted(reading, visit) {
        try await house.endSecondKey(of: caller, password: wish.password, code: wish.code ?? "", device: visit.device)
      }
      exchange.cut(caller.actor)
      return Reply.redirect(.secondKey(), done: SecondKeyDone.ended).setting(SetCookie(.member, session))
    }
  }

  /// The first code. A setup that was open too long begins again, with a sentence that says so.
  private func proveSecondKey(
    _ given: SentForm<(offer: String?, code: String)>, _ visit: Visit, _ caller: Caller
  ) async throws -> Reply {
    let reading = try await house.secondKey(of: caller)
    guard let offer = try await house.secondKeyOffer(try given.carried(SecondKeyForm.offer) ?? "", of: caller) else {
      return .redirect(.secondKey(), done: SecondKeyDone.offerOver)
    }
    let issuer = "Kring \(caller.organisationName)"
    return try await visit.taking(given, again: { secondKeyOfferPage(offer, issuer: issuer, visit.around(caller), form: $0) }) {
      let code = try given.value().code
      let made = try await counted(reading, visit) {
        try await house.makeSecondKey(of: caller, offer: offer.sealed, code: code, device: visit.device)
      }
      exchange.cut(caller.actor)
      return Reply.page(recoveryCodesPage(made.codes, onward: .today(), visit.around(caller))).setting(
        SetCookie(.member, made.session))
    }
  }

  /// Guessing in somebody's open session is as slow as at sign-in, for the code and for the password.
  private func counted<T: Sendable>(_ reading: SecondKeyReading, _ visit: Visit, _ act: () async throws -> T) async throws -> T {
    try await rateLimit.code(of: reading.account, beside: visit.known?.actor, from: visit.origin, act)
  }
}

extension Crossing {
  fileprivate var isInside: Bool { if case .inside = self { true } else { false } }
}

extension Caller {
  fileprivate var isKeyless: Bool { if case .keyless = self { true } else { false } }

  fileprivate var organisationName: String {
    switch self {
    case .member(let viewer): viewer.organisationName
    case .assessor(let assessor): assessor.organisationName
    case .keyless(let keyless): keyless.organisationName
    case .companion(let companion): companion.organisationName
    }
  }
}
