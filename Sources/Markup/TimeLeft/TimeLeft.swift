/// How much time is left, as the server sees it. The page counts down from the moment it arrived, never by the device's clock,
/// so a telephone with a wrong clock shows the same time.
package struct TimeLeft: Sendable {
  /// The words for this much time left.
  package struct Words: Sendable {
    package let from: Int
    package let words: String

    package init(from milliseconds: Int, _ words: String) {
      from = milliseconds
      self.words = words
    }
  }

  /// In milliseconds.
  package let remaining: Int
  /// In milliseconds.
  package let total: Int
  package let isPaused: Bool
  /// From much time to none; the last are shown when the time is over. The first that are due are shown.
  package let words: [Words]

  package init(remaining: Int, of total: Int, isPaused: Bool = false, words: [Words]) {
    self.remaining = max(remaining, 0)
    self.total = max(total, 1)
    self.isPaused = isPaused
    self.words = words
  }

  /// The part that is left, from 0 to 1.
  package var share: Double { min(Double(remaining) / Double(total), 1) }

  /// The words for the time that is left now.
  package var now: String { (words.last { remaining <= $0.from } ?? words.first)?.words ?? "" }

  /// `2:20`.
  package var digits: String {
    let seconds = (remaining + 999) / 1_000
    return "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
  }

  /// Five characters do not fit in the ring as large as four. The size stays while it counts down.
  private var isLong: Bool { max(remaining, total) > 599_000 }

  private var data: HTML {
    let table = words.map { "\($0.from)=\($0.words)" }.joined(separator: "|")
    return """
       data-remaining="\(remaining)" data-total="\(total)"\(HTML.when(isPaused, " data-paused")) data-timer-words="\(table)"
      """
  }

  /// For a phone: words and a bar, no running digits.
  /// - Parameter what: what one does meanwhile, as in "Schrijf in stilte".
  package func bar(_ what: String) -> HTML {
    """
    <div class="timer" data-timer\(data)>\
    <div class="timer__words"><span>\(what)</span><span role="timer" data-timer-say>\(now)</span></div>
    <progress class="timer__bar" max="\(total)" value="\(remaining)" aria-hidden="true"></progress></div>

    """
  }

  /// For the big screen: digits in the middle of the circle; `Seats` draws the arc. Both stand in `dial`.
  package var digitsHTML: HTML {
    #"""
    <p class="stage__time\#(HTML.when(isLong, " stage__time--long"))" role="timer" aria-label="\#(now)" \#
    data-timer-digits>\#(digits)</p>
    """#
  }

  /// The circle of chairs with the arc around the digits.
  package static func dial(_ seats: Seats) -> HTML {
    guard let time = seats.timeLeft else { return seats.circle(.empty) }
    return "<div data-timer\(time.data)>\(seats.circle(time.digitsHTML))</div>"
  }

  package static let examples: [Example] = {
    let words: [Words] = [
      Words(from: 240_000, "nog 4 minuten"), Words(from: 180_000, "nog ruim 2 minuten"), Words(from: 60_000, "nog een minuut"),
      Words(from: 0, "neem de tijd die nodig is"),
    ]
    let time = TimeLeft(remaining: 140_000, of: 240_000, words: words)
    return [
      Example("op de telefoon", inside: true, time.bar("Schrijf in stilte")),
      Example("voorbij", inside: true, TimeLeft(remaining: 0, of: 240_000, words: words).bar("Schrijf in stilte")),
      Example("op het scherm", inside: true, dial(Seats(chairs: 7, ready: 4, here: 6, middle: .timer, timeLeft: time))),
    ]
  }()
}
