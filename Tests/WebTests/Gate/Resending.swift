import Pages
import TestKit

/// The form that a page in an outage gives back, as pressing its button sends it.
struct Resending {
  let address: String
  let fields: [(String, String)]

  /// Nothing when the page has no such form.
  init?(_ page: String) {
    guard let form = page.firstMatch(of: #/<form class="one" method="post" action="([^"]*)"(.*?)</form>/#.dotMatchesNewlines())
    else { return nil }
    address = Resending.plain(form.output.1)
    fields = form.output.2.matches(of: #/<input type="hidden" name="([^"]*)" value="([^"]*)">/#).map {
      (Resending.plain($0.output.1), Resending.plain($0.output.2))
    }
  }

  func press(as visitor: Visitor) async throws -> Visitor.Reply { try await visitor.post(address, fields) }

  /// As a browser reads an attribute.
  private static func plain(_ text: Substring) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")].reduce(String(text)) {
      $0.replacing($1.0, with: $1.1)
    }
  }
}
