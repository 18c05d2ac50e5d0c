import CCmark

/// A node of a parsed text. It may not be kept, because the tree is freed after `reading`.
struct MarkdownNode {
  fileprivate let pointer: OpaquePointer

  /// Parses a text, lends its root to the closure, and frees the tree.
  static func reading<Answer>(_ text: String, _ read: (MarkdownNode) -> Answer) -> Answer? {
    var text = text
    let root = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT) }
    }
    guard let root else { return nil }
    defer { cmark_node_free(root) }
    return read(MarkdownNode(pointer: root))
  }

  enum Kind {
    case document, paragraph, heading, quote, list, item, codeBlock, rule
    case text, code, softBreak, hardBreak, emphasis, strong, link, image, markup

    /// Whether it can hold other nodes, so that `walk` visits it twice.
    var isHolder: Bool {
      switch self {
      case .codeBlock, .rule, .text, .code, .softBreak, .hardBreak, .markup: false
      default: true
      }
    }
  }

  var kind: Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_THEMATIC_BREAK: .rule
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .hardBreak
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    default: .markup  // raw HTML, which is never written
    }
  }

  var level: Int { Int(cmark_node_get_heading_level(pointer)) }
  var firstLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var lastLine: Int { Int(cmark_node_get_end_line(pointer)) }
  var isNumbered: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
  var firstNumber: Int { Int(cmark_node_get_list_start(pointer)) }
  var literal: String { cmark_node_get_literal(pointer).map { String(cString: $0) } ?? "" }
  var url: String { cmark_node_get_url(pointer).map { String(cString: $0) } ?? "" }
  var previous: MarkdownNode? { cmark_node_previous(pointer).map { MarkdownNode(pointer: $0) } }
  var parent: MarkdownNode? { cmark_node_parent(pointer).map { MarkdownNode(pointer: $0) } }

  /// A paragraph in a tight list.
  var isTight: Bool {
    guard let list = parent?.parent, list.kind == .list else { return false }
    return cmark_node_get_list_tight(list.pointer) != 0
  }

  var children: [MarkdownNode] {
    Array(
      sequence(first: cmark_node_first_child(pointer)) { $0.map { cmark_node_next($0) } }.prefix { $0 != nil }.compactMap { $0 }
    )
    .map { MarkdownNode(pointer: $0) }
  }

  /// The headings of the text itself, not those in a quote or a list.
  var headings: [MarkdownNode] { children.filter { $0.kind == .heading } }

  /// The words in it, without their markup.
  var words: String {
    var words = ""
    walk { node, isEntering in
      switch node.kind {
      case .text, .code: words += node.literal
      case .softBreak, .hardBreak: words += " "
      default: break
      }
      return isEntering
    }
    return words
  }

  /// Visits the node and everything in it in the order of the text. Not recursive, so that depth uses no stack.
  /// - Parameter visit: gets a node as it is entered and, when it holds others, again as it is left. Its result, when a node is
  ///   entered, says whether to go into it; a skipped node is not left either.
  func walk(_ visit: (_ node: MarkdownNode, _ isEntering: Bool) -> Bool) {
    guard let walk = cmark_iter_new(pointer) else { return }
    defer { cmark_iter_free(walk) }
    while true {
      let event = cmark_iter_next(walk)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(walk) else { return }
      let isEntering = event == CMARK_EVENT_ENTER
      let goesIn = visit(MarkdownNode(pointer: node), isEntering)
      if isEntering, !goesIn { cmark_iter_reset(walk, node, CMARK_EVENT_EXIT) }
    }
  }
}
