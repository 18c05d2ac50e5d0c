import Domain
import Markup
import NIOCore
import Pages
import Rooms
import Vocabulary
import Wording

/// Writing the handbook: beginning, importing, drafting, whose it is, and talking about it.
extension Reception {
  var writing: [Entrance] {
    [
      .member(.get, .newPage) { visit, viewer in
        let (chapters, templates) = try await house.read(at: .handbook, as: viewer) { desk in (try desk.chapterTitles(), desk.templates) }
        return .page(newPagePage(chapters: chapters, templates: templates, visit.around(viewer)))
      },
      .member(.post, .newPage) { visit, viewer in try await beginPage(visit, viewer) },
      .member(.get, .draft) { visit, viewer in
        let slug = try visit.name("page")
        let draft = try await house.read(at: .writer(of: slug), as: viewer) { desk in try desk.draft() }
        return .page(draftPage(draft, visit.around(viewer, done: visit.handbookDone(.member(viewer)))))
      },
      .member(.post, .draft, body: .text) { visit, viewer in try await saveDraft(visit, viewer) },
      .member(.get, .outline) { visit, viewer in
        let slug = try visit.name("page")
        let draft = try await house.read(at: .writer(of: slug), as: viewer) { desk in try desk.draft() }
        return .page(outlinePage(draft, visit.around(viewer)))
      },
      .member(.post, .outline, body: .text) { visit, viewer in try await turnIntoProcess(visit, viewer) },
      .member(.get, .pagePeople) { visit, viewer in .page(try await pagePeopleHTML(visit, viewer)) },
      .member(.post, .pagePeople) { visit, viewer in try await assignPeople(visit, viewer) },
      .member(.get, .discussions) { visit, viewer in .page(try await discussionHTML(visit, viewer)) },
      .member(.post, .discussions) { visit, viewer in try await discuss(visit, viewer) },
    ]
  }

  private func beginPage(_ visit: Visit, _ viewer: Viewer) async throws -> Answer {
    let draw = { (form: FormState) async throws -> HTML in
      let (chapters, templates) = try await house.read(at: .handbook, as: viewer) { desk in (try desk.chapterTitles(), desk.templates) }
      return newPagePage(chapters: chapters, templates: templates, visit.around(viewer), form: form)
    }
    let reading = try visit.submission().read(
      TextField("titel", atMost: 120), TextField("hoofdstuk", atMost: 120), ChoiceField("soort", of: PageKind.self),
      TextField("sjabloon", required: false, atMost: 40)
    ) { ($0, $1, $2, $3) }
    switch reading {
    case .wrong(let form): return .page(try await draw(form), status: 422)
    case .right((let title, let chapter, let kind, let template), let form):
      return try await answering(form, in: viewer.preferences.wording, again: draw) {
        let slug = try await house.write(at: .handbook, as: viewer) { desk in
          let chosen = desk.templates.first { $0.slug == template }
          let content = chosen?.content(naming: { .new(house.chance) }) ?? PageContent(kind: kind, text: "")
          return try desk.makePage(title: title, chapter: chapter, content: content)
        }
        return .redirect(Place(.draft, [slug]), done: HandbookOutcome.begun)
      }
    }
  }

  private func turnIntoProcess(_ visit: Visit, _ viewer: Viewer) async throws -> Answer {
    let slug = try visit.name("page")
    let given = try visit.submission()
    let draft = try await house.read(at: .writer(of: slug), as: viewer) { desk in try desk.draft() }
    guard case .right((let base, let purpose), _) = try given.read(VersionField(), TextField("waartoe", required: false, atMost: 2_000), into: { ($0, $1) }) else { throw NotFound() }
    let chosen = given.all("stap").compactMap { Int($0) }
    let outline = OutlineProposal(from: draft.content.text).outline(purpose: purpose, choosing: Set(chosen)) { .new(house.chance) }
    do {
      _ = try await house.write(at: .writer(of: slug), as: viewer) { desk in
        try desk.save(from: base, title: draft.card.title, chapter: draft.chapter, content: .outline(outline))
      }
      return .redirect(Place(.draft, [slug]), done: HandbookOutcome.turned)
    } catch let changed as ChangedMeanwhile {
      return .page(outlinePage(changed.theirs, visit.around(viewer)), status: 409)
    }
  }

