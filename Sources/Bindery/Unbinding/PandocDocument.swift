import Foundation

/// A document as pandoc reads it (pandoc-types 1.22), as far as a handbook page can hold it.
indirect enum Block {
  case paragraph([Inline], isTight: Bool)
  case heading(Int, name: String, [Inline])
  case list([[Block]], start: Int?)
  case quote([Block])
  case code(String)
  case rule
  case table([[Cell]])
  /// Only groups what is in it.
  case group([Block])
  case nothing

  struct Cell {
    let blocks: [Block]
    let rows: Int
    let columns: Int
  }
}

/// A part of a paragraph.
indirect enum Inline {
  case text(String)
  case space
  case newline
  case emphasis([Inline])
  case strong([Inline])
  case code(String)
  case link([Inline], to: String)
  case picture([Inline], at: String)
  case note([Block])
  case formula(String)
  /// Only groups what is in it, with a name that links point at.
  case span(name: String, [Inline])
}

/// A document, decoded from pandoc's JSON.
struct PandocDocument {
  let blocks: [Block]
  /// The title from the document's metadata.
  let title: [Inline]

  init?(json: [UInt8]) {
    guard let root = try? JSONSerialization.jsonObject(with: Data(json)) as? [String: Any], let blocks = root["blocks"] as? [Any]
    else { return nil }
    self.blocks = blocks.map(Block.init(any:))
    let meta = (root["meta"] as? [String: Any])?["title"] as? [String: Any]
    title = (meta?["c"] as? [Any] ?? []).map(Inline.init(any:))
  }
}

extension Block {
  init(any: Any) {
    let node = Node(any)
    switch node.kind {
    case "Plain": self = .paragraph(node.words(node.content), isTight: true)
    case "Para": self = .paragraph(node.words(node.content), isTight: false)
    case "LineBlock":
      let lines = (node.content as? [Any] ?? []).map { node.words($0) }
      self = .paragraph(Array(lines.joined(separator: [.newline])), isTight: false)
    case "Header": self = .heading(node.part(0) as? Int ?? 1, name: node.name(at: 1), node.words(node.part(2)))
    case "BulletList": self = .list(node.items(node.content), start: nil)
    case "OrderedList": self = .list(node.items(node.part(1)), start: (node.part(0) as? [Any])?.first as? Int ?? 1)
    case "DefinitionList":
      self = .group((node.content as? [Any] ?? []).flatMap { any -> [Block] in
        let parts = any as? [Any] ?? []
        let term = Block.paragraph([.strong(node.words(parts.first))], isTight: false)
        return [term] + node.items(parts.dropFirst().first).flatMap { $0 }
      })
    case "BlockQuote": self = .quote(node.blocks(node.content))
    case "CodeBlock": self = .code(node.part(1) as? String ?? "")
    case "HorizontalRule": self = .rule
    case "Table": self = .table(node.rows)
    case "Div": self = .group(node.blocks(node.part(1)))
    default: self = .nothing
    }
  }
}

extension Inline {
  init(any: Any) {
    let node = Node(any)
    switch node.kind {
    case "Str": self = .text(node.content as? String ?? "")
    case "Space", "SoftBreak": self = .space
    case "LineBreak": self = .newline
    case "Emph": self = .emphasis(node.words(node.content))
    case "Strong": self = .strong(node.words(node.content))
    case "Underline", "Strikeout", "Superscript", "Subscript", "SmallCaps": self = .span(name: "", node.words(node.content))
    case "Quoted":
      let isSingle = Node(node.part(0) ?? "").kind == "SingleQuote"
      self = .span(name: "", [.text(isSingle ? "‘" : "“")] + node.words(node.part(1)) + [.text(isSingle ? "’" : "”")])
    case "Cite": self = .span(name: "", node.words(node.part(1)))
    case "Code": self = .code(node.part(1) as? String ?? "")
    case "Math": self = .formula(node.part(1) as? String ?? "")
    case "Link": self = .link(node.words(node.part(1)), to: (node.part(2) as? [Any])?.first as? String ?? "")
    case "Image": self = .picture(node.words(node.part(1)), at: (node.part(2) as? [Any])?.first as? String ?? "")
    case "Note": self = .note(node.blocks(node.content))
    case "Span": self = .span(name: node.name(at: 0), node.words(node.part(1)))
    default: self = .text("")
    }
  }

  /// The text without its markup.
  static func plain(_ words: [Inline]) -> String {
    words.map { word -> String in
      switch word {
      case .text(let text), .code(let text), .formula(let text): text
      case .space, .newline: " "
      case .emphasis(let inner), .strong(let inner), .link(let inner, _), .span(_, let inner): plain(inner)
      case .picture, .note: ""
      }
    }.joined()
  }
}

/// A tagged node of pandoc's JSON: `{"t": …, "c": …}`.
private struct Node {
  let kind: String
  let content: Any?

  init(_ any: Any) {
    let object = any as? [String: Any]
    kind = object?["t"] as? String ?? ""
    content = object?["c"]
  }

  func part(_ index: Int) -> Any? {
    guard let parts = content as? [Any], parts.indices.contains(index) else { return nil }
    return parts[index]
  }

  func words(_ any: Any?) -> [Inline] { (any as? [Any] ?? []).map(Inline.init(any:)) }
  func blocks(_ any: Any?) -> [Block] { (any as? [Any] ?? []).map(Block.init(any:)) }
  func items(_ any: Any?) -> [[Block]] { (any as? [Any] ?? []).map { blocks($0) } }

  /// The identifier in the attributes.
  func name(at index: Int) -> String { (part(index) as? [Any])?.first as? String ?? "" }

  /// The rows of a table, those of its head first: attr, caption, columns, head, bodies, foot.
  var rows: [[Block.Cell]] {
    let head = rows(in: part(3), at: 1)
    let bodies = (part(4) as? [Any] ?? []).flatMap { rows(in: $0, at: 2) + rows(in: $0, at: 3) }
    // For OpenDocument pandoc gives an empty head, and the head's words in the first row.
    let isBare = head.allSatisfy { $0.allSatisfy(\.blocks.isEmpty) }
    return (isBare ? [] : head) + bodies + rows(in: part(5), at: 1)
  }

  private func rows(in any: Any?, at index: Int) -> [[Block.Cell]] {
    guard let parts = any as? [Any], parts.indices.contains(index), let rows = parts[index] as? [Any] else { return [] }
    return rows.map { row in
      (((row as? [Any])?.last as? [Any]) ?? []).map { cell in
        let parts = cell as? [Any] ?? []
        guard parts.count == 5 else { return Block.Cell(blocks: [], rows: 1, columns: 1) }
        return Block.Cell(blocks: blocks(parts[4]), rows: parts[2] as? Int ?? 1, columns: parts[3] as? Int ?? 1)
      }
    }
  }
}
