package import Domain
package import Vocabulary

/// A day, as `<input type="date">` sends it.
package struct DayField: FormField {
  package let name: String
  package let topic: RefusalTopic?
  private let sample: Day

  package init(_ name: String, about topic: RefusalTopic? = nil, sample: Day = Day(year: 2026, month: 11, day: 23)) {
    self.name = name
    self.topic = topic
    self.sample = sample
  }

  package func read(_ given: Submission) throws(Malformed) -> Result<Day, WrongField> {
    let text = tidied(try given.one(name) ?? "")
    if text.isEmpty { return .failure(WrongField(.missing)) }
    return Day(text).map { .success($0) } ?? .failure(WrongField(.notADate))
  }

  package var samples: [(name: String, sample: Sample)] { [(name, .words("\(sample)"))] }
}

/// A time of day, as `14:30`.
package struct TimeField: FormField {
  package let name: String
  package init(_ name: String) { self.name = name }

  package func read(_ given: Submission) throws(Malformed) -> Result<(hour: Int, minute: Int), WrongField> {
    let text = tidied(try given.one(name) ?? "")
    if text.isEmpty { return .failure(WrongField(.missing)) }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { digits(String($0)) ?? -1 }
    guard parts.count == 2, (0..<24).contains(parts[0]), (0..<60).contains(parts[1]) else {
      return .failure(WrongField(.notAChoice))
    }
    return .success((parts[0], parts[1]))
  }

  package var samples: [(name: String, sample: Sample)] { [(name, .words("14:30"))] }
}

/// A whole number between two others.
package struct NumberField: FormField {
  package let name: String
  private let range: ClosedRange<Int>

  package init(_ name: String, in range: ClosedRange<Int>) {
    self.name = name
    self.range = range
  }

  package func read(_ given: Submission) throws(Malformed) -> Result<Int, WrongField> {
    let text = tidied(try given.one(name) ?? "")
    if text.isEmpty { return .failure(WrongField(.missing)) }
    guard let number = digits(text), range.contains(number)
    else { return .failure(WrongField(.notANumber(from: range.lowerBound, to: range.upperBound))) }
    return .success(number)
  }

  package var samples: [(name: String, sample: Sample)] { [(name, .words("\(range.lowerBound)"))] }
}

/// Any number of whole numbers, as boxes that are ticked. Numbers that are not in the list are ignored.
package struct NumbersField: FormField {
  package let name: String
  package init(_ name: String) { self.name = name }
  package func read(_ given: Submission) throws(Malformed) -> Result<[Int], WrongField> {
    .success(given.all(name).compactMap { digits($0) })
  }
  package var samples: [(name: String, sample: Sample)] { [(name, .words("0"))] }
}

/// The version that the form was drawn from, so that a change meanwhile is noticed (`Changed`). It is hidden, so it can never
/// be the person's mistake: a form without it is `Malformed`.
package struct VersionField: FormField {
  package let isHidden = true
  package let name = "versie"
  package init() {}

  package func read(_ given: Submission) throws(Malformed) -> Result<Int, WrongField> {
    guard let version = try given.one(name).flatMap({ digits($0) }) else {
      throw Malformed("the form does not say which version it changes")
    }
    return .success(version)
  }

  package var samples: [(name: String, sample: Sample)] { [(name, .known(name))] }
}

/// A number that the page gives: a turn, a minute. Hidden, like `VersionField`.
package struct CountField: FormField {
  package let isHidden = true
  package let name: String
  package init(_ name: String) { self.name = name }

  package func read(_ given: Submission) throws(Malformed) -> Result<Int, WrongField> {
    guard let number = try given.one(name).flatMap({ digits($0) }) else { throw Malformed("the form does not say how many") }
    return .success(number)
  }

  package var samples: [(name: String, sample: Sample)] { [(name, .known(name))] }
}

/// The name of the act, made when the form was drawn: when the same act is sent twice it is done once. Hidden, like
/// `VersionField`.
package struct ActField<Act>: FormField {
  package let isHidden = true
  package let name = "zet"
  package init(_ act: Act.Type = Act.self) {}

  package func read(_ given: Submission) throws(Malformed) -> Result<ID<Act>, WrongField> {
    guard let text = try given.one(name), let act = ID<Act>(given: text) else {
      throw Malformed("the form has no name for its act")
    }
    return .success(act)
  }

  package var samples: [(name: String, sample: Sample)] { [(name, .known(name))] }
}

/// Digits only: `Int` alone would also accept `+7` and `-0`.
private func digits(_ text: String) -> Int? {
  text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
}
