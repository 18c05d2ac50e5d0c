import Markup

/// A part of a page with space above it; no space when it is empty.
/// - Parameter isForScreen: it asks something of the reader, so it is not printed.
func apart(_ part: HTML, isForScreen: Bool = false) -> HTML {
  HTML.when(!part.isEmpty, #"<div class="mt-8\#(HTML.when(isForScreen, " screen-only"))">\#(part)</div>"#)
}

/// A list of links, each large enough for a thumb.
func links(_ links: [HTML]) -> HTML { #"<ul class="links">\#(each: links, { "<li>\($0)</li>" })</ul>"# }

/// The opening of a page: its title, two sentences, and who reads it.
func opening(_ title: String, _ lead: String, who: HTML) -> HTML {
  #"<h1>\#(title)</h1><p class="lead mt-4">\#(lead)</p><div class="mt-4">\#(who)</div>"#
}

/// Sentences below each other.
func sentences(_ sentences: [String]) -> HTML { #"<ul class="flow-s">\#(each: sentences, { "<li>\($0)</li>" })</ul>"# }

/// The line under what everybody in the organisation reads.
func organisationReads(_ words: String) -> HTML { Who.line(.organisation, .text(words)) }

func link(_ words: String, to place: Place) -> HTML { #"<a href="\#(place.address)">\#(words)</a>"# }
