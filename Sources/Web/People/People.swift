import Domain
import Forms
import Markup
import Pages
import Rooms
import Vocabulary
import Wording

/// Today, people and teams, and one's own page.
extension Reception {
  var today: [Entrance] {
    [
      // The first page leads everybody to where they begin; an auditor has no today.
      .get(Place.today, .reader) { visit, reader in
        guard case .member(let viewer) = reader else { return .redirect(.norms()) }
        let reading = try await house.read(as: viewer) { desk in try desk.today() }
        return .page(todayPage(reading, at: visit.now, visit.around(viewer)))
      },
      .get(Place.notice, .member) { _, viewer, notice in
        guard let card = try await house.read(as: viewer, { desk in try desk.notices() }).first(where: { $0.id == notice }) else {
          throw NotFound()
        }
        if card.kind.isOfReaders { return .redirect(.own()) }
        return .redirect(card.kind == .wordsDeclined ? .amendments(card.slug) : .step(card.step, of: card.slug))
      },
      .post(Place.notice, .member) { _, viewer, notice in
        try await house.write(as: viewer) { desk in try desk.throwAway(notice) }
        return .redirect(.today(), done: PeopleDone.mineThrownAway)
      },
    ]
  }

  var people: [Entrance] {
    [
      .get(Place.people, .member) { visit, viewer in .page(try await peopleHTML(visit, viewer)) },
      .post(Place.people, .member, InviteForm.form, logged: "invite") { visit, viewer, given in
        try await house.admit(viewer, to: .people)
        return try await visit.taking(given, again: { try await peopleHTML(visit, viewer, form: $0) }) {
          try await invite(given, visit, viewer)
        }
      },
      .get(Place.person, .member) { visit, viewer, person in
        return .page(try await personHTML(person, visit, viewer))
      },
      .post(Place.person, .member, PersonForm.form, logged: "change person") { visit, viewer, given, person in
        try await house.admit(viewer, to: .people)
        _ = try await house.read(as: viewer) { desk in try desk.person(person).person.id }
        return try await visit.taking(given, again: { try await personHTML(person, visit, viewer, form: $0) }) {
          try await change(person, try given.value(), visit, viewer)
        }
      },
      .get(Place.teams, .member) { visit, viewer in
        return .page(try await teamsHTML(visit, viewer))
      },
      .post(Place.teams, .member, TeamForm.new) { visit, viewer, given in
        try await house.admit(viewer, to: .people)
        return try await visit.taking(given, again: { try await teamsHTML(visit, viewer, form: $0) }) {
          _ = try await house.write(at: .people, as: viewer) { desk in try desk.makeTeam(try given.value()) }
          return .redirect(.teams(), done: PeopleDone.teamMade)
        }
      },
    ]
  }

  private func teamsHTML(_ visit: Visit, _ viewer: Viewer, form: FormState? = nil) async throws -> HTML {
    let (teams, ended) = try await house.read(as: viewer) { desk in (try desk.teams(), try desk.endedTeams()) }
    return teamsPage(teams, ended: ended, mayMake: viewer.holds(.keeping), visit.around(viewer), form: form)
  }

  private func peopleHTML(
    _ visit: Visit, _ viewer: Viewer, link: InvitationLink? = nil, form: FormState? = nil
  ) async throws -> HTML {
    let keeps = viewer.holds(.keeping)
    let (people, teams, duty, isMailed) = try await house.read(as: viewer) { desk in
      (try desk.people(), try desk.teams().map(\.team), keeps ? try desk.secondKeyDuty() : nil, try desk.mailsInvitations())
    }
    let sets = try await house.look(as: .member(viewer)) { room in try room.normSets() }
    return peoplePage(
      people, teams: teams, sets: sets, mayInvite: keeps, isMailed: isMailed, link: link, keyDuty: duty,
      visit.around(viewer), form: form)
  }

