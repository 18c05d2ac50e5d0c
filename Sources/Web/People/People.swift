import Domain
import Markup
import Pages
import Rooms
import Vocabulary
import Wording

/// Today, people and teams, and one's own place.
extension Reception {
  var today: [Entrance] {
    [
      // The first page leads everybody to where they begin; an assessor has no today.
      .reader(.get, .today) { visit, reader in
        guard case .member(let viewer) = reader else { return .redirect(.norms) }
        let reading = try await house.read(as: viewer) { desk in try desk.today() }
        let done = visit.done(as: PeopleOutcome.self).map { viewer.preferences.wording.done($0) }
        return .page(todayPage(reading, at: visit.now, visit.around(viewer, done: done)))
      },
      .member(.get, .notice) { visit, viewer in
        let notice: ID<Notice> = try visit.id("notice")
        guard let card = try await house.read(as: viewer, { desk in try desk.notices() }).first(where: { $0.id == notice }) else { throw NotFound() }
        if card.kind.isOfReaders { return .redirect(.own) }
        return .redirect(card.kind == .wordsDeclined ? Place(.amendments, [card.slug]) : .page(card.slug, step: card.step))
      },
      .member(.post, .notice) { visit, viewer in
        let notice: ID<Notice> = try visit.id("notice")
        try await house.write(as: viewer) { desk in try desk.throwAway(notice) }
        return .redirect(.today, done: PeopleOutcome.mineThrownAway)
      },
    ]
  }

  var people: [Entrance] {
    [
      .member(.get, .people) { visit, viewer in .page(try await peopleHTML(visit, viewer)) },
      .member(.post, .people, logged: "invite") { visit, viewer in try await invite(visit, viewer) },
      .member(.get, .person) { visit, viewer in
        let done = visit.done(as: PeopleOutcome.self).map { viewer.preferences.wording.done($0) }
        return .page(try await personHTML(visit, viewer, done: done ?? visit.keyDone))
      },
      .member(.post, .person, logged: "change person") { visit, viewer in try await changePerson(visit, viewer) },
      .member(.get, .teams) { visit, viewer in
        let (teams, ended) = try await house.read(as: viewer) { desk in (try desk.teams(), try desk.endedTeams()) }
        let wording = viewer.preferences.wording
        let done = visit.done(as: PeopleOutcome.self).map { wording.done($0) } ?? visit.done(as: OwnershipOutcome.self).map { wording.done($0) }
        return .page(teamsPage(teams, ended: ended, mayMake: viewer.holds(.keeping), visit.around(viewer, done: done)))
      },
      .member(.post, .teams) { visit, viewer in
        let draw = { (form: FormState) async throws -> HTML in
          let (teams, ended) = try await house.read(as: viewer) { desk in (try desk.teams(), try desk.endedTeams()) }
          return teamsPage(teams, ended: ended, mayMake: viewer.holds(.keeping), visit.around(viewer), form: form)
        }
        switch try visit.submission().read(TextField("titel", atMost: 80), into: { $0 }) {
        case .wrong(let form): return .page(try await draw(form), status: 422)
        case .right(let name, let form):
          return try await answering(form, in: viewer.preferences.wording, again: draw) {
            _ = try await house.write(at: .people, as: viewer) { desk in try desk.makeTeam(name) }
            return .redirect(Place(.teams), done: PeopleOutcome.teamMade)
          }
        }
      },
    ]
  }

  private func peopleHTML(_ visit: Visit, _ viewer: Viewer, link: InvitationLink? = nil, form: FormState? = nil) async throws -> HTML {
    let keeps = viewer.holds(.keeping)
    let (people, teams, duty, isMailed) = try await house.read(as: viewer) { desk in
      (try desk.people(), try desk.teams().map(\.team), keeps ? try desk.secondKeyDuty() : nil, try desk.mailsInvitations())
    }
    let sets = try await house.look(as: .member(viewer)) { room in try room.normSets() }
    return peoplePage(
      people, teams: teams, sets: sets, mayInvite: keeps, isMailed: isMailed, link: link, keyDuty: duty,
      visit.around(viewer, done: visit.keyDone), form: form)
  }

