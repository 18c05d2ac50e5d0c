/// A circle of chairs seen from above. It shows how many without showing who: chairs fill clockwise in order, never per person.
package struct Seats: Sendable {
  /// How much room the middle needs: for a timer, some words, or nothing.
  package enum Middle: Sendable { case timer, words, nothing, hall }

  package let chairs: Int
  /// The filled chairs: who is ready.
  package let ready: Int
  /// The solid chairs: who is here, including who is ready.
  package let here: Int
  /// The number of one's own chair, counted from twelve o'clock; it is highlighted.
  package let you: Int?
  package let middle: Middle
  /// The part of the time that is left, from 0 to 1; drawn as an arc around the middle.
  package let timeLeft: TimeLeft?

  package init(chairs: Int, ready: Int = 0, here: Int, you: Int? = nil, middle: Middle = .words, timeLeft: TimeLeft? = nil) {
    self.chairs = min(max(chairs, 1), Seats.most)
    self.ready = ready
    self.here = here
    self.you = you
    self.middle = middle
    self.timeLeft = timeLeft
  }

  /// More chairs than this cannot be told apart; the words beside the drawing give the number.
  private static let most = 60

  /// The drawing. Hidden from screen readers unless it has a label.
  package func drawing(label: String? = nil) -> HTML {
    let box = middle == .hall ? 560 : 400
    let voice: HTML = label.map { #"role="img" aria-label="\#($0)""# } ?? #"aria-hidden="true" focusable="false""#
    return """
      <svg class="seats" viewBox="0 0 \(box) \(box)" \(voice)>\(timeLeft.map { arc($0) })\(each: 0..<chairs, chair)</svg>
      """
  }

  /// The drawing with words in its middle.
  package func circle(_ words: HTML) -> HTML {
    #"<div class="circle">\#(drawing())<div class="circle__middle">\#(words)</div></div>"#
  }

  private var radius: Double {
    switch middle {
    case .timer: 150
    case .words: 152
    case .nothing: 140
    case .hall: 222
    }
  }

  /// As large as the middle allows, and never so large that chairs touch.
  private var scale: Double {
    let wanted =
      switch middle {
      case .timer: 1.0
      case .words: 1.35
      case .nothing, .hall: 1.5
      }
    return min(wanted, 2 * .pi * radius / (Double(chairs) * 50))
  }

  private func chair(_ index: Int) -> HTML {
    let angle = 360 * Double(index) / Double(chairs)
    let centre: Double = middle == .hall ? 280 : 200
    let (x, y) = (centre + radius * sine(angle), centre - radius * cosine(angle))
    let state: HTML =
      if index == you { "you" } else if index < ready { "ready" } else if index < here { "here" } else { "free" }
    return """
      <g class="seat seat--\(state)"\
       transform="translate(\(tenths(x)) \(tenths(y))) rotate(\(tenths(angle))) scale(\(hundredths(scale)))">\
      <rect x="-19" y="-15" width="38" height="34" rx="11"/><path d="M-21-19q21-13 42 0"/></g>
      """
  }

  private func arc(_ time: TimeLeft) -> HTML {
    let radius = tenths(150 - 66 * scale)
    return """
      <circle class="time-track" cx="200" cy="200" r="\(radius)"/>\
      <circle class="time-left" cx="200" cy="200" r="\(radius)" pathLength="100" stroke-dasharray="\(tenths(100 * time.share)) \
      100"\
       transform="rotate(-90 200 200)" data-timer-arc/>
      """
  }

  package static let examples: [Example] = [
    Example(
      "volgend gesprek", inside: true,
      Seats(chairs: 7, here: 7, you: 4).circle(#"<p class="small soft">Volgend gesprek</p><h2>Donderdag half twee</h2>"#)),
    Example(
      "vier van de zeven klaar", inside: true,
      Seats(chairs: 7, ready: 4, here: 6, middle: .timer).drawing(label: "Vier van de zeven zijn klaar")),
    Example("nog leeg", Seats(chairs: 6, here: 0, middle: .nothing).drawing()),
    Example(
      "er is een stoel vrij", inside: true,
      Seats(chairs: 9, here: 9, you: 1, middle: .hall).circle(#"<p class="entry__words">Er is een stoel voor je vrij.</p>"#)),
  ]
}
