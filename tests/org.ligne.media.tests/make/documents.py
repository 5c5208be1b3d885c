#!/usr/bin/env python3
"""Makes the smallest documents that programs open. Used by corpus.sh."""

import struct
import sys
import zipfile
import zlib

OUT = sys.argv[1] + "/"
MAIN = "application/vnd.openxmlformats-officedocument."
TIME = (2026, 1, 1, 0, 0, 0)


def pdf(pages):
    objects = ["<< /Type /Catalog /Pages 2 0 R >>"]
    kids = " ".join(f"{3 + i} 0 R" for i in range(pages))
    objects.append(f"<< /Type /Pages /Kids [{kids}] /Count {pages} >>")
    objects += ["<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] >>"] * pages
    text = b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(text))
        text += f"{number} 0 obj\n{content}\nendobj\n".encode()
    start = len(text)
    text += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    text += b"".join(b"%010d 00000 n \n" % place for place in places)
    text += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()
    return text


def archive(name, kind, files):
    types = (
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/main.xml" ContentType="{MAIN}{kind}.main+xml"/></Types>'
    )
    with zipfile.ZipFile(OUT + name, "w") as target:
        for path, content in [("[Content_Types].xml", types), *files]:
            target.writestr(zipfile.ZipInfo(path, TIME), content, zipfile.ZIP_DEFLATED)


def presentation(name, kind, slides):
    listed = "".join(f'<p:sldId id="{256 + i}"/>' for i in range(slides))
    text = f'<p:presentation xmlns:p="urn:p"><p:sldIdLst>{listed}</p:sldIdLst></p:presentation>'
    archive(name, kind, [("ppt/presentation.xml", text)])


def bomb(name):
    """Entries that share one packed body of ten million zeros: small, and three gigabytes when unfolded."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    body = packer.compress(bytes(10_000_000)) + packer.flush()
    sizes = struct.pack("<III", zlib.crc32(bytes(10_000_000)), len(body), 10_000_000)
    data = struct.pack("<4sHHHHH", b"PK\3\4", 20, 0, 8, 0, 0x21) + sizes + struct.pack("<HH", 1, 0) + b"a" + body
    directory = b""
    for i in range(300):
        path = b"word/%03d.xml" % i
        head = struct.pack("<4sHHHHHH", b"PK\1\2", 20, 20, 0, 8, 0, 0x21) + sizes
        directory += head + struct.pack("<HHHHHII", len(path), 0, 0, 0, 0, 0, 0) + path
    end = struct.pack("<4sHHHHIIH", b"PK\5\6", 0, 0, 300, 300, len(directory), len(data), 0)
    with open(OUT + name, "wb") as target:
        target.write(data + directory + end)


with open(OUT + "pages.pdf", "wb") as file:
    file.write(pdf(3))
presentation("slides.pptx", "presentationml.presentation", 4)
presentation("show.ppsx", "presentationml.slideshow", 2)
presentation("house.potx", "presentationml.template", 1)
words = "<w:p><w:r><w:t>Bonjour à toutes et à tous.</w:t></w:r></w:p>"
document = '<w:document xmlns:w="urn:w"><w:body>%s</w:body></w:document>' % "".join(words + str(i) for i in range(30))
counts = "<Properties><Pages>7</Pages></Properties>"
archive("text.docx", "wordprocessingml.document", [("word/document.xml", document), ("docProps/app.xml", counts)])
archive("sums.xlsx", "spreadsheetml.sheet", [("xl/workbook.xml", "<workbook/>")])
bomb("bomb.docx")