  private func invite(_ visit: Visit, _ viewer: Viewer) async throws -> Answer {
    let reading = try visit.submission().read(
      TextField("voornaam", atMost: 60), TextField("naam", atMost: 120), EmailField("mail"), ChoiceField("positie", of: Position.self),
      ThingsField("teams", of: Team.self), ThingField("kader", of: NormSet.self).optional, DayField("tot").optional
    ) { (newcomer: Newcomer(givenName: $0, name: $1, email: $2), position: $3, teams: $4, set: $5, until: $6) }
    switch reading {
    case .wrong(let form): return .page(try await peopleHTML(visit, viewer, form: form), status: 422)
    case .right(let asked, let form):
      return try await answering(form, in: viewer.preferences.wording, again: { try await peopleHTML(visit, viewer, form: $0) }) {
        let grant = asked.set.flatMap { set in asked.until.map { (set: set, until: $0) } }
        let (key, mailedTo) = try await house.write(at: .people, as: viewer) { desk in
          let key = try desk.invite(asked.newcomer, as: asked.position, teams: asked.teams, grant: grant)
          return (key, try desk.destination(of: key))
        }
        // The link is shown once, here, also when it is mailed: mail gets lost.
        let address = visit.absolute(Place(.invitation, [key]))
        let link = InvitationLink(name: asked.newcomer.givenName, address: address, mailedTo: mailedTo?.raw)
        return .page(try await peopleHTML(visit, viewer, link: link))
      }
    }
  }

  private func personHTML(_ visit: Visit, _ viewer: Viewer, link: InvitationLink? = nil, form: FormState? = nil, done: String? = nil) async throws -> HTML {
    let person: ID<Person> = try visit.id("person")
    let (card, teams, isMailed) = try await house.read(as: viewer) { desk in
      (try desk.person(person), try desk.teams().map(\.team), try desk.mailsInvitations())
    }
    let (isMe, keeps) = (person == viewer.person, viewer.holds(.keeping))
    let hasKey = keeps ? try await house.read(at: .people, as: viewer) { desk in try desk.hasSecondKey(person) } : false
    let sets = keeps && !card.person.position.isMember ? try await house.look(as: .member(viewer)) { room in try room.normSets() } : []
    let rights = PersonRights(manage: keeps, isMe: isMe, takesKey: hasKey && !isMe, isMailed: isMailed)
    return personPage(card, teams: teams, sets: sets, rights: rights, link: link, visit.around(viewer, done: done), form: form)
  }

  private func changePerson(_ visit: Visit, _ viewer: Viewer) async throws -> Answer {
    let person: ID<Person> = try visit.id("person")
    let given = try visit.submission()
    guard let word = try given.one("doe"), let act = PersonAct(rawValue: word) else { throw NotFound() }
    let here = Place(.person, [person.raw])
    switch act {
    case .position:
      guard case .right(let position, _) = try given.read(ChoiceField("positie", of: Position.self), into: { $0 }) else { throw NotFound() }
      try await house.write(at: .people, as: viewer) { desk in try desk.move(person, to: position) }
      return .redirect(here, done: PeopleOutcome.moved)
    case .teams:
      guard case .right(let teams, _) = try given.read(ThingsField("teams", of: Team.self), into: { $0 }) else { throw NotFound() }
      try await house.write(at: .people, as: viewer) { desk in try desk.setTeams(of: person, to: teams) }
      return .redirect(here, done: PeopleOutcome.teamsChosen)
    case .sight:
      let draw = { (form: FormState) in try await personHTML(visit, viewer, form: form) }
      switch try given.read(ThingField("kader", of: NormSet.self), DayField("tot"), into: { (set: $0, until: $1) }) {
      case .wrong(let form): return .page(try await draw(form), status: 422)
      case .right(let wish, let form):
        return try await answering(form, in: viewer.preferences.wording, again: draw) {
          try await house.write(at: .people, as: viewer) { desk in try desk.letSee(wish.set, until: wish.until, by: person) }
          return .redirect(here, done: PeopleOutcome.sightGiven)
        }
      }
    case .link:
      let (key, mailedTo) = try await house.write(at: .people, as: viewer) { desk in
        let key = try desk.inviteAgain(person)
        return (key, try desk.destination(of: key))
      }
      let card = try await house.read(as: viewer) { desk in try desk.person(person) }
      let address = visit.absolute(Place(.invitation, [key]))
      let link = InvitationLink(name: card.person.name, address: address, mailedTo: mailedTo?.raw)
      return .page(try await personHTML(visit, viewer, link: link))
    case .sessions:
      try await house.end(.sessions(of: person, in: viewer.organisation, but: nil), at: .people, as: viewer) { desk in
        try desk.endSessions(of: person)
      }
      exchange.cut(person.raw)
      return .redirect(here, done: PeopleOutcome.sessionsEnded)
    case .secondKey:
      try await house.write(at: .people, as: viewer) { desk in try desk.takeSecondKey(of: person) }
      exchange.cut(person.raw)
      return .redirect(here, done: SecondKeyOutcome.taken)
    case .access:
      guard person != viewer.person else { throw NotFound() }
      let weather = try await house.end(.access(of: person, in: viewer.organisation), at: .people, as: viewer) { desk in
        try desk.endAccess(of: person)
      }
      exchange.cut(person.raw)
      // The door is shut. Whoever shut it hears that it is not written yet: nothing else ends this by itself.
      if let weather { throw Stop(.away(weather)) }
      return .redirect(here, done: PeopleOutcome.accessEnded)
    case .comeBack:
      try await house.letBack(person, as: viewer)
      return .redirect(here, done: PeopleOutcome.accessRestored)
    }
  }

