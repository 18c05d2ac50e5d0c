/// The pattern in the words of Word (ECMA-376).
extension OfficePattern {
  private static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"

  var word: [(path: String, text: String)] {
    let kind = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    return [
      (
        "[Content_Types].xml",
        """
        <Types xmlns="\(Self.package)/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="\(kind).document.main+xml"/>\
        <Override PartName="/word/styles.xml" ContentType="\(kind).styles+xml"/><Override PartName="/word/footer1.xml" ContentType="\(kind).footer+xml"/></Types>
        """
      ),
      ("_rels/.rels", "<Relationships xmlns=\"\(Self.package)/relationships\"><Relationship Id=\"rId1\" Type=\"\(Self.relations)/officeDocument\" Target=\"word/document.xml\"/></Relationships>"),
      (
        "word/_rels/document.xml.rels",
        """
        <Relationships xmlns="\(Self.package)/relationships"><Relationship Id="rId1" Type="\(Self.relations)/styles" Target="styles.xml"/>\
        <Relationship Id="rId9" Type="\(Self.relations)/footer" Target="footer1.xml"/></Relationships>
        """
      ),
      (
        "word/document.xml",
        """
        <w:document xmlns:w="\(Self.main)" xmlns:r="\(Self.relations)"><w:body><w:p/><w:sectPr><w:footerReference w:type="default" r:id="rId9"/>\
        <w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1247" w:right="1304" w:bottom="1304" w:left="1304" w:header="624" w:footer="624" w:gutter="0"/>\
        </w:sectPr></w:body></w:document>
        """
      ),
      (
        "word/footer1.xml",
        """
        <w:ftr xmlns:w="\(Self.main)"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t xml:space="preserve">\(footInXML)</w:t></w:r><w:r><w:tab/></w:r>\
        <w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> / </w:t></w:r>\
        <w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>
        """
      ),
      ("word/styles.xml", wordStyles),
    ]
  }

  private var wordStyles: String {
    let fixed = """
      <w:docDefaults><w:rPrDefault><w:rPr>\(Self.font(Self.sans))<w:color w:val="\(Self.ink)"/><w:sz w:val="22"/>\
      <w:lang w:val="\(language == "nl" ? "nl-NL" : "en-GB")"/></w:rPr></w:rPrDefault>\
      <w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>\
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>\
      <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>\
      <w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="\(Self.act)"/><w:u w:val="single"/></w:rPr></w:style>\
      <w:style w:type="character" w:styleId="VerbatimChar"><w:name w:val="Verbatim Char"/><w:rPr>\(Self.font(Self.mono))<w:sz w:val="20"/></w:rPr></w:style>
      """
    let plain = [("BodyText", "Body Text", ""), ("FirstParagraph", "First Paragraph", ""), ("Compact", "Compact", "<w:spacing w:after=\"40\"/>")] + [
      ("BlockText", "Block Text", "<w:pBdr><w:left w:val=\"single\" w:sz=\"12\" w:space=\"10\" w:color=\"\(Self.lamp)\"/></w:pBdr><w:ind w:left=\"240\"/>"),
      ("DefinitionTerm", "Definition Term", "<w:keepNext/><w:spacing w:before=\"80\" w:after=\"0\"/>"), ("Definition", "Definition", "<w:spacing w:after=\"80\"/><w:ind w:left=\"284\"/>"),
      ("SourceCode", "Source Code", "<w:wordWrap w:val=\"0\"/><w:spacing w:line=\"240\" w:lineRule=\"auto\"/>"),
      ("Footer", "footer", "<w:pBdr><w:top w:val=\"single\" w:sz=\"4\" w:space=\"6\" w:color=\"\(Self.rule)\"/></w:pBdr><w:tabs><w:tab w:val=\"right\" w:pos=\"9298\"/></w:tabs><w:spacing w:after=\"0\"/>"),
    ]
    let soft = ["DefinitionTerm", "Footer"]
    let others = plain.map { id, name, shape in
      let look = soft.contains(id) ? "<w:rPr><w:color w:val=\"\(Self.soft)\"/><w:sz w:val=\"18\"/></w:rPr>" : ""
      return "<w:style w:type=\"paragraph\" w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>\(shape)</w:pPr>\(look)</w:style>"
    }
    // Lines between the rows and a heavier one below the head, as on the PDF.
    let table = """
      <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:left w:w="0" w:type="dxa"/>\
      <w:right w:w="160" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\
      <w:style w:type="table" w:styleId="Table"><w:name w:val="Table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>\
      <w:bottom w:val="single" w:sz="4" w:color="\(Self.rule)"/><w:insideH w:val="single" w:sz="4" w:color="\(Self.rule)"/></w:tblBorders></w:tblPr>\
      <w:tblStylePr w:type="firstRow"><w:rPr><w:color w:val="\(Self.soft)"/></w:rPr><w:tcPr><w:tcBorders>\
      <w:bottom w:val="single" w:sz="10" w:color="\(Self.ink)"/></w:tcBorders></w:tcPr></w:tblStylePr></w:style>
      """
    return "<w:styles xmlns:w=\"\(Self.main)\">\(fixed)\(styles.map(Self.inWord).joined())\(others.joined())\(table)</w:styles>"
  }

  private static func inWord(_ style: Style) -> String {
    let spacing = style.above == nil && style.below == nil
      ? "" : "<w:spacing w:before=\"\(Int((style.above ?? 0) * 20))\" w:after=\"\(Int((style.below ?? 0) * 20))\"/>"
    let line = style.line.map { "<w:pBdr><w:left w:val=\"single\" w:sz=\"12\" w:space=\"8\" w:color=\"\($0)\"/></w:pBdr>" } ?? ""
    let indent = style.indent.map { "<w:ind w:left=\"\(Int($0 * 20))\"/>" } ?? ""
    // In the order that the schema asks for: Word refuses another.
    let shape = """
      \(style.staysWithNext ? "<w:keepNext/>" : "")\(style.beginsSheet ? "<w:pageBreakBefore/>" : "")\(line)\(spacing)\(indent)\
      \(style.level.map { "<w:outlineLvl w:val=\"\($0 - 1)\"/>" } ?? "")
      """
    let look = """
      \(style.isSerif ? font(serif) : "")\(style.isBold ? "<w:b/>" : "")\(style.colour.map { "<w:color w:val=\"\($0)\"/>" } ?? "")\
      \(style.size.map { "<w:sz w:val=\"\(Int($0 * 2))\"/>" } ?? "")
      """
    let id = style.name.filter { $0 != " " }
    // Word knows its own headings by a small letter.
    let name = style.level == nil ? style.name : style.name.lowercased()
    return """
      <w:style w:type="paragraph" w:styleId="\(id)"><w:name w:val="\(name)"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>\
      <w:pPr>\(shape)</w:pPr><w:rPr>\(look)</w:rPr></w:style>
      """
  }

  private static func font(_ name: String) -> String { "<w:rFonts w:ascii=\"\(name)\" w:hAnsi=\"\(name)\" w:cs=\"\(name)\"/>" }
}
