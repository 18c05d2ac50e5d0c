package import Domain
package import Vocabulary

/// People, teams, and one's own page.
extension Place {
  package static let own: Route<> = .seen("/eigen")
  package static let ownPassword: Route<> = .seen("/eigen/wachtwoord")
  package static let ownPreferences: Route<> = .seen("/eigen/voorkeuren")
  package static let ownSessions: Route<> = .seen("/eigen/sessies")
  package static let ownSession: Route<ID<Session>> = .seen("/eigen/sessies/{session}")
  package static let secondKey: Route<> = .seen("/eigen/sleutel")
  package static let secondKeyProof: Route<> = .seen("/eigen/sleutel/proef")
  package static let takingBack: Route<ID<Outcome>> = .unseen("/eigen/terugname/{outcome}")
  package static let ownReaders: Route<> = .unseen("/eigen/lezers")
  package static let ownDeviation: Route<ID<Deviation>> = .unseen("/eigen/anders/{deviation}")
  package static let ownDeviationBack: Route<ID<Deviation>> = .unseen("/eigen/anders/{deviation}/terugname")
  package static let ownDeviationEnd: Route<ID<Deviation>> = .unseen("/eigen/anders/{deviation}/einde")
  package static let workplaces: Route<> = .seen("/eigen/organisaties")
  package static let people: Route<> = .seen("/mensen")
  package static let secondKeyDuty: Route<> = .seen("/mensen/sleutel")
  package static let person: Route<ID<Person>> = .seen("/mensen/{person}")
  package static let teams: Route<> = .seen("/teams")
  package static let team: Route<ID<Team>> = .seen("/teams/{team}")
  package static let organisation: Route<> = .seen("/organisatie")
}
