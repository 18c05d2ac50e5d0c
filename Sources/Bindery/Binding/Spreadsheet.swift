package import Domain
package import Vocabulary

/// A table as a workbook with one sheet (ECMA-376). Every cell is text, so nothing is ever calculated. The head of the table
/// stays in sight and can be filtered. Written by hand: it is five small files in a zip, and the same table gives the same
/// bytes.
package enum Spreadsheet {
  package static func bytes(_ table: PaperTable, on day: Day) -> [UInt8] {
    var packing = ZipPacking(on: day)
    for (path, text) in files(table) {
      packing.add(path, Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\(text)".utf8))
    }
    return packing.packed()
  }

  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"

  private static func files(_ table: PaperTable) -> [(path: String, text: String)] {
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    return [
      (
        "[Content_Types].xml",
        """
        <Types xmlns="\(package)/content-types"><Default Extension="rels" \
        ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" \
        ContentType="\(kind).sheet.main+xml"/>\
        <Override PartName="/xl/worksheets/sheet1.xml" ContentType="\(kind).worksheet+xml"/>\
        <Override PartName="/xl/styles.xml" ContentType="\(kind).styles+xml"/></Types>
        """
      ),
      (
        "_rels/.rels",
        """
        <Relationships xmlns=\"\(package)/relationships\"><Relationship Id=\"rId1\" Type=\"\(relations)/officeDocument\" \
        Target=\"xl/workbook.xml\"/></Relationships>
        """
      ),
      (
        "xl/workbook.xml",
        """
        <workbook xmlns=\"\(main)\" xmlns:r=\"\(relations)\"><sheets><sheet name=\"\(sheetName(table.title))\" sheetId=\"1\" \
        r:id=\"rId1\"/></sheets></workbook>
        """
      ),
      (
        "xl/_rels/workbook.xml.rels",
        """
        <Relationships xmlns="\(package)/relationships"><Relationship Id="rId1" Type="\(relations)/worksheet" \
        Target="worksheets/sheet1.xml"/>\
        <Relationship Id="rId2" Type="\(relations)/styles" Target="styles.xml"/></Relationships>
        """
      ),
      ("xl/styles.xml", styles),
      ("xl/worksheets/sheet1.xml", sheet(table)),
    ]
  }

  /// Three styles: plain with wrapped lines, a title, and the head of the table.
  private static let styles = """
    <styleSheet xmlns="\(main)"><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="14"/><name \
    val="Calibri"/></font>\
    <font><b/><sz val="11"/><name val="Calibri"/></font></fonts>\
    <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
    <fill><patternFill patternType="solid"><fgColor rgb="FFDCEAEC"/></patternFill></fill></fills>\
    <borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>\
    <cellXfs count="3"><xf numFmtId="49" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>\
    <xf numFmtId="49" fontId="1" applyFont="1"/>\
    <xf numFmtId="49" fontId="2" fillId="2" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" \
    wrapText="1"/></xf></cellXfs></styleSheet>
    """

  private static func sheet(_ table: PaperTable) -> String {
    let last = column(max(table.columns.count, 1) - 1)
    let widths = table.columns.enumerated().map {
      "<col min=\"\($0.offset + 1)\" max=\"\($0.offset + 1)\" width=\"\($0.element.width)\" customWidth=\"1\"/>"
    }.joined()
    var rows =
      row(1, [table.title], style: 1) + row(2, [table.remark], style: 0, wraps: false)
      + row(4, table.columns.map(\.name), style: 2)
    for (index, cells) in table.rows.enumerated() { rows += row(index + 5, cells, style: 0) }
    return """
      <worksheet xmlns="\(main)"><sheetViews><sheetView workbookViewId="0"><pane ySplit="4" topLeftCell="A5" \
      activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>\
      <cols>\(widths)</cols><sheetData>\(rows)</sheetData><autoFilter ref="A4:\(last)\(table.rows.count + 4)"/></worksheet>
      """
  }

  private static func row(_ number: Int, _ cells: [String], style: Int, wraps: Bool = true) -> String {
    let text = cells.enumerated().map { index, cell in
      """
      <c r=\"\(column(index))\(number)\" s=\"\(wraps ? style : 1)\" t=\"inlineStr\"><is><t \
      xml:space=\"preserve\">\(escaped(cell))</t></is></c>
      """
    }
    return "<row r=\"\(number)\">\(text.joined())</row>"
  }

  private static func column(_ index: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(0x41 + index % 26)))
    return index < 26 ? letter : column(index / 26 - 1) + letter
  }

  /// A cell holds at most 32 767 characters.
  private static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars.prefix(32_000) {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "\n", "\t": out.unicodeScalars.append(scalar)
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: break
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// At most 31 characters, and none that Excel reserves.
  private static func sheetName(_ title: String) -> String {
    escaped(String(title.map { "[]:*?/\\'".contains($0) ? " " : $0 }.prefix(31)))
  }
}
