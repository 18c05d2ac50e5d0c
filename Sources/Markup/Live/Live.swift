/// Parts of a page that change by themselves. The stream only says that something changed; the part is then asked for again by
/// its own address, through the same doors as the page.
package enum Live {
  /// What a page listens to.
  package struct Topic: Sendable {
    /// As in `gesprek:7f3k`.
    package let name: String
    /// How fresh the page is: the number of the last happening it was drawn from. A stream that starts after it misses nothing,
    /// and a page that does not say so asks for its parts once more as soon as the stream is open.
    package let since: String?
    /// Where the stream is, when that is not the usual place.
    package let at: String?

    package init(_ name: String, since: String? = nil, at: String? = nil) {
      self.name = name
      self.since = since
      self.at = at
    }

    var attributes: HTML {
      "\(HTML.attribute("data-live-over", name))\(HTML.attribute("data-live-since", since))\(HTML.attribute("data-live-at", at))"
    }
  }

  /// - Parameters:
  ///   - id: of the part. A message about `topic#id` refreshes this part only, one about the topic alone refreshes every part.
  ///   - address: where this part can be had; an answer with an element of the same id takes its place.
  ///   - say: said aloud when the part was renewed, in the words that come with it.
  package static func part(id: String, from address: String, say: String? = nil, classes: String = "", _ content: HTML) -> HTML {
    """
    <div id="\(id)"\(HTML.when(!classes.isEmpty, HTML.attribute("class", classes))) data-live-from="\(address)"\
    \(HTML.attribute("data-live-say", say))>\(content)</div>

    """
  }
}
