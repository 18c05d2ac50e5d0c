/// A form that changes something. The browser sends it; where scripts run, they keep what is typed and send it again when the
/// network failed.
package struct PostForm: Sendable {
  package let address: String
  /// The name of this one act (`zet`): sent again with the same name it is done once.
  package var key: String?
  /// What is typed is kept on this telephone until the server has it, under the address and this word: the name of what is
  /// written, as in `stap-2`, so that words for one question never appear below the next.
  package var keeps: String?
  /// The id of the preview beside the form: once somebody asked for it, a script updates it while they type.
  package var looks: String?
  /// Where scripts run, it is sent in the background and tried again after a failure.
  package var sends: Bool
  package var id: String?
  package var classes: String
  package var carriesFiles: Bool
  /// What was kept on this telephone under this address and word is deleted with it.
  package var drops: String?
  /// Signing out: everything that was kept on this telephone is deleted.
  package var forgets: Bool

  package init(
    to address: String, key: String? = nil, keeps: String? = nil, looks: String? = nil, sends: Bool = false, id: String? = nil,
    classes: String = "flow",
    carriesFiles: Bool = false, drops: String? = nil, forgets: Bool = false
  ) {
    self.address = address
    self.key = key
    self.keeps = keeps
    self.looks = looks
    self.sends = sends
    self.id = id
    self.classes = classes
    self.carriesFiles = carriesFiles
    self.drops = drops
    self.forgets = forgets
  }

  package func html(_ content: HTML) -> HTML {
    """
    <form class="\(classes)" method="post" \
    action="\(address)"\(HTML.attribute("id", id))\(HTML.attribute("data-keep", keeps))\(HTML.attribute("data-look", looks))\
    \(HTML.when(sends, " data-send"))\(HTML.attribute("data-drops", drops))\(HTML.when(forgets, " data-forget"))\
    \(HTML.when(carriesFiles, #" enctype="multipart/form-data""#)) novalidate>\
    \(key.map { Field.hidden("zet", $0) })\(content)</form>

    """
  }

  /// One button that does one thing.
  package static func button(
    _ words: String, to address: String, _ look: Button.Look = .second, key: String? = nil, forgets: Bool = false,
    hidden: HTML = .empty
  ) -> HTML {
    PostForm(to: address, key: key, classes: "one", forgets: forgets).html("\(hidden)\(Button.submit(words, look))")
  }

  /// The name under which this telephone keeps what is typed in this form.
  package var shelf: String? { keeps.map { "\(address) \($0)" } }

  /// Shown when words came back that were kept on this telephone. It belongs in the form that keeps them.
  /// - Parameter discard: the words of a button that throws them away.
  package static func restored(_ words: String, discard: String? = nil) -> HTML {
    #"<div class="restored" data-restored hidden><p class="small soft">\#(words)</p>\#(discard.map { Button.discard($0) })</div>"#
  }

  /// A part that a script shows only when unsent words are kept for the form in it.
  package static func late(_ content: HTML) -> HTML { #"<section class="flow" data-late hidden>\#(content)</section>"# }

  /// Words that are kept for a form that is not on this page. A script puts them here, for whoever typed them.
  package static func unsent(_ shelf: String?, _ words: String, _ tools: HTML) -> HTML {
    """
    <section class="flow-s"\(HTML.attribute("data-unsent", shelf)) hidden><p class="small soft">\(words)</p>\
    <p class="voice" data-unsent-words></p><div class="row">\(tools)</div></section>
    """
  }

  /// A foldable part of a long form with a name of its own, such as one step of a process. Folded fields are sent all the same.
  /// - Parameter id: of the content, so that a link to it unfolds it.
  package static func part(id: String, _ legend: String, isOpen: Bool, tools: HTML = .empty, _ content: HTML) -> HTML {
    """
    <details class="part deviation"\(HTML.when(isOpen, " open"))><summary class="part__name">\(legend)</summary>\
    <fieldset id="\(id)"><legend class="hidden-visually">\(legend)</legend>\
    <div \
    class="flow">\(content)</div>\
    \(HTML.when(!tools.isEmpty, #"<div class="row part__tools">\#(tools)</div>"#))</fieldset></details>

    """
  }

  package static let examples: [Example] = [
    Example(
      "een stap bewerken",
      PostForm(to: "#", key: "7f3k", keeps: "stappen").html(
        part(
          id: "stap-1", "Stap 1", isOpen: true, tools: Button.submit("Haal deze stap weg", .quiet, name: "weg", value: "1"),
          """
          \(Field("titel-1", "Hoe heet de stap?", value: "Eén keer vertellen").html)\
          \(Field("waarom-1", "Waarom hier?", .lines(low: true)).html)
          """
        ))),
    Example("één knop", button("Meld je af", to: "#", .quiet)),
  ]
}
