#!/usr/bin/env python3
"""Damages files, or makes of them what no tool of Debian makes. Used by corpus.sh."""

import struct
import sys
import zlib


def load(path):
    with open(path, "rb") as file:
        return file.read()


def save(path, data):
    with open(path, "wb") as file:
        file.write(data)


def place(text, data):
    at = int(text)
    return at if at >= 0 else len(data) + at


def cut(source, at, target):
    data = load(source)
    save(target, data[: place(at, data)])


def flip(source, at, target):
    data = bytearray(load(source))
    data[place(at, data)] ^= 0x5A
    save(target, data)


def app(marker, content):
    return b"\xff" + bytes([marker]) + struct.pack(">H", len(content) + 2) + content


def after_start(source, target, segment, behind=b""):
    data = load(source)
    save(target, data[:2] + segment + data[2:] + behind)


def index_of_pictures(kinds):
    """The index of several pictures: a directory with version, number and a table of 16 bytes for each."""
    table = b"".join(struct.pack(">IIIHH", kind, 1000, 1000, 0, 0) for kind in kinds)
    fields = [
        (0xB000, 7, 4, b"0100"),
        (0xB001, 4, 1, struct.pack(">I", len(kinds))),
        (0xB002, 7, len(table), struct.pack(">I", 8 + 2 + 3 * 12 + 4)),
    ]
    directory = struct.pack(">H", len(fields))
    for tag, form, count, value in fields:
        directory += struct.pack(">HHI", tag, form, count) + value
    return b"MPF\0MM\0*" + struct.pack(">I", 8) + directory + struct.pack(">I", 0) + table


def views(source, target):
    after_start(source, target, app(0xE2, index_of_pictures([0x20020002, 0x00020002])), load(source))


def preview(source, target):
    after_start(source, target, app(0xE2, index_of_pictures([0x20030000, 0x00010001])), load(source))


def pair(source, target):
    after_start(source, target, app(0xE3, b"_JPSJPS_" + bytes(8)))


def exif(source, target):
    """The block of EXIF of a JPEG without the mark of its segment."""
    data = load(source)
    at = data.index(b"Exif\0\0")
    size = struct.unpack(">H", data[at - 2 : at])[0] - 2
    save(target, data[at + 6 : at + size])


def noscan(source, target):
    """Half of what is compressed is missing, and the end is there all the same."""
    data = load(source)
    scan = data.index(b"\xff\xda")
    save(target, data[: scan + (len(data) - scan) // 2].rstrip(b"\xff") + b"\xff\xd9")


def swap(source, target):
    save(target, load(source).replace(b"\xff\xd3", b"\xff\xd5", 1))


def chunk(kind, content):
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def taller(source, target):
    """Says of a PNG that it has more rows than it has; all checksums fit."""
    data = load(source)
    header = bytearray(data[16:29])
    header[4:8] = struct.pack(">I", 96)
    save(target, data[:8] + chunk(b"IHDR", bytes(header)) + data[33:])


def bomb(target):
    """A sound PNG of 30,000 by 30,000 black pixels."""
    packer = zlib.compressobj(9)
    rows = b"".join(packer.compress(bytes(1 + 3750)) for _ in range(30000)) + packer.flush()
    header = struct.pack(">IIBBBBB", 30000, 30000, 1, 0, 0, 0, 0)
    save(target, b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b""))


def nobox(source, name, target):
    """Leaves out a box of the top level."""
    data = load(source)
    at = 0
    kept = b""
    while at < len(data):
        size, kind = struct.unpack(">I4s", data[at : at + 8])
        if kind != name.encode():
            kept += data[at : at + size]
        at += size
    save(target, kept)


def turn(source, target):
    """Asks of a film to be shown with a quarter turn clockwise, as a phone does that is held upright."""
    data = bytearray(load(source))
    matrix = data.index(b"tkhd") + 4 + 40
    data[matrix : matrix + 36] = struct.pack(">9i", 0, 65536, 0, -65536, 0, 0, 48 << 16, 0, 1 << 30)
    save(target, data)


def rotate(source, target):
    """Gives the picture that a HEIF lists last, which is its main one, a quarter turn counterclockwise."""
    data = load(source)
    turn = struct.pack(">I4sB", 9, b"irot", 1)
    properties = data.index(b"ipco") - 4
    owners = data.index(b"ipma") - 4
    last, count = last_owner(data, owners)
    index = own_properties(data, properties) + 1
    size = lambda at, more: struct.pack(">I", struct.unpack(">I", data[at : at + 4])[0] + more)
    ipco_size = struct.unpack(">I", data[properties : properties + 4])[0]
    new_ipco = size(properties, len(turn)) + data[properties + 4 : properties + ipco_size] + turn
    end = last + 3 + count
    new_ipma = size(owners, 1) + data[owners + 4 : last + 2] + bytes([count + 1]) + data[last + 3 : end]
    new_ipma += bytes([0x80 | index])
    parent = data.index(b"iprp") - 4
    meta = data.index(b"meta") - 4
    more = len(turn) + 1
    body = data[:meta] + size(meta, more) + data[meta + 4 : parent] + size(parent, more) + data[parent + 4 : properties]
    body += new_ipco + data[properties + ipco_size : owners] + new_ipma + data[end:]
    save(target, move_items(body, more))


def last_owner(data, owners):
    """Where the last item's list of properties is, and how many it has."""
    at = owners + 16
    for _ in range(struct.unpack(">I", data[owners + 12 : owners + 16])[0] - 1):
        at += 3 + data[at + 2]
    return at, data[at + 2]


def own_properties(data, at):
    size = struct.unpack(">I", data[at : at + 4])[0]
    count, inner = 0, at + 8
    while inner < at + size:
        inner += struct.unpack(">I", data[inner : inner + 4])[0]
        count += 1
    return count


def move_items(data, more):
    """What lies in the file, and not in the description itself, moves with what was put before it."""
    at = data.index(b"iloc") + 4
    version, sizes, bases, items = struct.unpack(">BxxxBBH", data[at : at + 8])
    assert version == 1 and sizes == 0x44 and bases == 0x40, (version, sizes, bases)
    for item in range(at + 8, at + 8 + items * 20, 20):
        inside = data[item + 3] == 1
        offset = struct.unpack(">I", data[item + 12 : item + 16])[0]
        data = data[: item + 12] + struct.pack(">I", offset + (0 if inside else more)) + data[item + 16 :]
    return data


def entry(source, target):
    """Damages what is packed in the largest entry of an archive."""
    data = bytearray(load(source))
    at = data.index(b"word/document.xml") + 60
    data[at] ^= 0x5A
    save(target, data)


if __name__ == "__main__":
    globals()[sys.argv[1]](*sys.argv[2:])