  // MARK: Whose it is

  private func pagePeopleHTML(_ visit: Visit, _ viewer: Viewer, form: FormState? = nil) async throws -> HTML {
    let slug = try visit.name("page")
    let people = try await house.read(at: .owner(of: slug), as: viewer) { desk in try desk.peopleOfPage() }
    return pagePeoplePage(
      people.card, inTheLine: people.inTheLine, everybody: people.everybody, coauthors: people.coauthors, visit.around(viewer), form: form)
  }

  private func assignPeople(_ visit: Visit, _ viewer: Viewer) async throws -> Answer {
    let slug = try visit.name("page")
    switch try visit.submission().read(ThingField("eigenaar", of: Person.self).optional, ThingsField("meeschrijvers", of: Person.self), into: { ($0, $1) }) {
    case .wrong(let form): return .page(try await pagePeopleHTML(visit, viewer, form: form), status: 422)
    case .right((let owner, let coauthors), let form):
      return try await answering(form, in: viewer.preferences.wording, again: { try await pagePeopleHTML(visit, viewer, form: $0) }) {
        try await house.write(at: .owner(of: slug), as: viewer) { desk in try desk.assign(owner: owner, coauthors: coauthors) }
        return .redirect(.page(slug), done: HandbookOutcome.peopleChosen)
      }
    }
  }

  // MARK: In the work meeting

  private func discussionHTML(_ visit: Visit, _ viewer: Viewer, form: FormState? = nil) async throws -> HTML {
    let slug = try visit.name("page")
    let page = try await house.look(as: .member(viewer)) { room in try room.page(slug) }
    guard page.version != nil, page.withdrawal == nil else { throw NotFound() }
    let teams = try await house.read(as: viewer) { desk in try desk.teams() }
    return discussionPage(page.card, teams: teams.map(\.team), own: teams.mine, discussions: page.discussions, visit.around(viewer), form: form)
  }

  private func discuss(_ visit: Visit, _ viewer: Viewer) async throws -> Answer {
    let slug = try visit.name("page")
    let reading = try visit.submission().read(
      ThingField("team", of: Team.self), DayField("dag"), ChoiceField("uitkomst", of: Discussion.Result.self),
      TextField("herkend", required: false, atMost: 1_000), TextField("anders", required: false, atMost: 1_000),
      TextField("veranderd", required: false, atMost: 1_000), ThingField("voorstel", of: RevisionProposal.self).optional
    ) { (team: $0, day: $1, result: $2, answers: TalkAnswers(recognised: $3, otherwise: $4, changed: $5), proposal: $6) }
    switch reading {
    case .wrong(let form): return .page(try await discussionHTML(visit, viewer, form: form), status: 422)
    case .right(let held, _):
      let discussion = try await house.write(at: .handbook, as: viewer) { desk in
        try desk.talked(over: slug, in: held.team, on: held.day, result: held.result, held.answers, proposal: held.proposal)
      }
      if let proposal = held.proposal { return .redirect(Place(.proposal, [slug, proposal.raw]), done: HandbookOutcome.discussed) }
      // Whoever does it otherwise can go on with that at once.
      let place = held.answers.otherwise.isEmpty ? Place.page(slug) : Place(.discussion, [slug, discussion.raw])
      return .redirect(place, done: HandbookOutcome.discussed)
    }
  }
}

extension [TeamCard] {
  /// The team of whoever looks, the first when there are more.
  var mine: ID<Team>? { first(where: \.isMine)?.team.id }
}
