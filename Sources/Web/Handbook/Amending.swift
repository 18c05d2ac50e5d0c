import Domain
import Markup
import Pages
import Rooms
import Vocabulary
import Wording

/// Proposing other words, talking about them, and the answer.
extension Reception {
  var amending: [Entrance] {
    [
      .member(.get, .amendments) { visit, viewer in
        let slug = try visit.name("page")
        let reading = try await house.read(at: .handbook, as: viewer) { desk in try desk.amendments(of: slug) }
        return .page(amendmentsPage(reading, visit.around(viewer, done: visit.changeDone(viewer))))
      },
      .member(.get, .newAmendment) { visit, viewer in
        let slug = try visit.name("page")
        let step = try visit.asked("stap").flatMap { ID<CriticalStep>(given: $0) }
        let start = try await house.read(at: .handbook, as: viewer) { desk in try desk.amendmentStart(slug, at: step) }
        return .page(newAmendmentPage(start, visit.around(viewer)))
      },
      .member(.post, .newAmendment, body: .text) { visit, viewer in try await amend(visit, viewer) },
      .member(.get, .amendment) { visit, viewer in .page(try await amendmentHTML(visit, viewer)) },
      .member(.post, .amendmentRemarks) { visit, viewer in try await remark(visit, viewer) },
      .member(.post, .amendmentTaking) { visit, viewer in try await takeOver(visit, viewer) },
      .member(.post, .amendmentAnswer) { visit, viewer in try await decline(visit, viewer) },
      .member(.post, .amendmentWithdrawal) { visit, viewer in
        let (slug, amendment): (String, ID<Amendment>) = (try visit.name("page"), try visit.id("amendment"))
        let isLeft = try await house.write(at: .handbook, as: viewer) { desk in try desk.withdraw(amendment, of: slug) }
        return .redirect(isLeft ? Place(.amendment, [slug, amendment.raw]) : Place(.amendments, [slug]), done: ChangeOutcome.withdrawn)
      },
      .member(.post, .amendmentRemark) { visit, viewer in
        let (slug, amendment): (String, ID<Amendment>) = (try visit.name("page"), try visit.id("amendment"))
        let remark: ID<AmendmentRemark> = try visit.id("opmerking")
        try await house.write(at: .handbook, as: viewer) { desk in try desk.takeBack(remark, on: amendment, of: slug) }
        return .redirect(Place(.amendment, [slug, amendment.raw]), done: ChangeOutcome.withdrawn)
      },
    ]
  }

  private func amend(_ visit: Visit, _ viewer: Viewer) async throws -> Answer {
    let slug = try visit.name("page")
    let given = try visit.submission()
    let step = try given.one("stap").flatMap { ID<CriticalStep>(given: $0) }
    let reading = try given.read(VersionField(), TextField("reden", atMost: 400), into: { (version: $0, reason: $1) })
    var form: FormState
    switch reading { case .right(_, let state), .wrong(let state): form = state }
    for field in AmendedField.allCases { form.keep(given.all(field.rawValue), in: field.rawValue) }
    let version = try given.one("versie").flatMap { Int($0) }
    // Against the version that the form was drawn from, also when a newer one came meanwhile.
    let start = try await house.read(at: .handbook, as: viewer) { desk in try desk.amendmentStart(slug, at: step, version: version) }
    guard case .right(let asked, _) = reading else { return .page(newAmendmentPage(start, visit.around(viewer), form: form), status: 422) }
    let words = start.words.saying(AmendedField.allCases.map { ($0, tidied(form.value($0.rawValue))) })
    return try await answering(form, in: viewer.preferences.wording, again: { newAmendmentPage(start, visit.around(viewer), form: $0) }) {
      let amendment = try await house.write(at: .handbook, as: viewer) { desk in
        try desk.amend(slug, at: step, from: asked.version, to: words, because: asked.reason)
      }
      return .redirect(Place(.amendment, [slug, amendment.raw]), done: ChangeOutcome.proposed)
    }
  }

