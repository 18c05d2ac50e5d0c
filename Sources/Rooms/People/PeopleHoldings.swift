import Domain
import Store
import Vocabulary

extension Holding {
  static let organisations = Holding(
    "organisatie en logboek", "organisation and log", under: nil,
    tables: [
      .left("organisation", by: "id", .stays, .ofNobody(until: .organisation), isOfTheHouse: true),
      .left(
        "logbook", by: "organisation", .stays, .ofNobody(until: .organisation),
        uncounted: "the sums stand there, and its number and head are bound to their seal"),
      .left(
        "happening", by: "seq", .stays, Keeping(of: .colleagues, .accountability, until: .organisation),
        uncounted: "it is a chain of its own, and its head is bound to the seal of the sums"),
    ],
    happenings: [.founded, .organisationRenamed, .organisationEnded, .organisationJoined, .exported, .unpacked, .rowsSealed])

  static let accounts = Holding(
    "accounts en tweede sleutels", "accounts and second keys", under: .access,
    tables: [
      .shared("account", .whereUsed, Keeping(of: .holders, .agreement, until: .account)),
      .shared("second_key", .withAccounts(by: "k.account"), Keeping(of: .holders, .security, until: .ended)),
      .shared("recovery_code", .withAccounts(by: "k.account, k.digest"), Keeping(of: .holders, .security, until: .ended)),
      .shared("renewal", .never, Keeping(of: .holders, .agreement, until: .used(within: House.renewalLasts))),
    ],
    happenings: [
      .passwordChanged, .secondKeyMade, .secondKeyEnded, .secondKeyTaken, .recoveryCodeUsed, .secondKeyAsked, .preferencesChanged,
    ],
    asks: [.keyTaken])

  static let people = Holding(
    "mensen", "people", under: .people,
    tables: [
      .carried("person", by: "id", Keeping(of: .colleagues, .agreement, until: .organisation)),
      .staying("invitation", .ends, Keeping(of: .colleagues, .agreement, until: .used(within: House.invitationLasts))),
      .staying(
        "letter", .ends, Keeping(of: .colleagues, .agreement, until: .used(within: Outbox.lasts)),
        uncounted:
          "it waits for hours at most, and its link lies under a seal that holds its name; what the link opens is counted"),
      .staying("reminder", .ends, Keeping(of: .colleagues, .agreement, until: .replaced)),
    ],
    happenings: [.invited, .joined, .accessEnded, .accessRestored, .personMoved, .sightGiven],
    asks: [.beginnings])

  static let access = Holding(
    "aangemeld zijn", "being signed in", under: .access,
    tables: [
      .staying("session", .ends, Keeping(of: .colleagues, .security, until: .used(within: House.longest))),
      .staying(
        "threshold", .ends, Keeping(of: .colleagues, .security, until: .used(within: House.thresholdLasts)), isOfTheHouse: true),
    ],
    happenings: [.signedIn, .signedOut, .sessionsEnded])

  static let teams = Holding(
    "teams", "teams", under: .people,
    tables: [
      .carried("team", by: "id", .ofNobody(until: .organisation)),
      .carried("team_member", by: "team, person", Keeping(of: .colleagues, .agreement, until: .ended)),
      .carried("team_end", by: "team", .ofNobody(until: .organisation)),
    ],
    happenings: [.teamMade, .teamChanged, .teamRenamed, .teamMerged, .teamEnded])

  /// Guests who look along at one set of norms.
  static let sight = Holding(
    "meekijken", "looking along", under: .people,
    tables: [.left("grant_of_sight", by: "person, norm_set", .ends, Keeping(of: .auditors, .agreement, until: .ended))])

  static let installation = Holding(
    "de installatie", "the installation", under: nil,
    tables: [
      .shared("key_slot", .never, .ofNobody(until: .organisation)),
      .shared("key_file", .never, .ofNobody(until: .replaced)),
      .shared("ledger", .never, .ofNobody(until: .sources), uncounted: "it holds the sums of what belongs to no organisation"),
      .shared(
        "migration", .never, .ofNobody(until: .organisation),
        uncounted: "each has a checksum that the program knows, and all of them make what the ledger holds of the schema"),
    ])
}

extension Happening {
  package static let founded = Happening("organisatie.opgericht")
  package static let organisationRenamed = Happening("organisatie.hernoemd")
  /// It went into another, and another came into it.
  package static let organisationEnded = Happening("organisatie.opgegaan", ends: .everybody)
  package static let organisationJoined = Happening("organisatie.samengegaan")
  package static let exported = Happening("organisatie.meegenomen")
  package static let unpacked = Happening("organisatie.teruggezet")
  /// All rows were counted and sealed as they were: the first time, after a migration, or because somebody asked for it.
  package static let rowsSealed = Happening("rijen.verzegeld")

  package static let signedIn = Happening("aanmelding.gelukt")
  package static let signedOut = Happening("aanmelding.einde", ends: .holders)
  package static let sessionsEnded = Happening("sessies.beeindigd", ends: .holders)
  package static let passwordChanged = Happening("wachtwoord.veranderd", ends: .holders)
  package static let secondKeyMade = Happening("sleutel.gemaakt", ends: .holders)
  package static let secondKeyEnded = Happening("sleutel.weggelegd", ends: .holders)
  /// By whoever keeps the people, or at the console: for a lost telephone.
  package static let secondKeyTaken = Happening("sleutel.weggehaald", ends: .holders)
  package static let recoveryCodeUsed = Happening("sleutel.reservecode")
  package static let secondKeyAsked = Happening("sleutel.gevraagd")
  package static let preferencesChanged = Happening("voorkeuren.veranderd")

  package static let invited = Happening("mens.uitgenodigd")
  package static let joined = Happening("mens.gekomen")
  package static let accessEnded = Happening("mens.gestopt", ends: .holders)
  package static let accessRestored = Happening("mens.terug")
  package static let personMoved = Happening("mens.veranderd", ends: .holders)
  package static let sightGiven = Happening("mens.inzage")
  package static let teamMade = Happening("team.gemaakt")
  package static let teamChanged = Happening("team.veranderd")
  package static let teamRenamed = Happening("team.hernoemd")
  package static let teamMerged = Happening("team.samengevoegd")
  package static let teamEnded = Happening("team.beeindigd")
}
