import Domain
import Store
import Vocabulary

extension WeekQuestion {
  /// When whoever keeps the people removed my second key.
  static let keyTaken = WeekQuestion(parts: { request in
    [UnionPart(name: "keyTaken", texts: [], numbers: ["key_taken_at"], query: """
      SELECT a.key_taken_at FROM account a JOIN person p ON p.account = a.id WHERE p.organisation = \(request.organisation)
      AND p.id = \(request.me)
      """)]
  })

  /// What is still missing in an empty handbook, for somebody who may make it.
  static let beginnings = WeekQuestion(parts: { request in
    let organisation = request.organisation
    guard request.keeps else { return [] }
    return [UnionPart(name: "beginnings", texts: [], numbers: ["pages", "people", "circles", "norms"], query: """
      SELECT (SELECT COUNT(*) FROM page g WHERE g.organisation = o.id AND g.withdrawal IS NULL) AS pages,
        (SELECT COUNT(*) FROM person p WHERE p.organisation = o.id) AS people,
        (SELECT COUNT(*) FROM circle_member m WHERE m.organisation = o.id AND m.person = \(request.me)) AS circles,
        (SELECT COUNT(*) FROM norm_set s WHERE s.organisation = o.id) AS norms
      FROM organisation o WHERE o.id = \(organisation) AND NOT EXISTS (
        SELECT 1 FROM page g WHERE g.organisation = \(organisation) AND g.withdrawal IS NULL AND g.published_version IS NOT NULL)
      """)]
  })
}

extension Week {
  func keyTakenOn() throws -> Day? { try self["keyTaken"].first.flatMap { try House.news($0, at: request.now) } }

  /// It is about the handbook and never about how far somebody is.
  func beginnings() throws -> [Beginning] {
    guard let row = self["beginnings"].first else { return [] }
    let (pages, people) = (try row.int("pages"), try row.int("people"))
    let (circles, norms) = (try row.int("circles"), try row.int("norms"))
    return Beginning.allCases.filter { beginning in
      switch beginning {
      case .handbook: pages == 0
      case .colleagues: people < 2
      case .circle: circles == 0
      case .norms: norms == 0
      }
    }
  }
}
