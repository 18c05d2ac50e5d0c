package import Domain
package import Vocabulary

/// The buttons of the draft (`doe`). Each also saves what was typed, so that nothing depends on a script.
package enum DraftAct: Sendable, Hashable {
  case save
  /// Previews the text.
  case look
  case addStep
  case up(ID<CriticalStep>)
  case down(ID<CriticalStep>)
  case remove(ID<CriticalStep>)
  /// The page may be as long as it is, or no longer may.
  case letBeLong
  case keepShort

  /// Reads the word of a button. Nil for a word that no button has.
  package init?(word: String) {
    let parts = word.split(separator: ":", maxSplits: 1)
    switch (parts.first, parts.count == 2 ? ID<CriticalStep>(given: parts[1]) : nil) {
    case ("bewaar", nil): self = .save
    case ("bekijk", nil): self = .look
    case ("laat-lang", nil): self = .letBeLong
    case ("houd-kort", nil): self = .keepShort
    case ("stap-erbij", nil): self = .addStep
    case ("omhoog", let step?): self = .up(step)
    case ("omlaag", let step?): self = .down(step)
    case ("weg", let step?): self = .remove(step)
    default: return nil
    }
  }

  package var word: String {
    switch self {
    case .save: "bewaar"
    case .look: "bekijk"
    case .letBeLong: "laat-lang"
    case .keepShort: "houd-kort"
    case .addStep: "stap-erbij"
    case .up(let step): "omhoog:\(step.raw)"
    case .down(let step): "omlaag:\(step.raw)"
    case .remove(let step): "weg:\(step.raw)"
    }
  }

  /// The outline after this button.
  /// - Parameter name: the id of a step that is added.
  package func applied(to outline: ProcessOutline, naming name: ID<CriticalStep>) -> ProcessOutline {
    var outline = outline
    func place(_ step: ID<CriticalStep>) -> Int? { outline.steps.firstIndex { $0.id == step } }
    switch self {
    case .save, .look, .letBeLong, .keepShort: break
    case .addStep: outline.steps.append(ProcessOutline.Step(id: name, title: ""))
    case .up(let step): if let at = place(step), at > 0 { outline.steps.swapAt(at, at - 1) }
    case .down(let step): if let at = place(step), at + 1 < outline.steps.count { outline.steps.swapAt(at, at + 1) }
    case .remove(let step): outline.steps.removeAll { $0.id == step }
    }
    return outline
  }
}
