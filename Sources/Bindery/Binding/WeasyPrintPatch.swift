/// A Python file that WeasyPrint's Python runs at its start, because it lies in the process's folder under the name that Python
/// looks for.
///
/// To write the tags of each sheet, WeasyPrint 57 walks through every element of the whole document, and builds the list of
/// sheets again for each element: five hundred pages took three minutes of processor time. The patch gives each sheet only its
/// own elements. The bytes of the PDF stay the same, which a test checks. A WeasyPrint whose code differs is left as it is.
enum WeasyPrintPatch {
  static let file = "sitecustomize.py"

  static let script = """
    import gc
    try:
        import pydyf
        import weasyprint
        from weasyprint.document import Document
        from weasyprint.pdf import VARIANTS
        tag, marks = VARIANTS['pdf/ua-1']
        knows = weasyprint.__version__.split('.')[0] == '57' and hasattr(Document, 'build_element_structure')
    except Exception:
        knows = False

    def tagged(pdf, metadata, document, streams):
        parents = {child: parent for parent in document._html.etree_element.iter() for child in parent}
        sheet = []

        def turned():
            for stream in streams:
                sheet[:] = [stream]
                yield stream

        def build(structure):
            for _, box in sheet[0].marked:
                element = box.element
                while element is not None and element not in structure:
                    structure[element] = {'parent': parents.get(element)}
                    element = parents.get(element)

        document.build_element_structure = build
        tag(pdf, metadata, document, turned())

    def references(pdf):
        kids, kept = pdf.pages['Kids'], pdf.__dict__.get('kept', ())
        if len(kept) * 3 != len(kids):
            kept = pdf.__dict__['kept'] = tuple(f'{number} 0 R'.encode('ascii') for number in kids[::3])
        return kept

    if knows:
        VARIANTS['pdf/ua-1'] = (tagged, marks)
        pydyf.PDF.page_references = property(references)
    # A book is hundreds of thousands of objects that live to the end; looking them through for litter cost a fifth of the time.
    gc.set_threshold(200_000, 20, 100)
    """
}
