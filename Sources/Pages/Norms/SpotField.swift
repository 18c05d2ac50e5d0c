package import Domain
package import Forms
package import Vocabulary

/// A page of the handbook, or one step of it, from a list: `page` or `page/step`.
package struct SpotField: FormField {
  package typealias Spot = (page: String, step: ID<CriticalStep>?)
  package let name: String
  package init(_ name: String) { self.name = name }

  package func read(_ given: Submission) throws(Malformed) -> Result<Spot, WrongField> {
    guard let chosen = try given.one(name), !chosen.isEmpty else { return .failure(WrongField(.missing)) }
    let parts = chosen.split(separator: "/", maxSplits: 1)
    return .success((String(parts.first ?? ""), parts.count == 2 ? ID<CriticalStep>(given: parts[1]) : nil))
  }

  package static func value(_ page: String, _ step: ID<CriticalStep>? = nil) -> String {
    step.map { "\(page)/\($0.raw)" } ?? page
  }
  package var samples: [(name: String, sample: Sample)] { [(name, .known("\(HandbookPage.self)"))] }
}
