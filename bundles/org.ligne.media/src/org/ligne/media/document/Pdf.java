package org.ligne.media.document;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalInt;
import java.util.zip.ZipException;
import org.ligne.media.DocumentFacts;
import org.ligne.media.Limits;
import org.ligne.media.input.Refusal;
import org.ligne.media.input.Source;

/**
 * Reads of a PDF how many pages it has, by way of its index, without opening a page. A file that is
 * locked, also with an empty password, is refused: networks can't show it.
 */
final class Pdf {

  private static final int HEAD = 1024;
  private static final int TAIL = 2048;
  private static final String START = "startxref";
  private static final String END = "%%EOF";

  private final Source in;
  private final Limits limits;

  private Pdf(Source in, Limits limits) {
    this.in = in;
    this.limits = limits;
  }

  static DocumentFacts read(Source in, Limits limits) throws Refusal, IOException {
    return new DocumentFacts(in.format(), in.length(), new Pdf(in, limits).pages());
  }

  private OptionalInt pages() throws Refusal, IOException {
    long shift = Math.max(0, text(0, HEAD).indexOf("%PDF-"));
    PdfIndex index = PdfIndex.read(in, limits, start(), shift);
    if (index.trailer().containsKey("/Encrypt")) {
      throw in.encrypted();
    }
    try {
      return count(index);
    } catch (ZipException | EOFException e) {
      throw in.corrupt();
    }
  }

  /** Where the newest index stands, which the end of the file says. */
  private long start() throws Refusal, IOException {
    in.in(START);
    String tail = text(Math.max(0, in.length() - TAIL), TAIL);
    int at = tail.lastIndexOf(START);
    if (at < 0 || !tail.contains(END) || tail.lastIndexOf(END) < at) {
      throw in.truncated();
    }
    String number = tail.substring(at + START.length()).strip().split("\\D", 2)[0];
    if (number.isEmpty() || number.length() > 12) {
      throw in.corrupt();
    }
    return Long.parseLong(number);
  }

  private String text(long from, int most) throws Refusal, IOException {
    in.seek(from);
    return new String(in.bytes((int) Math.min(most, in.left())), StandardCharsets.ISO_8859_1);
  }

  /** The root of the tree of pages knows how many leaves it has. */
  private OptionalInt count(PdfIndex index) throws Refusal, IOException {
    in.in("Pages");
    Object catalog = index.resolve(index.trailer().get("/Root"));
    Object pages = catalog instanceof Map<?, ?> map ? index.resolve(map.get("/Pages")) : null;
    Object count = pages instanceof Map<?, ?> map ? index.resolve(map.get("/Count")) : null;
    return count instanceof Double number && number >= 0
        ? OptionalInt.of(number.intValue())
        : OptionalInt.empty();
  }
}
