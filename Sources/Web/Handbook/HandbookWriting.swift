import Domain
import Forms
import Markup
import Pages
import Rooms
import Vocabulary
import Wording

/// Writing the handbook: beginning, drafting, choosing people, and discussing it.
extension Reception {
  var writing: [Entrance] {
    [
      .get(Place.newPage, .member) { visit, viewer in .page(try await newPageHTML(visit, viewer)) },
      .post(Place.newPage, .member, NewPageForm.form) { visit, viewer, given in
        try await visit.taking(given, again: { try await newPageHTML(visit, viewer, form: $0) }) {
          let slug = try await house.write(at: .handbook, as: viewer) { desk in
            let wish = try given.value()
            let chosen = desk.templates.first { $0.slug == wish.template }
            let content = chosen?.content(naming: { .new(house.chance) }) ?? PageContent(kind: wish.kind, text: "")
            return try desk.makePage(title: wish.title, chapter: wish.chapter, content: content)
          }
          return .redirect(.draft(slug), done: HandbookDone.begun)
        }
      },
      .get(Place.draft, .member) { visit, viewer, slug in
        let draft = try await house.read(at: .writer(of: slug), as: viewer) { desk in try desk.draft() }
        return .page(draftPage(draft, visit.around(viewer)))
      },
      .post(Place.draft, .member, DraftForm.form, body: .text) { visit, viewer, given, slug in
        try await saveDraft(slug, given, visit, viewer)
      },
      .get(Place.outline, .member) { visit, viewer, slug in
        let draft = try await house.read(at: .writer(of: slug), as: viewer) { desk in try desk.draft() }
        return .page(outlinePage(draft, visit.around(viewer)))
      },
      .post(Place.outline, .member, OutlineForm.form, body: .text) { visit, viewer, given, slug in
        try await turnIntoProcess(slug, given, visit, viewer)
      },
      .get(Place.pagePeople, .member) { visit, viewer, slug in .page(try await pagePeopleHTML(slug, visit, viewer)) },
      .post(Place.pagePeople, .member, PagePeopleForm.form) { visit, viewer, given, slug in
        try await visit.taking(given, again: { try await pagePeopleHTML(slug, visit, viewer, form: $0) }) {
          try await house.write(at: .owner(of: slug), as: viewer) { desk in
            let wish = try given.value()
            try desk.assign(owner: wish.owner, coauthors: wish.coauthors)
          }
          return .redirect(.page(slug), done: HandbookDone.peopleChosen)
        }
      },
      .get(Place.discussions, .member) { visit, viewer, slug in .page(try await discussionHTML(slug, visit, viewer)) },
      .post(Place.discussions, .member, DiscussionForm.form) { visit, viewer, given, slug in
        try await visit.taking(given, again: { try await discussionHTML(slug, visit, viewer, form: $0) }) {
          try await discuss(slug, given, viewer)
        }
      },
    ]
  }

  private func newPageHTML(_ visit: Visit, _ viewer: Viewer, form: FormState? = nil) async throws -> HTML {
    let (chapters, templates) = try await house.read(at: .handbook, as: viewer) { desk in
      (try desk.chapterTitles(), desk.templates)
    }
    return newPagePage(chapters: chapters, templates: templates, visit.around(viewer), form: form)
  }

  private func turnIntoProcess(
    _ slug: String, _ given: SentForm<(base: Int, purpose: String, steps: [Int])>, _ visit: Visit, _ viewer: Viewer
  ) async throws -> Reply {
    let draft = try await house.read(at: .writer(of: slug), as: viewer) { desk in try desk.draft() }
    return try await visit.taking(given, again: { outlinePage(draft, visit.around(viewer), form: $0) }) {
      let wish = try given.value()
      let outline = OutlineProposal(from: draft.content.text).outline(purpose: wish.purpose, choosing: Set(wish.steps)) {
        .new(house.chance)
      }
      do {
        _ = try await house.write(at: .writer(of: slug), as: viewer) { desk in
          try desk.save(from: wish.base, title: draft.card.title, chapter: draft.chapter, content: .outline(outline))
        }
        return .redirect(.draft(slug), done: HandbookDone.turned)
      } catch let changed as ChangedMeanwhile {
        return .page(outlinePage(changed.theirs, visit.around(viewer)), status: 409)
      }
    }
  }

  // MARK: Owner and writer

  private func pagePeopleHTML(_ slug: String, _ visit: Visit, _ viewer: Viewer, form: FormState? = nil) async throws -> HTML {
    let people = try await house.read(at: .owner(of: slug), as: viewer) { desk in try desk.peopleOfPage() }
    return pagePeoplePage(
      people.card, inTheLine: people.inTheLine, everybody: people.everybody, coauthors: people.coauthors, visit.around(viewer),
      form: form)
  }

  // MARK: In the work meeting

  private func discussionHTML(_ slug: String, _ visit: Visit, _ viewer: Viewer, form: FormState? = nil) async throws -> HTML {
    let page = try await house.look(as: .member(viewer)) { room in try room.page(slug) }
    guard page.version != nil, page.withdrawal == nil else { throw NotFound() }
    let teams = try await house.read(as: viewer) { desk in try desk.teams() }
    return discussionPage(
      page.card, teams: teams.map(\.team), own: teams.mine, discussions: page.discussions, visit.around(viewer), form: form)
  }

  private func discuss(_ slug: String, _ given: SentForm<DiscussionForm.Held>, _ viewer: Viewer) async throws -> Reply {
    let (held, discussion) = try await house.write(at: .handbook, as: viewer) { desk in
      let held = try given.value()
      let discussion = try desk.talked(
        over: slug, in: held.team, on: held.day, result: held.result, held.answers, proposal: held.proposal)
      return (held, discussion)
    }
    if let proposal = held.proposal { return .redirect(.proposal(slug, proposal), done: HandbookDone.discussed) }
    // Whoever does it differently can go on to write that down at once.
    return .redirect(
      held.answers.otherwise.isEmpty ? .page(slug) : .discussion(slug, discussion), done: HandbookDone.discussed)
  }
}

extension [TeamCard] {
  /// The team of the reader, the first when there are several.
  var mine: ID<Team>? { first(where: \.isMine)?.team.id }
}
