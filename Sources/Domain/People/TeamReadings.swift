package import Vocabulary

/// The end of a team: on a day, and perhaps because it merged into another.
package struct TeamEnd: Sendable, Hashable {
  package let on: Day
  package let became: TeamName?

  package init(on: Day, became: TeamName?) {
    self.on = on
    self.became = became
  }
}

/// A team that ended. What it discussed stays under its name.
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
  /// Nil while the team is active.
  package let end: TeamEnd?
  /// The other active teams, into which it could be merged.
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
