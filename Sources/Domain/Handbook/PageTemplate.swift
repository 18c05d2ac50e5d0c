package import Vocabulary

/// A page to begin with: headings and questions instead of an empty field. All of it may be removed.
package struct PageTemplate: Sendable {
  package let slug: String
  package let name: Phrase
  package let summary: Phrase
  private let pattern: PageContent

  /// - Parameter pattern: its steps have no ids yet.
  package init(slug: String, name: Phrase, summary: Phrase, pattern: PageContent) {
    self.slug = slug
    self.name = name
    self.summary = summary
    self.pattern = pattern
  }

  package var kind: PageKind { pattern.kind }

  /// A page that is begun with it. Each step gets an id of its own.
  package func content(naming name: () -> ID<CriticalStep>) -> PageContent {
    guard case .outline(var outline) = pattern else { return pattern }
    for place in outline.steps.indices { outline.steps[place].id = name() }
    return .outline(outline)
  }
}
