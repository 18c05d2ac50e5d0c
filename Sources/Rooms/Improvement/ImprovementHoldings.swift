import Store

extension Holding {
  static let deviations = Holding(
    "afwijkingen", "deviations", under: .improvement,
    tables: [
      .carried("deviation", by: "id", Keeping(of: .colleagues, .learning, until: .takenAway)),
      .carried("deviation_team", by: "deviation, team", .ofNobody(until: .takenAway)),
      .carried("team_return", by: "deviation", .ofNobody(until: .organisation)),
      .carried("deviation_reader", by: "deviation, person, team", Keeping(of: .colleagues, .learning, until: .takenAway)),
      .carried("deviation_owner", by: "deviation, person", Keeping(of: .colleagues, .learning, until: .takenAway)),
      .carried("deviation_group", by: "id", .ofNobody(until: .organisation)),
      .carried("deviation_cover", by: "deviation_group, mark", Keeping(of: .colleagues, .learning, until: .organisation)),
    ],
    happenings: [.deviated, .deviationGone, .teamReturned],
    asks: [.readers])

  static let proposals = Holding(
    "voorstellen om een stap te veranderen", "proposals to change a step", under: .improvement,
    tables: [.carried("proposal", by: "id", .ofNobody(until: .organisation))], happenings: [.proposed, .proposalSettled],
    asks: [.proposals])

  static let notices = Holding(
    "berichten aan mensen", "notices to people", under: .improvement,
    tables: [.carried("notice", by: "id", Keeping(of: .colleagues, .learning, until: .takenAway))], happenings: [.toldBack],
    asks: [.notices])

  static let amendments = Holding(
    "wijzigingsvoorstellen", "proposed changes", under: .improvement,
    tables: [
      .carried("amendment", by: "id", Keeping(of: .colleagues, .accountability, until: .organisation)),
      .carried("amendment_remark", by: "id", Keeping(of: .colleagues, .accountability, until: .organisation)),
    ],
    happenings: [.amended, .amendmentRemarked, .amendmentTakenOver, .amendmentDeclined, .amendmentWithdrawn],
    asks: [.amendments])

  static let agreements = Holding(
    "akkoord en redenen van een versie", "agreement and causes of a version", under: .improvement,
    tables: [
      .left("agreement_rule", by: "kind", .ends, .ofNobody(until: .organisation)),
      .carried("agreement", by: "id", Keeping(of: .colleagues, .accountability, until: .organisation)),
      .carried("version_cause", by: "id", .ofNobody(until: .organisation)),
    ],
    happenings: [.agreementRuled, .agreementAsked, .agreementGiven, .agreementRefused, .agreementTakenBack],
    asks: [.agreements])
}

extension Happening {
  package static let deviated = Happening("afwijking.genoteerd")
  /// Its writer took it back or threw it away.
  package static let deviationGone = Happening("afwijking.weg", clears: ["deviation"])
  /// A team does a step as described again.
  package static let teamReturned = Happening("afwijking.team-terug")
  package static let proposed = Happening("voorstel.gemaakt")
  package static let proposalSettled = Happening("voorstel.afgerond")
  package static let toldBack = Happening("bericht.teruggekoppeld")
  package static let amended = Happening("wijziging.voorgesteld")
  package static let amendmentRemarked = Happening("wijziging.besproken")
  package static let amendmentTakenOver = Happening("wijziging.overgenomen")
  package static let amendmentDeclined = Happening("wijziging.niet-overgenomen")
  package static let amendmentWithdrawn = Happening("wijziging.ingetrokken")
  package static let agreementRuled = Happening("akkoord.regel")
  package static let agreementAsked = Happening("akkoord.gevraagd")
  package static let agreementGiven = Happening("akkoord.gegeven")
  package static let agreementRefused = Happening("akkoord.teruggestuurd")
  package static let agreementTakenBack = Happening("akkoord.niet-meer-nodig")
}
