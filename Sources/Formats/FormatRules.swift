import Domain

/// The rules between the parts of a format: a file can be correct YAML and still describe a conversation that gets stuck.
enum FormatRules {
  static func check(_ phases: [FormatFile.ParsedPhase], of file: YAMLSection) throws(FormatMistake) {
    let roles = try file.choices("roles", of: FormatFile.roles)
    guard roles.contains(.facilitator) else { throw file.mistake(at: "roles", "Er is een begeleider nodig: facilitator.") }
    try checkNames(phases)
    let steps = phases.flatMap(\.steps)
    for (place, reading) in steps.enumerated() {
      try checkActivity(reading, roles: roles)
      try checkNeeds(reading, at: place, among: steps)
      try checkBeside(reading, at: place, among: steps)
    }
    try checkHarvest(steps, of: file)
    try checkTime(steps, of: file)
  }

  private static func checkNames(_ phases: [FormatFile.ParsedPhase]) throws(FormatMistake) {
    var names: Set<String> = []
    for phase in phases where !names.insert(phase.slug).inserted {
      throw phase.source.mistake(at: "slug", "De fase ‘\(phase.slug)’ staat er dubbel.")
    }
    names = []
    for reading in phases.flatMap(\.steps) where !names.insert(reading.step.slug).inserted {
      throw reading.source.mistake(at: "slug", "De stap ‘\(reading.step.slug)’ staat er dubbel.")
    }
  }

  private static func checkActivity(_ reading: FormatFile.ParsedStep, roles: Set<Role>) throws(FormatMistake) {
    let (step, source) = (reading.step, reading.source)
    if step.activity.isWritten && step.fields.isEmpty {
      throw source.mistake(at: "activity", "Bij deze stap wordt geschreven. Hier mist ‘fields’.")
    }
    if !step.activity.isWritten && !step.fields.isEmpty {
      throw source.mistake(at: "fields", "Bij deze stap wordt niets geschreven. Haal ‘fields’ weg.")
    }
    if step.activity.isByBringer && !roles.contains(.bringer) {
      throw source.mistake(at: "activity", "Deze stap is voor de inbrenger. Zet ‘bringer’ bij ‘roles’.")
    }
    if (step.activity == .outcomes) == step.yields.isEmpty {
      throw source.mistake(at: "yields", "‘yields’ hoort bij een stap met activity ‘outcomes’, en alleen daar.")
    }
    if (step.activity == .decide) != (step.beside != nil) {
      throw source.mistake(at: "beside", "‘beside’ hoort bij een stap met activity ‘decide’, en alleen daar.")
    }
  }

  private static func checkNeeds(
    _ reading: FormatFile.ParsedStep, at place: Int, among steps: [FormatFile.ParsedStep]
  ) throws(FormatMistake) {
    guard let needed = reading.step.needs else { return }
    let source = try earlier(needed, key: "needs", of: reading, at: place, among: steps)
    guard source.activity.isWritten else {
      throw reading.source.mistake(at: "needs", "Bij de stap ‘\(needed)’ wordt niets geschreven. Wacht daar niet op.")
    }
  }

  private static func checkBeside(
    _ reading: FormatFile.ParsedStep, at place: Int, among steps: [FormatFile.ParsedStep]
  ) throws(FormatMistake) {
    guard let beside = reading.step.beside else { return }
    let source = try earlier(beside, key: "beside", of: reading, at: place, among: steps)
    guard source.activity == .writeAlone else {
      throw reading.source.mistake(at: "beside", "Ernaast kan alleen liggen wat de inbrenger alleen schreef (write_alone).")
    }
  }

  private static func earlier(
    _ slug: String, key: String, of reading: FormatFile.ParsedStep, at place: Int, among steps: [FormatFile.ParsedStep]
  ) throws(FormatMistake) -> ConversationFormat.Step {
    guard let found = steps.firstIndex(where: { $0.step.slug == slug }) else {
      throw reading.source.mistake(at: key, "Er is geen stap ‘\(slug)’.")
    }
    guard found < place else { throw reading.source.mistake(at: key, "De stap ‘\(slug)’ komt niet vóór deze stap.") }
    return steps[found].step
  }

  /// The harvest closes a conversation, and a decision needs a place where it can be kept, shared or thrown away.
  private static func checkHarvest(_ steps: [FormatFile.ParsedStep], of file: YAMLSection) throws(FormatMistake) {
    for reading in steps.dropLast() where reading.step.activity == .outcomes {
      throw reading.source.mistake(at: "activity", "De opbrengst is altijd de laatste stap.")
    }
    guard let decision = steps.first(where: { $0.step.activity == .decide }), steps.last?.step.activity != .outcomes else {
      return
    }
    throw decision.source.mistake(at: "activity", "Na een besluit hoort een opbrengst: maak de laatste stap ‘outcomes’.")
  }

  private static func checkTime(_ steps: [FormatFile.ParsedStep], of file: YAMLSection) throws(FormatMistake) {
    let whole = try file.number("minutes", in: 1...480)
    let together = steps.reduce(0) { $0 + ($1.step.minutes ?? 0) }
    if together > whole {
      throw file.mistake(at: "minutes", "De stappen duren samen \(together) minuten. Dat past niet in \(whole).")
    }
  }
}