  private func invite(_ given: SentForm<InviteForm.Input>, _ visit: Visit, _ viewer: Viewer) async throws -> Reply {
    let (wish, key, mailedTo) = try await house.write(at: .people, as: viewer) { desk in
      let wish = try given.value()
      let grant = wish.set.flatMap { set in wish.until.map { (set: set, until: $0) } }
      let newcomer = Newcomer(givenName: wish.givenName, name: wish.name, email: wish.mail)
      let key = try desk.invite(newcomer, as: wish.position, teams: wish.teams, grant: grant)
      return (wish, key, try desk.destination(of: key))
    }
    // The link is shown here once, also when it is mailed, because mail gets lost.
    let link = InvitationLink(name: wish.givenName, address: visit.absolute(.invitation(key)), mailedTo: mailedTo?.raw)
    return .page(try await peopleHTML(visit, viewer, link: link))
  }

  private func personHTML(
    _ person: ID<Person>, _ visit: Visit, _ viewer: Viewer, link: InvitationLink? = nil, form: FormState? = nil
  ) async throws -> HTML {
    let (card, teams, isMailed) = try await house.read(as: viewer) { desk in
      (try desk.person(person), try desk.teams().map(\.team), try desk.mailsInvitations())
    }
    let (isMe, keeps) = (person == viewer.person, viewer.holds(.keeping))
    let hasKey = keeps ? try await house.read(at: .people, as: viewer) { desk in try desk.hasSecondKey(person) } : false
    let sets =
      keeps && !card.person.position.isMember ? try await house.look(as: .member(viewer)) { room in try room.normSets() } : []
    let rights = PersonRights(manage: keeps, isMe: isMe, takesKey: hasKey && !isMe, isMailed: isMailed)
    return personPage(card, teams: teams, sets: sets, rights: rights, link: link, visit.around(viewer), form: form)
  }

  private func change(_ person: ID<Person>, _ wish: PersonForm.Input, _ visit: Visit, _ viewer: Viewer) async throws -> Reply {
    let here = Place.person(person)
    switch wish {
    case .position(let position):
      try await house.write(at: .people, as: viewer) { desk in try desk.move(person, to: position) }
      return .redirect(here, done: PeopleDone.moved)
    case .teams(let teams):
      try await house.write(at: .people, as: viewer) { desk in try desk.setTeams(of: person, to: teams) }
      return .redirect(here, done: PeopleDone.teamsChosen)
    case .sight(let set, let until):
      try await house.write(at: .people, as: viewer) { desk in try desk.letSee(set, until: until, by: person) }
      return .redirect(here, done: PeopleDone.sightGiven)
    case .link:
      let (key, mailedTo) = try await house.write(at: .people, as: viewer) { desk in
        let key = try desk.inviteAgain(person)
        return (key, try desk.destination(of: key))
      }
      let card = try await house.read(as: viewer) { desk in try desk.person(person) }
      let link = InvitationLink(name: card.person.name, address: visit.absolute(.invitation(key)), mailedTo: mailedTo?.raw)
      return .page(try await personHTML(person, visit, viewer, link: link))
    case .sessions:
      try await house.end(.sessions(of: person, in: viewer.organisation, but: nil), at: .people, as: viewer) { desk in
        try desk.endSessions(of: person)
      }
      exchange.cut(person.raw)
      return .redirect(here, done: PeopleDone.sessionsEnded)
    case .secondKey:
      try await house.write(at: .people, as: viewer) { desk in try desk.takeSecondKey(of: person) }
      exchange.cut(person.raw)
      return .redirect(here, done: SecondKeyDone.taken)
    case .access:
      guard person != viewer.person else { throw NotFound() }
      let outage = try await house.end(.access(of: person, in: viewer.organisation), at: .people, as: viewer) { desk in
        try desk.endAccess(of: person)
      }
      exchange.cut(person.raw)
      // The sessions are ended in memory. Whoever ended them is told that it is not written yet, because nothing else will end
      // them.
      if let outage { throw Stop(.away(outage)) }
      return .redirect(here, done: PeopleDone.accessEnded)
    case .comeBack:
      try await house.letBack(person, as: viewer)
      return .redirect(here, done: PeopleDone.accessRestored)
    }
  }

