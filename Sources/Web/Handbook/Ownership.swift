import Domain
import Forms
import Markup
import Pages
import Rooms
import Vocabulary
import Wording

/// Who keeps the handbook: what teams discussed and keep beside it, when a page is reviewed, and who owns it.
extension Reception {
  var ownership: [Entrance] {
    [
      .get(Place.meetingMap, .member) { visit, viewer in
        let map = try await house.read(at: .handbook, as: viewer) { desk in try desk.meetingMap() }
        return .page(meetingMapPage(map, visit.around(viewer)))
      },
      .get(Place.discussion, .member) { visit, viewer, slug, discussion in
        let reading = try await house.read(at: .handbook, as: viewer) { desk in try desk.discussion(discussion, of: slug) }
        return .page(talkedOverPage(reading, visit.around(viewer)))
      },
      .get(Place.additions, .member) { visit, viewer, slug in .page(try await additionsHTML(slug, visit, viewer)) },
      .post(Place.additions, .member, AdditionForm.form) { visit, viewer, given, slug in try await add(slug, given, visit, viewer)
      },
      .get(Place.review, .member) { visit, viewer, slug in .page(try await reviewHTML(slug, visit, viewer)) },
      .post(Place.review, .member, ReviewForm.form) { visit, viewer, given, slug in
        try await visit.taking(given, again: { try await reviewHTML(slug, visit, viewer, form: $0) }) {
          try await review(slug, given, viewer)
        }
      },
      .get(Place.upkeep, .member) { visit, viewer in .page(try await upkeepHTML(visit, viewer)) },
      .post(Place.upkeep, .member, UpkeepForm.form, logged: "choose owner") { visit, viewer, given in
        try await house.admit(viewer, to: .keepers)
        return try await visit.taking(given, again: { try await upkeepHTML(visit, viewer, form: $0) }) {
          try await house.write(at: .keepers, as: viewer) { desk in
            let wish = try given.value()
            try desk.assign(wish.owner, to: wish.pages)
          }
          return .redirect(.upkeep(), done: OwnershipDone.owned)
        }
      },
    ]
  }

  // MARK: What a team keeps beside the text

  /// Without a place, all additions. With one, the form for it, with the words that it has or that came from a meeting.
  private func additionsHTML(_ slug: String, _ visit: Visit, _ viewer: Viewer) async throws -> HTML {
    let reading = try await house.read(at: .handbook, as: viewer) { desk in try desk.additions(of: slug) }
    guard let place = try? visit.asked(AdditionForm.place) else {
      return additionsPage(reading, visit.around(viewer))
    }
    var held: Discussion?
    if let talk = try visit.asked(AdditionForm.talk) {
      held = try await house.read(at: .handbook, as: viewer) { desk in try desk.discussion(talk, of: slug) }.discussion
    }
    let asked = try visit.asked(AdditionForm.team)
    guard let team = reading.own.first(where: { $0.id == asked || $0.name == held?.team }) ?? reading.own.first,
      let sheet = AdditionSheet(place, of: team, in: reading, said: held?.answers.otherwise)
    else { throw NotFound() }
    return additionsPage(reading, sheet: sheet, visit.around(viewer))
  }

  private func add(
    _ slug: String, _ given: SentForm<(place: AdditionPlace, team: ID<Team>, words: String, base: Int)>, _ visit: Visit,
    _ viewer: Viewer
  ) async throws -> Reply {
    let draw = { (form: FormState) async throws -> HTML in
      let reading = try await house.read(at: .handbook, as: viewer) { desk in try desk.additions(of: slug) }
      guard let place = try given.typed(AdditionForm.place),
        let team = reading.own.first(where: { $0.id.raw == form.value(AdditionForm.team) }),
        let sheet = AdditionSheet(place, of: team, in: reading, said: nil)
      else { throw NotFound() }
      return additionsPage(reading, sheet: sheet, isConflict: form.isOutdated, visit.around(viewer), form: form)
    }
    // Somebody in no team writes nothing beside a page.
    guard try await !house.read(at: .handbook, as: viewer, { desk in try desk.additions(of: slug).own.isEmpty }) else {
      throw NotFound()
    }
    return try await visit.taking(given, again: draw) {
      let words = try await house.write(at: .handbook, as: viewer) { desk in
        let wish = try given.value()
        try desk.add(wish.words, of: wish.team, at: wish.place.step, of: slug, from: wish.base)
        return wish.words
      }
      return .redirect(.additions(slug), done: words.isEmpty ? OwnershipDone.addedAway : .added)
    }
  }

  // MARK: Reviewing

  private func reviewHTML(_ slug: String, _ visit: Visit, _ viewer: Viewer, form: FormState? = nil) async throws -> HTML {
    let reading = try await house.read(at: .handbook, as: viewer) { desk in try desk.reviews(of: slug) }
    return reviewPage(reading, visit.around(viewer), form: form)
  }

  private func review(_ slug: String, _ given: SentForm<ReviewForm.Input>, _ viewer: Viewer) async throws -> Reply {
    let done = try await house.write(at: .owner(of: slug), as: viewer) { desk -> OwnershipDone in
      switch try given.value() {
      case .looked(let remark):
        try desk.reviewed(remark)
        return .reviewed
      case .interval(let interval):
        try desk.lookAgain(every: interval)
        return .intervalChosen
      }
    }
    return .redirect(.review(slug), done: done)
  }

  // MARK: Owners

  private func upkeepHTML(_ visit: Visit, _ viewer: Viewer, form: FormState? = nil) async throws -> HTML {
    let reading = try await house.read(at: .handbook, as: viewer) { desk in try desk.upkeep() }
    return upkeepPage(reading, visit.around(viewer), form: form)
  }
}

extension AdditionSheet {
  /// The form of one place. Nil for a step that does not exist.
  /// - Parameter said: what the team said in its meeting, added below the words that are there.
  init?(_ place: AdditionPlace, of team: TeamName, in reading: AdditionsReading, said: String?) {
    if let step = place.step, reading.outline?.step(step) == nil { return nil }
    let standing = reading.standing(at: place.step, of: team.id)
    let words = [standing?.words, said].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "\n\n")
    self.init(place: place, team: team, words: words, base: standing?.number ?? 0)
  }
}
