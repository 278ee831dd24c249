"""The ZIP packages of Word, Excel and OpenDocument: their parts, types and relationships."""

import posixpath
import zipfile
from pathlib import Path

from lxml import etree

RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
MANIFEST = "{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}"
# Who and what made the file may be told, people may not.
PEOPLE = ["creator", "lastModifiedBy", "initial-creator", "printed-by", "manager", "Manager", "Company"]


def check(file: Path, findings) -> None:
    findings.checked(file)
    with zipfile.ZipFile(file) as package:
        names = package.namelist()
        doubled = {name for name in names if names.count(name) > 1}
        findings.expect(not doubled, file, f"has a part twice: {doubled}")
        findings.expect(package.testzip() is None, file, "has a damaged part")
        trees = {}
        for name in names:
            if name.endswith((".xml", ".rels", ".svg")):
                try:
                    trees[name] = etree.fromstring(package.read(name), parser())
                except etree.XMLSyntaxError as error:
                    findings.fault(file, f"{name} is not well-formed: {error}")
            elif name.endswith(".xlsx"):
                check_inner(file, name, package.read(name), findings)
        if "[Content_Types].xml" in names:
            check_types(file, names, trees, findings)
            check_relationships(file, names, trees, findings)
        else:
            check_manifest(file, names, trees, findings)
        check_people(file, trees, findings)


def parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)


def check_inner(file: Path, name: str, content: bytes, findings) -> None:
    """The workbook behind a Word chart is a package of its own."""
    inner = findings.folder / "inner" / file.stem / posixpath.basename(name)
    inner.parent.mkdir(parents=True, exist_ok=True)
    inner.write_bytes(content)
    check(inner, findings)


def check_types(file: Path, names: list[str], trees: dict, findings) -> None:
    types = trees["[Content_Types].xml"]
    endings = {entry.get("Extension").lower() for entry in types.iter(TYPES + "Default")}
    parts = {entry.get("PartName").lstrip("/") for entry in types.iter(TYPES + "Override")}
    for name in names:
        known = name in parts or name.rsplit(".", 1)[-1].lower() in endings
        findings.expect(known or name == "[Content_Types].xml", file, f"{name} has no content type")
    findings.expect(parts <= set(names), file, f"types of parts not there: {parts - set(names)}")


def check_relationships(file: Path, names: list[str], trees: dict, findings) -> None:
    for name, tree in trees.items():
        if not name.endswith(".rels"):
            continue
        folder = posixpath.dirname(posixpath.dirname(name))
        ids = [entry.get("Id") for entry in tree.iter(RELATIONSHIP)]
        findings.expect(len(ids) == len(set(ids)), file, f"{name} has an Id twice")
        for entry in tree.iter(RELATIONSHIP):
            target = entry.get("Target")
            findings.expect(
                entry.get("TargetMode") != "External", file, f"{name} leads outside: {target}")
            path = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            findings.expect(path in names, file, f"{name} names {target}, which is not there")


def check_manifest(file: Path, names: list[str], trees: dict, findings) -> None:
    findings.expect(names[0] == "mimetype", file, "does not begin with its type")
    entries = trees["META-INF/manifest.xml"].iter(MANIFEST + "file-entry")
    listed = {entry.get(MANIFEST + "full-path") for entry in entries}
    parts = {n for n in names if n != "mimetype" and not n.startswith("META-INF/")}
    findings.expect(listed - {"/"} == parts, file, f"manifest and parts differ: {listed ^ parts}")


def check_people(file: Path, trees: dict, findings) -> None:
    for name in ("docProps/core.xml", "docProps/app.xml", "meta.xml"):
        if name not in trees:
            continue
        for element in trees[name].iter(etree.Element):
            kind = etree.QName(element).localname
            if kind in PEOPLE:
                findings.expect(not element.text, file, f"{name} names somebody: {kind}")
