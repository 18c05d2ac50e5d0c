import Domain
import Markup
import Pages
import Rooms
import Vocabulary
import Wording

/// Publishing: with a reason and what led to it, and where the organisation wants that after one person agreed.
extension Reception {
  var publishing: [Entrance] {
    [
      .member(.get, .publication) { visit, viewer in .page(try await publicationHTML(visit, viewer)) },
      .member(.post, .publication, logged: "publish") { visit, viewer in try await publish(visit, viewer) },
      .member(.get, .agreement) { visit, viewer in .page(try await agreementHTML(visit, viewer)) },
      .member(.post, .agreement, logged: "answer agreement") { visit, viewer in try await answerAgreement(visit, viewer) },
      .member(.get, .agreementRules) { visit, viewer in
        try await house.admit(viewer, to: .keepers)
        let rules = try await house.read(at: .keepers, as: viewer) { desk in try desk.agreementRules() }
        return .page(agreementRulesPage(rules, visit.around(viewer, done: visit.changeDone(viewer))))
      },
      .member(.post, .agreementRules, logged: "change agreement rules") { visit, viewer in try await rule(visit, viewer) },
    ]
  }

  private func publicationHTML(_ visit: Visit, _ viewer: Viewer, form: FormState? = nil) async throws -> HTML {
    let slug = try visit.name("page")
    let reading = try await house.read(at: .publishing(slug), as: viewer) { desk in try desk.publication() }
    let page = try await house.look(as: .member(viewer)) { room in try room.page(slug) }
    var proposals: [OpenProposal] = []
    if case .outline(let outline) = page.content {
      proposals = outline.steps.compactMap { step in page.deviations[step.id]?.proposal.map { OpenProposal(id: $0, step: step.id, stepTitle: step.title) } }
    }
    return publicationPage(reading, proposals: proposals, visit.around(viewer), form: form)
  }

  private func publish(_ visit: Visit, _ viewer: Viewer) async throws -> Answer {
    let slug = try visit.name("page")
    let reading = try visit.submission().read(
      VersionField(), TextField("reden", atMost: 400), ThingsField("besprekingen", of: Discussion.self), ThingsField("lessen", of: Lesson.self),
      TextField("verhaal", required: false, atMost: 400), ThingField("akkoord", of: Person.self).optional
    ) { (revision: $0, reason: $1, causes: ChosenCauses(discussions: $2, lessons: $3, told: $4), asked: $5) }
    switch reading {
    case .wrong(let form): return .page(try await publicationHTML(visit, viewer, form: form), status: 422)
    case .right(let given, let form):
      do {
        return try await answering(form, in: viewer.preferences.wording, again: { try await publicationHTML(visit, viewer, form: $0) }) {
          // The draw of the page decided which button stood there; the room decides what may be done.
          let asks = try await house.read(at: .publishing(slug), as: viewer) { desk in try !desk.publication().mayPublish }
          guard asks else {
            _ = try await house.write(at: .publishing(slug), as: viewer) { desk in
              try desk.publish(revision: given.revision, because: given.reason, causes: given.causes)
            }
            return .redirect(.page(slug), done: HandbookOutcome.published)
          }
          try await house.write(at: .publishing(slug), as: viewer) { desk in
            try desk.askAgreement(revision: given.revision, because: given.reason, of: given.asked, causes: given.causes)
          }
          return .redirect(Place(.agreement, [slug]), done: ChangeOutcome.asked)
        }
      } catch is ChangedMeanwhile {
        return .page(try await publicationHTML(visit, viewer, form: form.noting(.other(viewer.preferences.wording.changedMeanwhileWhatNow), at: "reden")), status: 409)
      }
    }
  }

  // MARK: Agreeing

  private func agreementHTML(_ visit: Visit, _ viewer: Viewer, form: FormState? = nil) async throws -> HTML {
    let slug = try visit.name("page")
    let reading = try await house.read(at: .agreement(on: slug), as: viewer) { desk in try desk.agreement() }
    return agreementPage(reading, visit.around(viewer, done: visit.changeDone(viewer)), form: form)
  }

  private func answerAgreement(_ visit: Visit, _ viewer: Viewer) async throws -> Answer {
    let slug = try visit.name("page")
    let given = try visit.submission()
    switch try given.one("doe").flatMap({ AgreementAct(rawValue: $0) }) {
    case .agree?:
      _ = try await house.write(at: .asked(about: slug), as: viewer) { desk in try desk.agree() }
      return .redirect(.page(slug), done: ChangeOutcome.agreed)
    case .takeBack?:
      try await house.write(at: .asker(about: slug), as: viewer) { desk in try desk.takeBackQuestion() }
      return .redirect(.page(slug), done: ChangeOutcome.questionTakenBack)
    case .sendBack?, nil:
      switch try given.read(TextField("reden", atMost: 1_000), into: { $0 }) {
      case .wrong(let form): return .page(try await agreementHTML(visit, viewer, form: form), status: 422)
      case .right(let reason, let form):
        return try await answering(form, in: viewer.preferences.wording, again: { try await agreementHTML(visit, viewer, form: $0) }) {
          try await house.write(at: .asked(about: slug), as: viewer) { desk in try desk.sendBack(because: reason) }
          return .redirect(Place(.agreement, [slug]), done: ChangeOutcome.sentBack)
        }
      }
    }
  }

  private func rule(_ visit: Visit, _ viewer: Viewer) async throws -> Answer {
    try await house.admit(viewer, to: .keepers)
    let given = try visit.submission()
    var form = FormState()
    var rules: [PageKind: AgreementRule] = [:]
    for kind in PageKind.allCases {
      form.keep(given.all(kind.rawValue), in: kind.rawValue)
      switch try ChoiceField(kind.rawValue, of: AgreementRule.self).read(given) {
      case .success(let rule): rules[kind] = rule
      case .failure(let wrong): form.note(wrong.mistake, at: kind.rawValue)
      }
    }
    guard form.isRight else { return .page(agreementRulesPage(rules, visit.around(viewer), form: form), status: 422) }
    let chosen = rules
    try await house.write(at: .keepers, as: viewer) { desk in try desk.setAgreementRules(chosen) }
    return .redirect(Place(.agreementRules), done: ChangeOutcome.ruled)
  }
}
