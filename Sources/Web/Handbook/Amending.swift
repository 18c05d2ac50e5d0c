import Domain
import Forms
import Markup
import Pages
import Rooms
import Vocabulary
import Wording

/// Proposing other words, discussing them, and the answer.
extension Reception {
  var amending: [Entrance] {
    [
      .get(Place.amendments, .member) { visit, viewer, slug in
        let reading = try await house.read(at: .handbook, as: viewer) { desk in try desk.amendments(of: slug) }
        return .page(amendmentsPage(reading, visit.around(viewer)))
      },
      .get(Place.newAmendment, .member) { visit, viewer, slug in
        let step = try visit.asked(AmendmentForm.step)
        let start = try await house.read(at: .handbook, as: viewer) { desk in try desk.amendmentStart(slug, at: step) }
        return .page(newAmendmentPage(start, visit.around(viewer)))
      },
      .post(Place.newAmendment, .member, AmendmentForm.form, body: .text) { visit, viewer, given, slug in
        try await amend(slug, given, visit, viewer)
      },
      .get(Place.amendment, .member) { visit, viewer, slug, amendment in
        .page(try await amendmentHTML(slug, amendment, visit, viewer))
      },
      .post(Place.amendmentRemarks, .member, RemarkForm.form) { visit, viewer, given, slug, amendment in
        try await visit.taking(given, again: { try await amendmentHTML(slug, amendment, visit, viewer, remarkForm: $0) }) {
          try await house.write(at: .handbook, as: viewer) { desk in try desk.remark(on: amendment, of: slug, try given.value()) }
          return .redirect(.amendment(slug, amendment), done: ChangeDone.remarked)
        }
      },
      .post(Place.amendmentTaking, .member, TakingForm.form(clashes: 0)) { visit, viewer, given, slug, amendment in
        let reading = try await house.read(at: .handbook, as: viewer) { desk in try desk.amendment(amendment, of: slug) }
        guard reading.mayAnswer else { throw NotFound() }
        let given = given.read(as: TakingForm.form(clashes: reading.weighing?.clashes.count ?? 0))
        return try await visit.taking(given, again: { try await amendmentHTML(slug, amendment, visit, viewer, takingForm: $0) }) {
          // The form was drawn beside an older draft: other words may clash now, so everything is shown again.
          guard try given.typed(VersionField()) == reading.draft else { throw Changed() }
          _ = try await house.write(at: .writer(of: slug), as: viewer) { desk in
            let wish = try given.value()
            return try desk.takeOver(amendment, into: wish.draft, choosing: wish.choices)
          }
          return .redirect(Place.draft(slug).part(reading.card.step.map { "stap-\($0.raw)" }), done: ChangeDone.takenOver)
        }
      },
      .post(Place.amendmentAnswer, .member, ReasonForm.form) { visit, viewer, given, slug, amendment in
        try await visit.taking(given, again: { try await amendmentHTML(slug, amendment, visit, viewer, answerForm: $0) }) {
          try await house.write(at: .writer(of: slug), as: viewer) { desk in
            try desk.decline(amendment, because: try given.value())
          }
          return .redirect(.amendment(slug, amendment), done: ChangeDone.declined)
        }
      },
      .post(Place.amendmentWithdrawal, .member) { visit, viewer, slug, amendment in
        let isLeft = try await house.write(at: .handbook, as: viewer) { desk in try desk.withdraw(amendment, of: slug) }
        return .redirect(isLeft ? .amendment(slug, amendment) : .amendments(slug), done: ChangeDone.withdrawn)
      },
      .post(Place.amendmentRemark, .member) { visit, viewer, slug, amendment, remark in
        try await house.write(at: .handbook, as: viewer) { desk in try desk.takeBack(remark, on: amendment, of: slug) }
        return .redirect(.amendment(slug, amendment), done: ChangeDone.withdrawn)
      },
    ]
  }

  private func amend(
    _ slug: String, _ given: SentForm<AmendmentForm.Input>, _ visit: Visit, _ viewer: Viewer
  ) async throws -> Reply
  {
    let step = try given.typed(AmendmentForm.step)
    // Against the version that the form was drawn from, also when a newer one came meanwhile. A version that no form of ours
    // has is refused by the room.
    let version = try? given.typed(VersionField())
    let start = try await house.read(at: .handbook, as: viewer) { desk in
      try desk.amendmentStart(slug, at: step, version: version)
    }
    return try await visit.taking(given, again: { newAmendmentPage(start, visit.around(viewer), form: $0) }) {
      let amendment = try await house.write(at: .handbook, as: viewer) { desk in
        let wish = try given.value()
        return try desk.amend(slug, at: wish.step, from: wish.version, to: start.words.saying(wish.words), because: wish.reason)
      }
      return .redirect(.amendment(slug, amendment), done: ChangeDone.proposed)
    }
  }

  private func amendmentHTML(
    _ slug: String, _ amendment: ID<Amendment>, _ visit: Visit, _ viewer: Viewer, remarkForm: FormState? = nil,
    takingForm: FormState? = nil, answerForm: FormState? = nil
  ) async throws -> HTML {
    let reading = try await house.read(at: .handbook, as: viewer) { desk in try desk.amendment(amendment, of: slug) }
    return amendmentPage(
      reading, visit.around(viewer), remarkForm: remarkForm, takingForm: takingForm,
      answerForm: answerForm)
  }
}
