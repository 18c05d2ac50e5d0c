import Domain
import Forms
import Markup
import Pages
import Rooms
import Vocabulary
import Wording

/// Publishing: with a reason and its causes, and after one person agreed where the organisation wants that.
extension Reception {
  var publishing: [Entrance] {
    [
      .get(Place.publication, .member) { visit, viewer, slug in .page(try await publicationHTML(slug, visit, viewer)) },
      .post(Place.publication, .member, PublicationForm.form, logged: "publish") { visit, viewer, given, slug in
        try await visit.taking(given, again: { try await publicationHTML(slug, visit, viewer, form: $0) }) {
          try await publish(slug, given, viewer)
        }
      },
      .get(Place.agreement, .member) { visit, viewer, slug in .page(try await agreementHTML(slug, visit, viewer)) },
      .post(Place.agreement, .member, AgreementForm.form, logged: "answer agreement") { visit, viewer, given, slug in
        try await visit.taking(given, again: { try await agreementHTML(slug, visit, viewer, form: $0) }) {
          try await answerAgreement(slug, given, viewer)
        }
      },
      .get(Place.agreementRules, .member) { visit, viewer in
        try await house.admit(viewer, to: .keepers)
        let rules = try await house.read(at: .keepers, as: viewer) { desk in try desk.agreementRules() }
        return .page(agreementRulesPage(rules, visit.around(viewer)))
      },
      .post(Place.agreementRules, .member, AgreementRulesForm.form, logged: "change agreement rules") { visit, viewer, given in
        try await house.admit(viewer, to: .keepers)
        return try await visit.taking(given, again: { agreementRulesPage([:], visit.around(viewer), form: $0) }) {
          try await house.write(at: .keepers, as: viewer) { desk in try desk.setAgreementRules(try given.value()) }
          return .redirect(.agreementRules(), done: ChangeDone.ruled)
        }
      },
    ]
  }

  private func publicationHTML(_ slug: String, _ visit: Visit, _ viewer: Viewer, form: FormState? = nil) async throws -> HTML {
    let reading = try await house.read(at: .publishing(slug), as: viewer) { desk in try desk.publication() }
    let page = try await house.look(as: .member(viewer)) { room in try room.page(slug) }
    var proposals: [OpenProposal] = []
    if case .outline(let outline) = page.content {
      proposals = outline.steps.compactMap { step in
        page.deviations[step.id]?.proposal.map { OpenProposal(id: $0, step: step.id, stepTitle: step.title) }
      }
    }
    return publicationPage(reading, proposals: proposals, visit.around(viewer), form: form)
  }

  private func publish(_ slug: String, _ given: SentForm<PublicationForm.Input>, _ viewer: Viewer) async throws -> Reply {
    // The page decided which button to draw; the room decides what may be done.
    let asks = try await house.read(at: .publishing(slug), as: viewer) { desk in try !desk.publication().mayPublish }
    guard asks else {
      _ = try await house.write(at: .publishing(slug), as: viewer) { desk in
        let wish = try given.value()
        return try desk.publish(revision: wish.revision, because: wish.reason, causes: wish.causes)
      }
      return .redirect(.page(slug), done: HandbookDone.published)
    }
    try await house.write(at: .publishing(slug), as: viewer) { desk in
      let wish = try given.value()
      try desk.askAgreement(revision: wish.revision, because: wish.reason, of: wish.asked, causes: wish.causes)
    }
    return .redirect(.agreement(slug), done: ChangeDone.asked)
  }

  // MARK: Agreeing

  private func agreementHTML(_ slug: String, _ visit: Visit, _ viewer: Viewer, form: FormState? = nil) async throws -> HTML {
    let reading = try await house.read(at: .agreement(on: slug), as: viewer) { desk in try desk.agreement() }
    return agreementPage(reading, visit.around(viewer), form: form)
  }

  /// The one who was asked agrees or sends it back; the one who asked takes the question back.
  private func answerAgreement(_ slug: String, _ given: SentForm<AgreementForm.Input>, _ viewer: Viewer) async throws -> Reply {
    if try given.typed(AgreementForm.act) == .takeBack {
      try await house.write(at: .asker(about: slug), as: viewer) { desk in
        if case .takeBack(let question) = try given.value() { try desk.takeBack(question) }
      }
      return .redirect(.page(slug), done: ChangeDone.questionTakenBack)
    }
    let isAgreed = try await house.write(at: .asked(about: slug), as: viewer) { desk in
      switch try given.value() {
      case .agree(let question):
        _ = try desk.agree(to: question)
        return true
      case .sendBack(let question, let reason): try desk.sendBack(question, because: reason)
      case .takeBack: throw NotFound()
      }
      return false
    }
    return isAgreed
      ? .redirect(.page(slug), done: ChangeDone.agreed) : .redirect(.agreement(slug), done: ChangeDone.sentBack)
  }
}
