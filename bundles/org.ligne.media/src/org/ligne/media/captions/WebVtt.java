package org.ligne.media.captions;

import java.util.regex.Pattern;
import org.ligne.media.input.Refusal;

/** The form of WebVTT (W3C): a first line, then blocks of subtitles, notes and styles. */
final class WebVtt {
  private static final String TIME = "(?:(\\d{2,3}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})";
  private static final Pattern TIMES = Pattern.compile(TIME + "\\h+-->\\h+" + TIME + "(?:\\h.*)?");
  private static final Pattern FIRST = Pattern.compile("WEBVTT(?:\\h.*)?");
  private static final Pattern OTHER = Pattern.compile("(?:NOTE|STYLE|REGION)(?:\\h.*)?");

  private WebVtt() {}

  static void read(Lines lines, Timeline times) throws Refusal {
    if (!FIRST.matcher(lines.peek()).matches()) {
      throw times.wrong(lines.peek());
    }
    lines.skipBlock();
    for (lines.skipBlank(); !lines.isOver(); lines.skipBlank()) {
      if (!OTHER.matcher(lines.peek()).matches()) {
        cue(lines, times);
      }
      lines.skipBlock();
    }
  }

  private static void cue(Lines lines, Timeline times) throws Refusal {
    String line = lines.next();
    if (line.contains("-->")) {
      times.add(TIMES, line);
    } else if (lines.isOver()) {
      throw times.cut();
    } else {
      times.add(TIMES, lines.next()); // The line before was its name.
    }
  }
}
