/// The pattern in the words of OpenDocument (ISO/IEC 26300).
extension OfficePattern {
  private static let spaces = ["office", "style", "text", "table", "draw", "meta", "number"].map { "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0 == "number" ? "datastyle" : $0):1.0\"" }
    .joined(separator: " ") + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""

  var openText: [(path: String, text: String)] {
    let kind = "application/vnd.oasis.opendocument.text"
    return [
      ("mimetype", kind),
      ("content.xml", "<office:document-content \(Self.spaces) office:version=\"1.2\"><office:body><office:text><text:p/></office:text></office:body></office:document-content>"),
      ("styles.xml", "<office:document-styles \(Self.spaces) office:version=\"1.2\"><office:styles>\(openStyles)</office:styles>\(sheets)</office:document-styles>"),
      // Pandoc lists the files that stand here, and LibreOffice opens no document with a file that is not listed: this one it writes itself.
      ("meta.xml", "<office:document-meta \(Self.spaces) office:version=\"1.2\"><office:meta/></office:document-meta>"),
      (
        "META-INF/manifest.xml",
        """
        <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">\
        <manifest:file-entry manifest:full-path="/" manifest:media-type="\(kind)"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>\
        <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>\
        <manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/></manifest:manifest>
        """
      ),
    ]
  }

  private var openStyles: String {
    let fixed = """
      <style:default-style style:family="paragraph"><style:paragraph-properties fo:margin-bottom="6pt" fo:line-height="120%"/>\
      <style:text-properties fo:font-family="\(Self.sans)" fo:font-size="11pt" fo:color="#\(Self.ink)" fo:language="\(language)" \
      fo:country="\(language == "nl" ? "NL" : "GB")"/></style:default-style>\
      <style:style style:name="Standard" style:family="paragraph"/>\
      <style:style style:name="Internet_20_link" style:family="text"><style:text-properties fo:color="#\(Self.act)" style:text-underline-style="solid"/></style:style>\
      <style:style style:name="Definition" style:family="text"><style:text-properties fo:color="#\(Self.act)"/></style:style>\
      <style:style style:name="Source_20_Text" style:family="text"><style:text-properties fo:font-family="\(Self.mono)" fo:font-size="10pt"/></style:style>\
      <style:style style:name="Bullet_20_Symbols" style:family="text"/>
      """
    let (tight, head) = ("fo:margin-top=\"0pt\" fo:margin-bottom=\"2pt\"", "fo:margin-top=\"4pt\" fo:margin-bottom=\"0pt\" fo:keep-with-next=\"always\"")
    let quoted = "fo:margin-left=\"12pt\" fo:padding-left=\"10pt\" fo:border-left=\"1.5pt solid #\(Self.lamp)\""
    let plain = [
      ("Text_20_body", ""), ("First_20_paragraph", ""), ("Quotations", quoted), ("Preformatted_20_Text", tight), ("Table_20_Contents", tight), ("Table_20_Heading", tight),
      ("Definition_20_Term", head), ("Definition_20_Term_20_Tight", head), ("Definition_20_Definition", "fo:margin-left=\"14pt\""),
      ("Definition_20_Definition_20_Tight", "fo:margin-left=\"14pt\" \(tight)"), ("Footer", "fo:padding-top=\"6pt\" fo:border-top=\"0.5pt solid #\(Self.rule)\""),
    ]
    let soft = ["Definition_20_Term", "Definition_20_Term_20_Tight", "Footer", "Table_20_Heading"]
    let others = plain.map { name, shape in
      let stop = name == "Footer" ? "<style:tab-stops><style:tab-stop style:position=\"164mm\" style:type=\"right\"/></style:tab-stops>" : ""
      let look = soft.contains(name) ? "<style:text-properties fo:color=\"#\(Self.soft)\" fo:font-size=\"9pt\"/>" : name == "Preformatted_20_Text" ? "<style:text-properties fo:font-family=\"\(Self.mono)\"/>" : ""
      return "<style:style style:name=\"\(name)\" style:family=\"paragraph\" style:parent-style-name=\"Standard\"><style:paragraph-properties \(shape)>\(stop)</style:paragraph-properties>\(look)</style:style>"
    }
    return "\(fixed)\(styles.map(Self.inOpenText).joined())\(others.joined())"
  }

  private static func inOpenText(_ style: Style) -> String {
    let shape = [
      style.above.map { "fo:margin-top=\"\($0)pt\"" }, style.below.map { "fo:margin-bottom=\"\($0)pt\"" }, style.indent.map { "fo:margin-left=\"\($0)pt\"" },
      style.line.map { "fo:padding-left=\"8pt\" fo:border-left=\"1.5pt solid #\($0)\"" }, style.beginsSheet ? "fo:break-before=\"page\"" : nil,
      style.staysWithNext ? "fo:keep-with-next=\"always\"" : nil,
    ].compactMap { $0 }
    let look = [
      style.size.map { "fo:font-size=\"\($0)pt\"" }, style.isSerif ? "fo:font-family=\"\(serif)\"" : nil, style.isBold ? "fo:font-weight=\"bold\"" : nil,
      style.colour.map { "fo:color=\"#\($0)\"" },
    ].compactMap { $0 }
    let level = style.level.map { " style:default-outline-level=\"\($0)\"" } ?? ""
    return """
      <style:style style:name="\(style.name.replacing(" ", with: "_20_"))" style:display-name="\(style.name)" style:family="paragraph" style:parent-style-name="Standard"\(level)>\
      <style:paragraph-properties \(shape.joined(separator: " "))/><style:text-properties \(look.joined(separator: " "))/></style:style>
      """
  }

  private var sheets: String {
    """
    <office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" \
    fo:margin-top="22mm" fo:margin-bottom="14mm" fo:margin-left="23mm" fo:margin-right="23mm"/><style:footer-style>\
    <style:header-footer-properties fo:min-height="10mm" fo:margin-top="5mm"/></style:footer-style></style:page-layout></office:automatic-styles>\
    <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:footer><text:p text:style-name="Footer">\(footInXML)<text:tab/>\
    <text:page-number/> / <text:page-count/></text:p></style:footer></style:master-page></office:master-styles>
    """
  }
}
