/// Whether the page is still connected. Hidden while it is; announced once when the connection is lost, and once when it is
/// back.
package struct ConnectionLine: Sendable {
  package let lost: String
  package let back: String

  package init(lost: String, back: String) {
    self.lost = lost
    self.back = back
  }

  package var html: HTML { html(isLost: false, isBack: false) }

  private func html(isLost: Bool, isBack: Bool) -> HTML {
    """
    <div class="lines" data-line role="status">
    <p class="line" data-line-lost\(HTML.when(!isLost, " hidden"))>\(Icon.disconnected.html)<span>\(lost)</span></p>
    <p class="line line--back" data-line-back\(HTML.when(!isBack, " hidden"))>\(Icon.connected.html)<span>\(back)</span></p>
    </div>

    """
  }

  package static let examples: [Example] = {
    let line = ConnectionLine(
      lost: "Geen verbinding. Je tekst staat veilig op deze telefoon. Wij proberen het steeds opnieuw.",
      back: "Weer verbonden. Alles is bijgewerkt.")
    return [
      Example("verbroken", inside: true, line.html(isLost: true, isBack: false)),
      Example("hersteld", inside: true, line.html(isLost: false, isBack: true)),
    ]
  }()
}