  // MARK: My own place

  var own: [Entrance] {
    [
      .member(.get, .own) { visit, viewer in
        let done = visit.done(as: PeopleOutcome.self).map { viewer.preferences.wording.done($0) }
        return .page(try await ownHTML(visit, viewer, done: done ?? visit.changeDone(viewer)))
      },
      .member(.post, .ownPassword, logged: "change password") { visit, viewer in
        switch try visit.submission().read(SecretField("wachtwoord"), SecretField("nieuw"), into: { ($0, $1) }) {
        case .wrong(let form): return .page(try await ownHTML(visit, viewer, form: form), status: 422)
        case .right((let old, let new), let form):
          return try await answering(form, in: viewer.preferences.wording, again: { try await ownHTML(visit, viewer, form: $0) }) {
            try await changePassword(of: viewer, from: old, to: new, visit)
            exchange.cut(viewer.person.raw)
            return .redirect(.own, done: PeopleOutcome.passwordChanged)
          }
        }
      },
      .member(.post, .ownPreferences) { visit, viewer in
        let reading = try visit.submission().read(
          ChoiceField("thema", of: Preferences.Theme.self), ChoiceField("taal", of: Preferences.Language.self),
          TextField("herinnering", required: false, atMost: 3)
          // Not asked of whoever is mailed nothing: then it stays as it was.
        ) { Preferences(theme: $0, language: $1, isReminded: $2.isEmpty ? viewer.preferences.isReminded : $2 == "ja") }
        switch reading {
        case .wrong(let form): return .page(try await ownHTML(visit, viewer, form: form), status: 422)
        case .right(let preferences, _):
          try await house.write(as: viewer) { desk in try desk.prefer(preferences) }
          return Answer.redirect(.own, done: PeopleOutcome.preferred)
            .setting(SetCookie(.theme, preferences.theme.rawValue, lasting: .days(365))).setting(SetCookie(.language, preferences.language.rawValue, lasting: .days(365)))
        }
      },
      .member(.post, .ownSessions, logged: "end other sessions") { _, viewer in
        try await house.end(.sessions(of: viewer.person, in: viewer.organisation, but: viewer.session), at: .desk, as: viewer) { desk in
          try desk.endOtherSessions()
        }
        exchange.cut(viewer.person.raw)
        return .redirect(.own, done: PeopleOutcome.sessionsEnded)
      },
      .member(.post, .ownSession, logged: "end session") { visit, viewer in
        let session: ID<Session> = try visit.id("session")
        guard try await house.read(as: viewer, { desk in try desk.mySessions().contains { $0.id == session } }) else { throw NotFound() }
        try await house.end(.session(session), at: .desk, as: viewer) { desk in try desk.end(session) }
        exchange.cut(session.raw)
        return .redirect(.own, done: PeopleOutcome.sessionsEnded)
      },
    ]
  }

  /// Only a wrong old password costs patience; a new one that is too short says nothing about the old.
  private func changePassword(of viewer: Viewer, from old: String, to new: String, _ visit: Visit) async throws {
    try await patience.proof(by: viewer.person.raw, from: visit.origin) { try await house.changePassword(of: viewer, from: old, to: new) }
  }

  private func ownHTML(_ visit: Visit, _ viewer: Viewer, form: FormState? = nil, done: String? = nil) async throws -> HTML {
    let key: SecondKeyReading?
    do { key = try await house.secondKey(of: .member(viewer)) } catch is NotFound { key = nil }
    var own = try await house.read(as: viewer) { desk in
      OwnPlace(
        name: viewer.name, position: viewer.position, teams: try desk.teams().filter(\.isMine).map(\.team.name), sessions: try desk.mySessions(),
        deviations: try desk.myDeviations(), theme: viewer.preferences.theme.rawValue, language: viewer.preferences.language.rawValue, hasPassword: true,
        secondKey: key, released: try desk.letOutWithMe())
    }
    if try await house.read(as: viewer, { desk in try desk.mailsReminders() }) { own.isReminded = viewer.preferences.isReminded }
    own.questions = try await house.read(as: viewer) { desk in try desk.readerQuestions() }
    own.worksElsewhere = try await house.workplaces(of: .member(viewer)).count > 1
    return ownPage(own, visit.around(viewer, done: done), form: form)
  }
}
