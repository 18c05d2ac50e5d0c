/// Running text, as it comes out of `Markdown`.
package enum Prose {
  package static func html(_ text: HTML) -> HTML { #"<div class="prose">\#(text)</div>"# }

  /// A fragment of code or a literal text, with its lines as they are; long lines wrap.
  package static func code(_ text: String) -> HTML { #"<pre class="code"><code>\#(text)</code></pre>"# }

  package static let examples: [Example] = [
    Example(
      "uit Markdown",
      html(
        Markdown.html(
          """
          ## Kennismaken

          Nieuwe collega's lopen **twee weken** mee. Zie ook [de gemeente](https://gemeente.example).

          1. Koffie
          2. Sleutels
             - van het gebouw
             - van de fiets

          > Vraag het drie keer, en dan nog eens.

          | Wat | Wie |
          |-----|-----|
          | Sleutel | Ingrid |
          | Laptop | Youssef |

          ```
          kring serve
          ```
          """, links: { _ in nil }))),
    Example("los stuk", code("norm,titel\nV1,Regie")),
  ]
}
