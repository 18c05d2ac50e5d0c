package import Domain
import Vocabulary
import Yams

/// Reads a template for a page from a file (YAML). Its text is in the language of the handbook, its name in both languages of
/// the screen.
package enum TemplateFile {
  private static let longest = 20_000

  /// - Parameter name: How the file is called in a mistake.
  /// - Throws: The first mistake, with its line and a reason in Dutch.
  package static func read(_ text: String, name: String) throws(FormatMistake) -> PageTemplate {
    let root = try FormatFile.root(of: text, name, atMost: longest)
    let keys = ["slug", "kind", "name", "summary", "text", "purpose", "steps"]
    let file = try YAMLSection(root, called: "een sjabloon", keys: keys, in: name, near: 1)
    return PageTemplate(
      slug: try file.slug("slug"), name: try file.phrase("name"), summary: try file.phrase("summary"),
      pattern: try pattern(of: file))
  }

  private static func pattern(of file: YAMLSection) throws(FormatMistake) -> PageContent {
    let kind = try file.choice("kind", of: [("tekst", PageKind.text), ("proces", .process), ("project", .project)])
    guard kind.hasSteps else { return .text(try file.page("text", atMost: longest)) }
    var steps: [ProcessOutline.Step] = []
    let keys = ["title", "why", "afterwards", "agreement", "room", "leaves_room"]
    for part in try file.parts("steps", called: "een stap", keys: keys, atMost: ProcessOutline.mostSteps) {
      steps.append(try step(part))
    }
    let outline = ProcessOutline(
      purpose: try file.text("purpose"), steps: steps, project: kind == .project ? ProjectFrame() : nil)
    return .outline(outline)
  }

  private static func step(_ part: YAMLSection) throws(FormatMistake) -> ProcessOutline.Step {
    func text(_ key: String) throws(FormatMistake) -> String { part.has(key) ? try part.text(key) : "" }
    let leavesRoom = part.has("leaves_room") ? try part.choice("leaves_room", of: [("ja", true), ("nee", false)]) : true
    return ProcessOutline.Step(
      id: ID(raw: ""), title: try part.text("title"), why: try text("why"), afterwards: try text("afterwards"),
      agreement: try text("agreement"), room: try text("room"), leavesRoom: leavesRoom)
  }
}

/// The templates that come with Kring.
package enum ShippedTemplates {
  /// In the order of their files.
  package static let all: [PageTemplate] = readings.compactMap { try? $0.get() }

  /// What is wrong with the files themselves. A test checks that it is empty.
  package static var mistakes: [FormatMistake] {
    readings.compactMap { if case .failure(let mistake) = $0 { mistake } else { nil } }
  }

  private static let readings: [Result<PageTemplate, FormatMistake>] =
    embeddedFiles.filter { $0.path.hasPrefix("Data/templates/") }.map { file in
      Result { () throws(FormatMistake) in try TemplateFile.read(file.text, name: file.path) }
    }
}