  private func amendmentHTML(
    _ visit: Visit, _ viewer: Viewer, remarkForm: FormState? = nil, takingForm: FormState? = nil, answerForm: FormState? = nil
  ) async throws -> HTML {
    let (slug, amendment): (String, ID<Amendment>) = (try visit.name("page"), try visit.id("amendment"))
    let reading = try await house.read(at: .handbook, as: viewer) { desk in try desk.amendment(amendment, of: slug) }
    return amendmentPage(
      reading, visit.around(viewer, done: visit.changeDone(viewer)), remarkForm: remarkForm, takingForm: takingForm, answerForm: answerForm)
  }

  private func remark(_ visit: Visit, _ viewer: Viewer) async throws -> Answer {
    let (slug, amendment): (String, ID<Amendment>) = (try visit.name("page"), try visit.id("amendment"))
    switch try visit.submission().read(TextField("woorden", atMost: 1_000), into: { $0 }) {
    case .wrong(let form): return .page(try await amendmentHTML(visit, viewer, remarkForm: form), status: 422)
    case .right(let words, let form):
      do {
        try await house.write(at: .handbook, as: viewer) { desk in try desk.remark(on: amendment, of: slug, words) }
        return .redirect(Place(.amendment, [slug, amendment.raw]), done: ChangeOutcome.remarked)
      } catch is Changed {
        let told = form.noting(.other(viewer.preferences.wording.changedMeanwhileWhatNow), at: "woorden")
        return .page(try await amendmentHTML(visit, viewer, remarkForm: told), status: 409)
      }
    }
  }

  private func takeOver(_ visit: Visit, _ viewer: Viewer) async throws -> Answer {
    let (slug, amendment): (String, ID<Amendment>) = (try visit.name("page"), try visit.id("amendment"))
    let given = try visit.submission()
    let reading = try await house.read(at: .handbook, as: viewer) { desk in try desk.amendment(amendment, of: slug) }
    guard reading.mayAnswer else { throw NotFound() }
    let clashes = reading.weighing?.clashes.count ?? 0
    var form = FormState()
    var choices: [ThreeWay.Choice] = []
    for field in (0..<clashes).map(clashField) {
      form.keep(given.all(field), in: field)
      switch try ChoiceField(field, of: ThreeWay.Choice.self).read(given) {
      case .success(let choice): choices.append(choice)
      case .failure(let wrong): form.note(wrong.mistake, at: field)
      }
    }
    let revision = try given.one("versie").flatMap { Int($0) }
    // A form drawn beside an older draft: other words may clash now, so everything is shown again.
    guard let revision, revision == reading.draft, form.isRight else {
      return .page(try await amendmentHTML(visit, viewer, takingForm: form), status: revision == reading.draft ? 422 : 409)
    }
    let chosen = choices
    do {
      _ = try await house.write(at: .writer(of: slug), as: viewer) { desk in try desk.takeOver(amendment, into: revision, choosing: chosen) }
    } catch is ChangedMeanwhile {
      return .page(try await amendmentHTML(visit, viewer, takingForm: form), status: 409)
    }
    return .redirect(Place(.draft, [slug], part: reading.card.step.map { "stap-\($0.raw)" }), done: ChangeOutcome.takenOver)
  }

  private func decline(_ visit: Visit, _ viewer: Viewer) async throws -> Answer {
    let (slug, amendment): (String, ID<Amendment>) = (try visit.name("page"), try visit.id("amendment"))
    switch try visit.submission().read(TextField("reden", atMost: 400), into: { $0 }) {
    case .wrong(let form): return .page(try await amendmentHTML(visit, viewer, answerForm: form), status: 422)
    case .right(let reason, let form):
      return try await answering(form, in: viewer.preferences.wording, again: { try await amendmentHTML(visit, viewer, answerForm: $0) }) {
        try await house.write(at: .writer(of: slug), as: viewer) { desk in try desk.decline(amendment, because: reason) }
        return .redirect(Place(.amendment, [slug, amendment.raw]), done: ChangeOutcome.declined)
      }
    }
  }
}

extension Visit {
  /// What was done just before with a proposed change or an agreement.
  func changeDone(_ viewer: Viewer) -> String? { done(as: ChangeOutcome.self).map { viewer.preferences.wording.done($0) } }
}
