/// The current phase of a conversation.
package enum Phases {
  /// A small ring with an arc for each phase, and the words beside it.
  /// - Parameter current: from 1.
  package static func arc(current: Int, of count: Int, format: String, _ where: String, _ name: String) -> HTML {
    """
    <div class="phase"><svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">\
    \(each: 0..<max(count, 1), { piece($0, of: max(count, 1), now: current - 1) })</svg>\
    <p><span class="hidden-visually">\(format), </span><strong>\(`where`)</strong><br>\(name)</p></div>
    """
  }

  private static func piece(_ index: Int, of count: Int, now: Int) -> HTML {
    let gap = count == 1 ? 0.0 : 26
    let whole = 360 / Double(count)
    let start = whole * Double(index) + gap / 2
    // A full ring cannot be drawn as one arc, because its ends would meet.
    let end = whole * Double(index + 1) - (count == 1 ? 0.1 : gap / 2)
    let state: HTML = index < now ? "done" : index == now ? "now" : "next"
    return """
      <path class="p-\(state)" d="M\(point(start))A12 12 0 \(end - start > 180 ? 1 : 0) 1 \(point(end))"/>
      """
  }

  private static func point(_ angle: Double) -> String {
    "\(hundredths(16 + 12 * sine(angle))) \(hundredths(16 - 12 * cosine(angle)))"
  }

  /// The names of all phases, for the big screen.
  /// - Parameters:
  ///   - current: from 1.
  ///   - done, now: the words before a name for screen readers, as in "Klaar" and "Nu".
  package static func list(label: String, _ names: [String], current: Int, done: String, now: String) -> HTML {
    """
    <ol class="phases" aria-label="\(label)">\(each: names.enumerated(), { row($0, current: current, done: done, now: now) })</ol>
    """
  }

  private static func row(_ phase: (offset: Int, element: String), current: Int, done: String, now: String) -> HTML {
    switch phase.offset + 1 {
    case ..<current: #"<li class="is-done"><span class="hidden-visually">\#(done): </span>\#(phase.element)</li>"#
    case current: #"<li aria-current="step"><span class="hidden-visually">\#(now): </span>\#(phase.element)</li>"#
    default: "<li>\(phase.element)</li>"
    }
  }

  package static let examples: [Example] = [
    Example("boog", inside: true, arc(current: 2, of: 4, format: "Omgangsoverleg", "Fase 2 van 4", "Mogelijkheden onderzoeken")),
    Example(
      "lijst", inside: true,
      list(label: "Fasen", ["Verkennen", "Mogelijkheden", "Besluiten", "Leren"], current: 2, done: "Klaar", now: "Nu")),
  ]
}
