package import Domain
package import Vocabulary

/// Who is asking, as the doorman found. Only `Doorman` makes one (the initialisers below are internal to Rooms).
package enum Caller: Sendable {
  /// Somebody of the organisation.
  case member(Viewer)
  /// A guest for a while: she reads the reference table, processes and facts, until her end date.
  case assessor(Assessor)
  /// A guest of one conversation, on a phone, without an account.
  case companion(Companion)
  /// Somebody who has to make a second key first. It opens the page for that, and nothing else.
  case keyless(Keyless)
}

/// A member of an organisation, for the length of one request.
package struct Viewer: Sendable {
  package let person: ID<Person>
  package let organisation: ID<Organisation>
  package let organisationName: String
  package let session: ID<Session>
  /// When the session ends in any case.
  package let sessionEnds: Moment
  /// The first name, for the head of a page.
  package let givenName: String
  package let name: String
  package let position: Position
  /// What they may do today beyond what every member may.
  package let grants: Set<Grant>
  package let preferences: Preferences

  init(
    person: ID<Person>, organisation: ID<Organisation>, organisationName: String, session: ID<Session>, sessionEnds: Moment,
    givenName: String,
    name: String, position: Position, grants: Set<Grant>, preferences: Preferences
  ) {
    self.person = person
    self.organisation = organisation
    self.organisationName = organisationName
    self.session = session
    self.sessionEnds = sessionEnds
    self.givenName = givenName
    self.name = name
    self.position = position
    self.grants = grants
    self.preferences = preferences
  }

  package func holds(_ matter: Grant.Matter) -> Bool { grants.contains { $0.matter == matter } }
}

/// An auditor with her grants: norm sets, each until a day of its own.
package struct Assessor: Sendable {
  package let person: ID<Person>
  package let organisation: ID<Organisation>
  package let organisationName: String
  package let session: ID<Session>
  package let givenName: String
  package let name: String
  /// What she may read today.
  package let grants: Set<Grant>
  /// The last day of the last of them. On the day after it she is nobody.
  package let until: Day
  package let preferences: Preferences

  init(
    person: ID<Person>, organisation: ID<Organisation>, organisationName: String, session: ID<Session>, givenName: String,
    name: String,
    grants: Set<Grant>, until: Day, preferences: Preferences
  ) {
    self.person = person
    self.organisation = organisation
    self.organisationName = organisationName
    self.session = session
    self.givenName = givenName
    self.name = name
    self.grants = grants
    self.until = until
    self.preferences = preferences
  }

  /// The sets that she reads.
  package var normSets: Set<ID<NormSet>> { Set(grants.compactMap { if case .sight(let set) = $0.matter { set } else { nil } }) }

}

/// A phone in one conversation. It knows nothing else of the organisation.
package struct Companion: Sendable {
  package let organisation: ID<Organisation>
  package let organisationName: String
  package let conversation: ID<Conversation>
  package let seat: ID<Seat>
  /// The digest of the pass by which it came in: another phone gets another pass, and this one then opens nothing.
  let pass: String

  init(organisation: ID<Organisation>, organisationName: String, conversation: ID<Conversation>, seat: ID<Seat>, pass: String) {
    self.organisation = organisation
    self.organisationName = organisationName
    self.conversation = conversation
    self.seat = seat
    self.pass = pass
  }
}

/// Somebody with a right password and without a second key, in an organisation that requires one of them.
package struct Keyless: Sendable {
  package let person: ID<Person>
  package let organisation: ID<Organisation>
  package let organisationName: String
  package let session: ID<Session>
  package let preferences: Preferences

  init(_ viewer: Viewer) {
    (person, organisation, organisationName) = (viewer.person, viewer.organisation, viewer.organisationName)
    (session, preferences) = (viewer.session, viewer.preferences)
  }

  init(_ assessor: Assessor) {
    (person, organisation, organisationName) = (assessor.person, assessor.organisation, assessor.organisationName)
    (session, preferences) = (assessor.session, assessor.preferences)
  }
}

/// Somebody who is signed in with an account, for what concerns their own second key.
struct Holder: Sendable {
  let person: ID<Person>
  let organisation: ID<Organisation>

  /// Throws `NotFound` for a guest of one conversation, who has no account.
  init(_ caller: Caller) throws(NotFound) {
    switch caller {
    case .member(let viewer): (person, organisation) = (viewer.person, viewer.organisation)
    case .assessor(let assessor): (person, organisation) = (assessor.person, assessor.organisation)
    case .keyless(let keyless): (person, organisation) = (keyless.person, keyless.organisation)
    case .companion: throw NotFound()
    }
  }
}

/// What somebody chose for themselves.
package struct Preferences: Sendable, Equatable {
  package typealias Theme = Domain.Theme
  package typealias Language = Domain.Language
  package var theme: Theme
  package var language: Language
  /// Whether they are mailed about pages of theirs that are due for review.
  package var isReminded: Bool

  package init(theme: Theme = .system, language: Language = .dutch, isReminded: Bool = true) {
    self.theme = theme
    self.language = language
    self.isReminded = isReminded
  }
}

/// Somebody who may read what the organisation shows: a member, or an auditor as far as her grant goes.
package enum Reader: Sendable {
  case member(Viewer)
  case assessor(Assessor)

  package var organisation: ID<Organisation> {
    switch self {
    case .member(let viewer): viewer.organisation
    case .assessor(let assessor): assessor.organisation
    }
  }

  var person: ID<Person> {
    switch self {
    case .member(let viewer): viewer.person
    case .assessor(let assessor): assessor.person
    }
  }
}
