import Domain

/// The register of all kinds of things: one line for each. A kind that other kinds point at stands above them.
package enum Holdings {
  package static let all: [Holding] = [
    .organisations,
    .accounts,
    .people,
    .access,
    .teams,
    .files,
    .pages,
    .additions,
    .ownership,
    .norms,
    .questions,
    .evidence,
    .sight,
    .circles,
    .conversations,
    .lessons,
    .deviations,
    .proposals,
    .notices,
    .amendments,
    .agreements,
    .craft,
    .errands,
    .index,
    .installation,
  ]

  static let tables: [Table] = all.flatMap(\.tables)

  /// What can be found, in the order in which it is shown.
  static let found: [Findable] = SearchGroup.Kind.allCases.flatMap { kind in
    all.compactMap(\.found).filter { $0.group == kind }
  }

  /// What all kinds ask on Vandaag.
  static let asks: [WeekQuestion] = all.flatMap(\.asks)

  /// By the name in the log.
  static let happenings: [String: (happening: Happening, holding: Holding)] = Dictionary(
    all.flatMap { holding in holding.happenings.map { ($0.rawValue, ($0, holding)) } }, uniquingKeysWith: { first, _ in first })
}