  // MARK: One's own page

  var own: [Entrance] {
    [
      .get(Place.own, .member) { visit, viewer in
        return .page(try await ownHTML(visit, viewer))
      },
      .post(Place.ownPassword, .member, PasswordForm.form, logged: "change password") { visit, viewer, given in
        try await visit.taking(given, again: { try await ownHTML(visit, viewer, form: $0) }) {
          let (old, new) = try given.value()
          // Only a wrong old password counts as a guess. A new one that is too short says nothing about the old.
          try await rateLimit.proof(by: viewer.person.raw, from: visit.origin) {
            try await house.changePassword(of: viewer, from: old, to: new)
          }
          exchange.cut(viewer.person.raw)
          return .redirect(.own(), done: PeopleDone.passwordChanged)
        }
      },
      .post(Place.ownPreferences, .member, PreferencesForm.form) { visit, viewer, given in
        try await visit.taking(given, again: { try await ownHTML(visit, viewer, form: $0) }) {
          let wish = try given.value()
          // Whoever gets no mail is not asked; then it stays as it was.
          let isReminded = wish.reminder.map { $0 == .yes } ?? viewer.preferences.isReminded
          let preferences = Preferences(theme: wish.theme, language: wish.language, isReminded: isReminded)
          try await house.write(as: viewer) { desk in try desk.prefer(preferences) }
          return Reply.redirect(.own(), done: PeopleDone.preferred)
            .setting(SetCookie(.theme, preferences.theme.rawValue, lasting: .days(365)))
            .setting(SetCookie(.language, preferences.language.rawValue, lasting: .days(365)))
        }
      },
      .post(Place.ownSessions, .member, logged: "end other sessions") { _, viewer in
        try await house.end(.sessions(of: viewer.person, in: viewer.organisation, but: viewer.session), at: .desk, as: viewer) {
          desk in
          try desk.endOtherSessions()
        }
        exchange.cut(viewer.person.raw)
        return .redirect(.own(), done: PeopleDone.sessionsEnded)
      },
      .post(Place.ownSession, .member, logged: "end session") { _, viewer, session in
        guard try await house.read(as: viewer, { desk in try desk.mySessions().contains { $0.id == session } }) else {
          throw NotFound()
        }
        try await house.end(.session(session), at: .desk, as: viewer) { desk in try desk.end(session) }
        exchange.cut(session.raw)
        return .redirect(.own(), done: PeopleDone.sessionsEnded)
      },
    ]
  }

  private func ownHTML(_ visit: Visit, _ viewer: Viewer, form: FormState? = nil) async throws -> HTML {
    let key: SecondKeyReading?
    do { key = try await house.secondKey(of: .member(viewer)) } catch is NotFound { key = nil }
    var own = try await house.read(as: viewer) { desk in
      OwnPlace(
        name: viewer.name, position: viewer.position, teams: try desk.teams().filter(\.isMine).map(\.team.name),
        sessions: try desk.mySessions(),
        deviations: try desk.myDeviations(), theme: viewer.preferences.theme.rawValue,
        language: viewer.preferences.language.rawValue, hasPassword: true,
        secondKey: key, released: try desk.letOutWithMe())
    }
    if try await house.read(as: viewer, { desk in try desk.mailsReminders() }) { own.isReminded = viewer.preferences.isReminded }
    own.questions = try await house.read(as: viewer) { desk in try desk.readerQuestions() }
    own.worksElsewhere = try await house.workplaces(of: .member(viewer)).count > 1
    return ownPage(own, visit.around(viewer), form: form)
  }
}
