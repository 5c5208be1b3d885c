package org.ligne.media.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.ligne.media.Limits;
import org.ligne.media.Unreadable;
import org.ligne.media.document.PdfSection.Place;
import org.ligne.media.input.Refusal;
import org.ligne.media.input.Source;

/**
 * Where the objects of a PDF are: sections of an index, the newest first, of which none is kept in
 * memory.
 */
final class PdfIndex {

  private static final int MOST_SECTIONS = 1000;

  private final Source in;
  private final Limits limits;
  private final long shift;
  private final List<PdfSection> sections = new ArrayList<>();

  private PdfIndex(Source in, Limits limits, long shift) {
    this.in = in;
    this.limits = limits;
    this.shift = shift;
  }

  static PdfIndex read(Source in, Limits limits, long start, long shift)
      throws Refusal, IOException {
    PdfIndex index = new PdfIndex(in, limits, shift);
    index.chain(start, new HashSet<>());
    return index;
  }

  /** What the newest section says of the document. */
  Map<String, Object> trailer() {
    return sections.getFirst().trailer();
  }

  private void chain(long start, Set<Long> seen) throws Refusal, IOException {
    if (!seen.add(start) || seen.size() > MOST_SECTIONS) {
      return;
    }
    in.in("xref");
    in.seek(start + shift);
    PdfSection section = PdfSection.read(this, in);
    sections.add(section);
    if (section.trailer().get("/XRefStm") instanceof Double hybrid) {
      chain(hybrid.longValue(), seen);
    }
    if (section.trailer().get("/Prev") instanceof Double older) {
      chain(older.longValue(), seen);
    }
  }

  /** The object itself, or the one it refers to; null when that is nowhere. */
  Object resolve(Object object) throws Refusal, IOException {
    if (!(object instanceof PdfSyntax.Reference reference)) {
      return object;
    }
    Optional<Place> place = place(reference.number());
    return place.isEmpty() ? null : object(place.get());
  }

  private Optional<Place> place(int number) throws Refusal, IOException {
    for (PdfSection section : sections) {
      Optional<Place> place = section.place(number);
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  private Object object(Place place) throws Refusal, IOException {
    return place.packed() ? packed(place) : open(place.at()).object();
  }

  /** Goes to an object and passes over its number. */
  private PdfSyntax open(long at) throws Refusal, IOException {
    in.seek(at + shift);
    PdfSyntax syntax = syntax();
    syntax.token();
    syntax.token();
    if (!syntax.token().equals("obj")) {
      throw in.corrupt();
    }
    return syntax;
  }

  PdfSyntax syntax() {
    return new PdfSyntax(() -> in.left() > 0 ? in.u8() : -1);
  }

  /** An object among others in a packed stream, which begins with their numbers and offsets. */
  private Object packed(Place place) throws Refusal, IOException {
    Optional<Place> stream = place((int) place.at());
    if (stream.isEmpty() || stream.get().packed()) {
      throw in.corrupt();
    }
    PdfSyntax outer = open(stream.get().at());
    if (!(outer.object() instanceof Map<?, ?> dictionary)
        || !(dictionary.get("/First") instanceof Double first)) {
      throw in.corrupt();
    }
    try (InputStream content = content(outer, dictionary)) {
      long[] read = {0};
      PdfSyntax.Input counted =
          () -> {
            in.require(Unreadable.UNPACKED, ++read[0], limits.unpackedBytes());
            return content.read();
          };
      PdfSyntax head = new PdfSyntax(counted);
      Object offset = null;
      for (int i = 0; i <= place.index(); i++) {
        head.object();
        offset = head.object();
      }
      if (!(offset instanceof Double relative)) {
        throw in.corrupt();
      }
      long start = first.longValue() + relative.longValue();
      int next = head.ahead();
      while (read[0] < start && next != -1) {
        next = counted.next();
      }
      return new PdfSyntax(counted).object();
    }
  }

  /** What a stream unfolds to; the word "stream" comes next. */
  InputStream content(PdfSyntax syntax, Map<?, ?> dictionary) throws Refusal, IOException {
    if (!syntax.token().equals("stream")) {
      throw in.corrupt();
    }
    syntax.skipLineEnd();
    if (syntax.ahead() >= 0) {
      in.seek(in.position() - 1);
    }
    InputStream raw = in.stream(in.left());
    Object filter = dictionary.get("/Filter");
    Object only = filter instanceof List<?> list && list.size() == 1 ? list.getFirst() : filter;
    if (only == null) {
      return new BufferedInputStream(raw);
    }
    if (!only.equals("/FlateDecode")) {
      throw in.unsupported(only.toString());
    }
    return new BufferedInputStream(new InflaterInputStream(raw));
  }
}
