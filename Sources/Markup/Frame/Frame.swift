/// The frame of every page: the document, the link that jumps to the content, the head with the menu, the foot. It gets its
/// words and addresses from outside.
package struct Frame: Sendable {
  /// The person's own choice of theme; `system` follows the device.
  package enum Theme: String, Sendable, CaseIterable { case system, light, dark }

  /// `nl` or `en`.
  package var language: String
  /// The title of the browser's tab. Never the words of a case, because others can read it.
  package var title: String
  package var theme: Theme
  /// The words of the link that skips the head.
  package var skip: String
  /// What the page listens to. Nil when the page does not update.
  package var live: Live.Topic?
  /// A word that differs for each person and tells nothing about them. Words that were typed and kept on this telephone are
  /// deleted when it changes. Nil on pages for somebody who is not signed in.
  package var own: String?
  /// Shown when the connection with the server is lost, and when it is back.
  package var line: ConnectionLine?
  /// Without scripts: the policy of an error page allows none.
  package var isStill = false

  package init(
    title: String, language: String = "nl", theme: Theme = .system, skip: String, own: String? = nil, live: Live.Topic? = nil,
    line: ConnectionLine? = nil
  ) {
    self.title = title
    self.language = language
    self.theme = theme
    self.skip = skip
    self.own = own
    self.live = live
    self.line = line
  }

  /// A page of the organisation: head, content in one column of at most 72 rem, foot. Without a head it is a page for paper.
  package func page(head: Head?, foot: Foot?, _ content: HTML) -> HTML {
    document(
      class: head == nil ? "" : "has-bar",
      """
      \(jump)\(head?.html)<main class="wrap main" id="inhoud">\(line?.html)\(content)</main>\(foot?.html)
      """)
  }

  /// A page of a closed circle: the same frame in the circle's colours.
  package func insidePage(head: Head, foot: Foot?, _ content: HTML) -> HTML {
    document(
      class: "has-bar inside",
      """
      \(jump)\(head.html)<main class="wrap main" id="inhoud">\(line?.html)\(content)</main>\(foot?.html)
      """)
  }

  /// A page for somebody who is not signed in: a narrow form, and on a wide screen the circle with a free chair beside it.
  package func entry(brand: HTML, _ form: HTML, scene: HTML? = nil) -> HTML {
    document(
      class: "entry-page",
      """
      \(jump)<main class="entry\(HTML.when(scene == nil, " entry--alone"))" id="inhoud">\
      <div class="entry__form">\(brand)\(form)</div>\
      \(scene.map { #"<div class="entry__scene inside">\#($0)</div>"# } as HTML?)</main>
      """)
  }

  /// A conversation on the phone; the content comes from `Talk`.
  package func talk(_ content: HTML) -> HTML { document(class: "inside talk-page", "\(jump)\(content)") }

  /// A conversation on the big screen; the content comes from `Stage`. Nobody types there, so without scripts it reloads by
  /// itself.
  /// - Parameter address: its own address, also after a press that was refused.
  package func stage(at address: String, _ content: HTML) -> HTML {
    document(
      class: "inside stage-page", head: #"<noscript><meta http-equiv="refresh" content="10; url=\#(address)"></noscript>"#,
      "\(jump)\(content)")
  }

  private var jump: HTML { ##"<a class="skip" href="#inhoud">\##(skip)</a>"## }

  private func document(class name: HTML, head: HTML = .empty, _ body: HTML) -> HTML {
    """
    <!doctype html>
    <html lang="\(language)"\(HTML.attribute("data-theme", theme == .system ? nil : theme.rawValue))>
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
    <meta name="color-scheme" content="light dark">
    <title>\(title)</title>
    <link rel="icon" type="image/svg+xml" href="\(Assets.mark.address)">
    <link rel="stylesheet" href="\(Assets.sheet.address)">
    \(HTML.when(!isStill, #"<script src="\#(Assets.script.address)" type="module"></script>"#))\(head)
    </head>
    <body class="\(name)"\(HTML.attribute("data-own", own))\(live?.attributes)>
    \(body)
    </body>
    </html>

    """
  }
}
