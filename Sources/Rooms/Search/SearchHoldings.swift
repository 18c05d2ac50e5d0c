import Store

extension Holding {
  static let index = Holding(
    "zoekindex", "search index", under: nil,
    tables: [
      .staying("search_word", .ends, .ofNobody(until: .sources), uncounted: "it follows from the rest, and is compared with it"),
      .staying("search_stem", .ends, .ofNobody(until: .sources), uncounted: "it follows from the rest, and is compared with it"),
      .staying("search_entry", .ends, .ofNobody(until: .sources), uncounted: "it follows from the rest, and is compared with it"),
      .staying(
        "search_index", .ends, .ofNobody(until: .sources), uncounted: "it follows from the rest, and is made again from it"),
    ])
}
