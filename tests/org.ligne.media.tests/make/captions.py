"""Writes the files of subtitles of the corpus into the folder it is given: sound ones, and each fault that is found."""
import pathlib
import sys

out = pathlib.Path(sys.argv[1])
SRT = """1
00:00:00,000 --> 00:00:01,500
The doors open

2
00:00:01,500 --> 00:00:04,000
at nine, à demain.
"""
VTT = """WEBVTT - doors

STYLE
::cue { color: white }

NOTE made by hand

first
00:00.000 --> 00:01.500 line:0
The doors open

00:01.500 --> 01:00:04.000
at nine, à demain.
"""
FILES = {
    "plain.srt": SRT.encode(),
    "marked.srt": ("\ufeff" + SRT.replace("\n", "\r\n")).encode(),
    "overlap.srt": SRT.replace("01,500 -->", "01,200 -->").encode(),
    "latin.srt": SRT.encode("latin1"),
    "wide.srt": ("\ufeff" + SRT).encode("utf-16-le"),
    "back.srt": SRT.replace("04,000", "01,000").encode(),
    "points.srt": SRT.replace("01,500", "01.500").encode(),
    "cut.srt": (SRT + "\n3\n").encode(),
    "plain.vtt": VTT.encode(),
    "bare.vtt": b"WEBVTT\n",
    "commas.vtt": VTT.replace("01.500", "01,500").encode(),
    "srt.vtt": SRT.encode(),
    "text.srt": b"The doors open at nine.\n",
}
for name, content in FILES.items():
    (out / name).write_bytes(content)
