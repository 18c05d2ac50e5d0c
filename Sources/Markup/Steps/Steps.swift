/// The critical steps of a process: number, name, why here, what is true afterwards, what we agreed, and the room there is.
/// Norms, sources and links stand in the margin, where they do not disturb reading.
package enum Steps {
  package struct Step: Sendable {
    package let id: String
    package let number: Int
    package let title: String
    /// A word about its state, as in "Veranderd in versie 5".
    package var tag: HTML?
    /// Question and answer: "Waarom hier" and so on.
    package var pairs: [(question: String, answer: HTML)]
    package var space: Space?
    /// What teams add at this step.
    package var beside: HTML?
    package var deviations: Deviations?
    /// The name of the margin for screen readers, as in "Bij stap 1".
    package var margin: String
    package var notes: [Note]

    package init(
      id: String, _ number: Int, _ title: String, tag: HTML? = nil, pairs: [(question: String, answer: HTML)],
      space: Space? = nil,
      deviations: Deviations? = nil, margin: String, notes: [Note] = []
    ) {
      self.id = id
      self.number = number
      self.title = title
      self.tag = tag
      self.pairs = pairs
      self.space = space
      self.deviations = deviations
      self.margin = margin
      self.notes = notes
    }

    fileprivate var html: HTML {
      """
      <li class="step" id="\(id)"><div class="step__text">
      <span class="step__number" aria-hidden="true">\(number)</span><h3>\(title)</h3>\(tag.map { "<p>\($0)</p>" } as HTML?)
      \(Steps.pairs(pairs))\(space?.html)\(beside)\(deviations?.html)</div>
      \(HTML.when(!notes.isEmpty, #"<aside class="margin" aria-label="\#(margin)">\#(each: notes, \.html)</aside>"#))</li>

      """
    }
  }

  /// Room for judgement: open corners. Where there is none (the law), a closed frame.
  package struct Space: Sendable {
    package let name: String
    package let words: HTML
    package let isNone: Bool

    package init(_ name: String, _ words: HTML, isNone: Bool = false) {
      self.name = name
      self.words = words
      self.isNone = isNone
    }

    package var html: HTML {
      #"<div class="space\#(HTML.when(isNone, " space--none"))"><p class="space__name">\#(name)</p><p>\#(words)</p></div>"#
    }
  }

  /// How often it was done differently, and the released reasons as voices. Never people.
  package struct Deviations: Sendable {
    package let summary: String
    package let isOpen: Bool
    package let voices: [(quote: String, by: String)]
    package let remark: HTML?

    package init(_ summary: String, isOpen: Bool = false, voices: [(quote: String, by: String)], remark: HTML? = nil) {
      self.summary = summary
      self.isOpen = isOpen
      self.voices = voices
      self.remark = remark
    }

    package var html: HTML {
      """
      <details class="deviation"\(HTML.when(isOpen, " open"))><summary>\(Icon.deviation.html)\(summary)</summary><div \
      class="flow">\
      \(each: voices, { Steps.voice($0.quote, by: $0.by) })\
      \(remark.map { #"<p class="small">\#($0)</p>"# } as HTML?)</div></details>
      """
    }
  }

  /// A remark in the margin. `isForScreen`: it asks something of the reader, so it is not printed.
  package struct Note: Sendable {
    package let icon: Icon
    package let words: HTML
    package let isForScreen: Bool

    package init(_ icon: Icon, _ words: HTML, isForScreen: Bool = false) {
      self.icon = icon
      self.words = words
      self.isForScreen = isForScreen
    }

    package var html: HTML {
      #"<div class="note\#(HTML.when(isForScreen, " screen-only"))">\#(icon.html)<p>\#(words)</p></div>"#
    }
  }

  package static func html(_ steps: [Step]) -> HTML { #"<ol class="steps">\#(each: steps, \.html)</ol>"# }

  /// Question and answer beside each other on a wide screen.
  package static func pairs(_ pairs: [(question: String, answer: HTML)]) -> HTML {
    guard !pairs.isEmpty else { return .empty }
    return #"<dl class="pair">\#(each: pairs, { "<dt>\($0.question)</dt><dd>\($0.answer)</dd>" })</dl>"#
  }

  /// Somebody's own words, and their source.
  package static func voice(_ quote: String, by: String) -> HTML {
    #"<div><p class="voice">\#(quote)</p><p class="small soft">\#(by)</p></div>"#
  }
}
