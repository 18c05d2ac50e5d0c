import Domain
import Markup
import Pages
import Rooms
import Vocabulary
import Wording

/// A handbook that is somebody's: what teams talked over and keep beside it, when a page is looked at again, and whose it is.
extension Reception {
  var ownership: [Entrance] {
    [
      .member(.get, .meetingMap) { visit, viewer in
        let map = try await house.read(at: .handbook, as: viewer) { desk in try desk.meetingMap() }
        return .page(meetingMapPage(map, visit.around(viewer)))
      },
      .member(.get, .discussion) { visit, viewer in
        let (slug, discussion): (String, ID<Discussion>) = (try visit.name("page"), try visit.id("discussion"))
        let reading = try await house.read(at: .handbook, as: viewer) { desk in try desk.discussion(discussion, of: slug) }
        return .page(talkedOverPage(reading, visit.around(viewer, done: visit.handbookDone(.member(viewer)))))
      },
      .member(.get, .additions) { visit, viewer in .page(try await additionsHTML(visit, viewer)) },
      .member(.post, .additions) { visit, viewer in try await add(visit, viewer) },
      .member(.get, .review) { visit, viewer in .page(try await reviewHTML(visit, viewer)) },
      .member(.post, .review) { visit, viewer in try await review(visit, viewer) },
      .member(.get, .upkeep) { visit, viewer in .page(try await upkeepHTML(visit, viewer)) },
      .member(.post, .upkeep, logged: "choose owner") { visit, viewer in try await own(visit, viewer) },
    ]
  }

  // MARK: What a team keeps beside the text

  /// Without a place all of them; with one the form for it, with the words that stand there or that came out of a meeting.
  private func additionsHTML(_ visit: Visit, _ viewer: Viewer) async throws -> HTML {
    let slug = try visit.name("page")
    let reading = try await house.read(at: .handbook, as: viewer) { desk in try desk.additions(of: slug) }
    let done = visit.done(as: OwnershipOutcome.self).map { viewer.preferences.wording.done($0) }
    guard let place = try visit.asked("plek").flatMap({ AdditionPlace(word: $0) }) else {
      return additionsPage(reading, visit.around(viewer, done: done))
    }
    let held = try await talk(try visit.asked("bespreking"), of: slug, viewer)
    let asked = try visit.asked("team")
    guard let team = reading.own.first(where: { $0.id.raw == asked || $0.name == held?.team }) ?? reading.own.first,
      let sheet = AdditionSheet(place, of: team, in: reading, said: held?.answers.otherwise)
    else { throw NotFound() }
    return additionsPage(reading, sheet: sheet, visit.around(viewer))
  }

  private func talk(_ word: String?, of slug: String, _ viewer: Viewer) async throws -> Discussion? {
    guard let discussion = word.flatMap({ ID<Discussion>(given: $0) }) else { return nil }
    return try await house.read(at: .handbook, as: viewer) { desk in try desk.discussion(discussion, of: slug) }.discussion
  }

  private func add(_ visit: Visit, _ viewer: Viewer) async throws -> Answer {
    let slug = try visit.name("page")
    let given = try visit.submission()
    let fields = try given.read(
      TextField("tekst", required: false, atMost: 2_000), ThingField("team", of: Team.self), VersionField()
    ) { (words: $0, team: $1, base: $2) }
    let place = try given.one("plek").flatMap { AdditionPlace(word: $0) }
    let draw = { (form: FormState, isConflict: Bool) async throws -> HTML in
      let reading = try await house.read(at: .handbook, as: viewer) { desk in try desk.additions(of: slug) }
      guard let place, let team = reading.own.first(where: { $0.id.raw == form.value("team") }),
        let sheet = AdditionSheet(place, of: team, in: reading, said: nil)
      else { throw NotFound() }
      return additionsPage(reading, sheet: sheet, isConflict: isConflict, visit.around(viewer), form: form)
    }
    switch fields {
    case .wrong(let form): return .page(try await draw(form, false), status: 422)
    case .right(let wish, let form):
      guard let place else { throw NotFound() }
      do {
        try await house.write(at: .handbook, as: viewer) { desk in
          try desk.add(wish.words, of: wish.team, at: place.step, of: slug, from: wish.base)
        }
      } catch is Changed {
        return .page(try await draw(form, true), status: 409)
      }
      return .redirect(Place(.additions, [slug]), done: wish.words.isEmpty ? OwnershipOutcome.addedAway : .added)
    }
  }

