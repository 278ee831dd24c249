"""Word, Excel and OpenDocument files as other people's libraries open them."""

from pathlib import Path

import docx
import odfdo
import openpyxl


def check(file: Path, findings) -> None:
    try:
        {".docx": check_word, ".xlsx": check_workbook, ".odt": check_text}[file.suffix](
            file, findings)
    except Exception as error:  # whatever the library says of the file is a finding
        findings.fault(file, f"cannot be opened: {type(error).__name__}: {error}")


def check_word(file: Path, findings) -> None:
    document = docx.Document(file)
    styles = [paragraph.style.name for paragraph in document.paragraphs]
    findings.expect("Title" in styles and "Heading 1" in styles, file, "lacks title or headings")
    fields = document.element.xpath("//w:instrText/text() | //w:fldSimple/@w:instr")
    foreign = {field.split()[0] for field in fields} - {"SEQ", "PAGE", "NUMPAGES", "REF"}
    findings.expect(not foreign, file, f"has fields of its own: {foreign}")


def check_workbook(file: Path, findings) -> None:
    workbook = openpyxl.load_workbook(file)
    names = [sheet.title for sheet in workbook]
    findings.expect(len({n.lower() for n in names}) == len(names), file, "has a sheet name twice")
    for sheet in workbook:
        bad = set(sheet.title) & set("[]:*?/\\") or len(sheet.title) > 31 or sheet.title[0] == "'"
        findings.expect(not bad, file, f"has the sheet name {sheet.title!r}")
        for row in sheet.iter_rows():
            for cell in row:
                findings.expect(
                    cell.data_type != "f" and not cell.hyperlink, file,
                    f"{sheet.title}!{cell.coordinate} is a formula or a link")


def check_text(file: Path, findings) -> None:
    document = odfdo.Document(str(file))
    findings.expect(document.get_type() == "text", file, f"is a {document.get_type()}")
    findings.expect(document.body.get_headers(), file, "has no headings")
