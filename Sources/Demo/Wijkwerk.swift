import Domain
package import Rooms
package import Vocabulary

/// Plays Stichting Wijkwerk: half a year of a welfare organisation, through the same rooms that people use. The clock is moved
/// along, and chance is seeded, so that the same organisation comes out every time.
package struct Wijkwerk: Sendable {
  package static let name = "Stichting Wijkwerk"
  package static let password = "zeven stoelen in een kring"

  let house: House
  let hand: ClockHand
  let today: Day

  /// `hand` must be the one that moves the clock of this house.
  package init(house: House, hand: ClockHand) {
    self.house = house
    self.hand = hand
    today = hand.moment.day
  }

  /// Plays everything, and leaves the clock where it was.
  package func play() async throws {
    let now = hand.moment
    defer { hand.move(to: now) }
    let cast = try await gather()
    try await writeHandbook(cast)
    try await readNorms(cast)
    try await compareNorms(cast)
    try await askQuestions(cast)
    try await keepBesideTheText(cast)
    try await work(cast)
    try await change(cast)
    try await talk(cast)
    try await promise(cast)
    try await own(cast)
    try await prove(cast)
    try await end(cast)
    try await keepCraft(cast)
    hand.move(to: now)
  }

  func at(daysAgo days: Int, hour: Int, minute: Int = 0) {
    hand.move(to: Moment(today.adding(-days), hour: hour, minute: minute))
  }

  // MARK: People

  /// A character with the key to sign in.
  struct Actor: Sendable {
    let viewer: Viewer
    var id: ID<Person> { viewer.person }
  }

  struct Cast: Sendable {
    let actors: [String: Actor]
    let teams: [String: ID<Team>]
    subscript(_ name: String) -> Viewer {
      get throws {
        guard let actor = actors[name] else { throw NotFound() }
        return actor.viewer
      }
    }
  }

  static let teams: [String] = ["De Vaart", "Molenbuurt", "Zuiderkwartier"]

  /// First name, name, position, team. The first founds the organisation.
  static let people: [(String, String, Position, String?)] = [
    ("Robert", "Robert Hendriks", .director, nil), ("Ellen", "Ellen de Wit", .qualityCoordinator, nil),
    ("Peter", "Peter Janssen", .teamLead, "Zuiderkwartier"), ("Anouk", "Anouk Willems", .teamLead, "De Vaart"),
    ("Hakan", "Hakan Yıldız", .teamLead, "Molenbuurt"),
    ("Samira", "Samira El Amrani", .worker, "Zuiderkwartier"), ("Marloes", "Marloes Bakker", .worker, "Zuiderkwartier"),
    ("Jayden", "Jayden Pinas", .worker, "Zuiderkwartier"),
    ("Femke", "Femke Visser", .worker, "Zuiderkwartier"), ("Youssef", "Youssef Aydin", .worker, "Zuiderkwartier"),
    ("Lotte", "Lotte Smeets", .worker, "Zuiderkwartier"),
    ("Daan", "Daan Mulder", .worker, "De Vaart"), ("Nadia", "Nadia Bouazza", .worker, "De Vaart"),
    ("Sanne", "Sanne Kuipers", .worker, "De Vaart"),
    ("Tim", "Tim Verhoeven", .worker, "De Vaart"), ("Rachida", "Rachida Haddou", .worker, "De Vaart"),
    ("Bart", "Bart Dekker", .worker, "Molenbuurt"),
    ("Ingeborg", "Ingeborg Prins", .worker, "Molenbuurt"), ("Mo", "Mohamed Ziani", .worker, "Molenbuurt"),
    ("Eline", "Eline Postma", .worker, "Molenbuurt"),
    ("Wout", "Wout Scholten", .worker, "Molenbuurt"), ("Joke", "Joke van Dam", .volunteer, "Zuiderkwartier"),
    ("Henk", "Henk Vos", .volunteer, "Zuiderkwartier"),
    ("Mieke", "Mieke Jacobs", .volunteer, "De Vaart"), ("Ahmed", "Ahmed Osman", .volunteer, "Molenbuurt"),
    ("Ria", "Ria Brouwer", .volunteer, "Molenbuurt"),
    ("Cees", "Cees de Graaf", .volunteer, "De Vaart"), ("Iris", "Iris Koster", .freelancer, "De Vaart"),
    ("Margriet", "Margriet Timmermans", .boardMember, nil),
    ("Karel", "Karel Vonk", .boardMember, nil),
  ]

  private func gather() async throws -> Cast {
    at(daysAgo: 240, hour: 9)
    var actors: [String: Actor] = [:]
    let director = Wijkwerk.people[0]
    let founding = try await house.foundDemo(
      organisation: Wijkwerk.name, by: newcomer(director.0, director.1), position: director.2, password: Wijkwerk.password)
    actors[director.0] = try await actor(founding)
    let robert = try await actor(founding).viewer
    try await house.write(at: .people, as: robert) { desk in
      for team in Wijkwerk.teams { try desk.makeTeam(team) }
    }
    let teams = try await house.read(as: robert) { desk in try desk.teams() }
    let ids = Dictionary(uniqueKeysWithValues: teams.map { ($0.team.name, $0.team.id) })
    for (given, name, position, team) in Wijkwerk.people.dropFirst() {
      let newcomer = try newcomer(given, name)
      let mine = team.flatMap { ids[$0] }.map { [$0] } ?? []
      let link = try await house.write(at: .people, as: robert) { desk in
        try desk.invite(newcomer, as: position, teams: mine, grant: nil)
      }
      let admission = try await house.accept(link, password: Wijkwerk.password, device: "Demo")
      actors[given] = try await actor(admission.session ?? "")
    }
    return Cast(actors: actors, teams: ids)
  }

  func newcomer(_ given: String, _ name: String) throws -> Newcomer {
    guard let email = EmailAddress("\(slug(of: given))@wijkwerk.example") else { throw NotFound() }
    return Newcomer(givenName: given, name: name, email: email)
  }

  private func actor(_ secret: String) async throws -> Actor {
    guard case .member(let viewer)? = try await house.recognise(cookie: secret) else { throw NotFound() }
    return Actor(viewer: viewer)
  }
}
