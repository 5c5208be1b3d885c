package org.ligne.media.captions;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.ligne.media.CaptionFacts;
import org.ligne.media.Format;
import org.ligne.media.Unreadable;
import org.ligne.media.input.Refusal;
import org.ligne.media.input.Source;

/** Files of subtitles. They are text, in UTF-8, and short: a whole one is read at once. */
public final class Captions {

  /** The subtitles of a film of three hours have about a tenth of that. */
  private static final long MOST_BYTES = 2_000_000;

  private static final int MOST_TEXTS = 50_000;
  private static final char MARK = '\uFEFF';

  private Captions() {}

  /**
   * Reads a file to its end.
   *
   * @throws Refusal when it is not UTF-8, or its times or form are not those of its format
   */
  public static CaptionFacts read(Source in) throws Refusal, IOException {
    in.require(Unreadable.BYTES, in.length(), MOST_BYTES);
    Lines lines = new Lines(text(in));
    Timeline times = new Timeline(in, MOST_TEXTS);
    if (in.format() == Format.VTT) {
      WebVtt.read(lines, times);
    } else {
      SubRip.read(lines, times);
    }
    return times.facts(in.format(), in.length());
  }

  private static String text(Source in) throws Refusal, IOException {
    in.seek(0);
    ByteBuffer bytes = ByteBuffer.wrap(in.bytes((int) in.length()));
    CharBuffer text = CharBuffer.allocate(bytes.capacity());
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    if (decoder.decode(bytes, text, true).isError()) {
      in.seek(bytes.position());
      throw in.notUtf8();
    }
    String all = text.flip().toString();
    return !all.isEmpty() && all.charAt(0) == MARK ? all.substring(1) : all;
  }
}