  // MARK: Looking again

  private func reviewHTML(_ visit: Visit, _ viewer: Viewer, form: FormState? = nil) async throws -> HTML {
    let slug = try visit.name("page")
    let reading = try await house.read(at: .handbook, as: viewer) { desk in try desk.reviews(of: slug) }
    let done = visit.done(as: OwnershipOutcome.self).map { viewer.preferences.wording.done($0) }
    return reviewPage(reading, visit.around(viewer, done: done), form: form)
  }

  private func review(_ visit: Visit, _ viewer: Viewer) async throws -> Answer {
    let slug = try visit.name("page")
    let given = try visit.submission()
    let here = Place(.review, [slug])
    switch try given.one("doe").flatMap({ ReviewAct(rawValue: $0) }) {
    case .looked:
      switch try given.read(TextField("opmerking", required: false, atMost: 400), into: { $0 }) {
      case .wrong(let form): return .page(try await reviewHTML(visit, viewer, form: form), status: 422)
      case .right(let remark, _):
        try await house.write(at: .owner(of: slug), as: viewer) { desk in try desk.reviewed(remark) }
        return .redirect(here, done: OwnershipOutcome.reviewed)
      }
    case .interval:
      guard case .right(let interval, _) = try given.read(ChoiceField("termijn", of: ReviewInterval.self), into: { $0 }) else { throw NotFound() }
      try await house.write(at: .owner(of: slug), as: viewer) { desk in try desk.lookAgain(every: interval) }
      return .redirect(here, done: OwnershipOutcome.intervalChosen)
    case nil: throw NotFound()
    }
  }

  // MARK: Whose it is

  private func upkeepHTML(_ visit: Visit, _ viewer: Viewer, form: FormState? = nil) async throws -> HTML {
    let reading = try await house.read(at: .handbook, as: viewer) { desk in try desk.upkeep() }
    let done = visit.done(as: OwnershipOutcome.self).map { viewer.preferences.wording.done($0) }
    return upkeepPage(reading, visit.around(viewer, done: done), form: form)
  }

  private func own(_ visit: Visit, _ viewer: Viewer) async throws -> Answer {
    try await house.admit(viewer, to: .keepers)
    let fields = try visit.submission().read(
      ThingsField("bladzijden", of: HandbookPage.self), ThingField("eigenaar", of: Person.self), into: { (pages: $0, owner: $1) })
    switch fields {
    case .wrong(let form): return .page(try await upkeepHTML(visit, viewer, form: form), status: 422)
    case .right(let wish, let form):
      guard !wish.pages.isEmpty else {
        return .page(try await upkeepHTML(visit, viewer, form: form.noting(.notAChoice, at: "bladzijden")), status: 422)
      }
      return try await answering(form, in: viewer.preferences.wording, again: { try await upkeepHTML(visit, viewer, form: $0) }) {
        try await house.write(at: .keepers, as: viewer) { desk in try desk.assign(wish.owner, to: wish.pages) }
        return .redirect(Place(.upkeep), done: OwnershipOutcome.owned)
      }
    }
  }
}

extension AdditionSheet {
  /// The sheet of one place; nothing for a step that is not there.
  /// - Parameter said: what the team said in its meeting, put below what stands there.
  init?(_ place: AdditionPlace, of team: TeamName, in reading: AdditionsReading, said: String?) {
    if let step = place.step, reading.outline?.step(step) == nil { return nil }
    let standing = reading.standing(at: place.step, of: team.id)
    let words = [standing?.words, said].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "\n\n")
    self.init(place: place, team: team, words: words, base: standing?.number ?? 0)
  }
}
