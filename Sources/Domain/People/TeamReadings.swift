package import Vocabulary

/// What became of a team: it ended on a day, perhaps because it went into another.
package struct TeamEnd: Sendable, Hashable {
  package let on: Day
  package let became: TeamName?

  package init(on: Day, became: TeamName?) {
    self.on = on
    self.became = became
  }
}

/// A team that is no longer there. What it talked about stays under its name.
package struct EndedTeam: Sendable, Hashable {
  package let team: TeamName
  package let end: TeamEnd

  package init(team: TeamName, end: TeamEnd) {
    self.team = team
    self.end = end
  }
}

/// One team, as members read it and as whoever keeps the people changes it.
package struct TeamReading: Sendable {
  package let team: TeamName
  package let members: [PersonName]
  /// Nothing while it goes on.
  package let end: TeamEnd?
  /// The other teams that go on: it could go into one of them.
  package let others: [TeamName]
  package let mayChange: Bool

  package init(team: TeamName, members: [PersonName], end: TeamEnd?, others: [TeamName], mayChange: Bool) {
    self.team = team
    self.members = members
    self.end = end
    self.others = others
    self.mayChange = mayChange
  }
}
