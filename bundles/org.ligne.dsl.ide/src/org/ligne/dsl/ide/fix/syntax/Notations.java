package org.ligne.dsl.ide.fix.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ligne.dsl.edit.Extent;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.ide.fix.value.Days;

/** Dates, times, amounts and quotes as they are written elsewhere. */
final class Notations {
  private static final Pattern QUOTED = Pattern.compile("[“”«„‘]\\s*([^“”«»„\"\\n]*?)\\s*[“”»’]");
  private static final Pattern DATE = Pattern.compile("\\d{1,4}[./]\\d{1,2}[./]\\d{2,4}");
  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2})\\s?[hH.]\\s?(\\d{2})?(?![\\d\\w])");
  private static final Pattern SIGN = Pattern.compile("[€$£]");
  private static final Map<String, String> CURRENCIES = Map.of("€", "EUR", "$", "USD", "£", "GBP");

  private final Page page;
  private final int start;
  private final String rest;
  private final List<Candidate> found = new ArrayList<>();

  private Notations(Page page, int offset) {
    this.page = page;
    this.start = wordStart(page.text(), offset);
    this.rest = page.text().substring(start, page.lineEnd(offset));
  }

  /** What may be meant by the words at an offset. */
  static List<Candidate> at(Page page, int offset) {
    Notations notations = new Notations(page, offset);
    notations.quotes();
    notations.dates();
    notations.times();
    notations.amounts(offset);
    return notations.found;
  }

  private static int wordStart(String text, int offset) {
    int start = offset;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private void quotes() {
    Matcher quoted = QUOTED.matcher(rest);
    if (quoted.lookingAt()) {
      add(quoted, "\"" + quoted.group(1) + "\"");
    }
  }

  private void dates() {
    Matcher date = DATE.matcher(rest);
    if (date.lookingAt()) {
      Days.dates(date.group()).forEach(day -> add(date, day));
    }
  }

  private void times() {
    Matcher time = TIME.matcher(rest);
    if (time.lookingAt()) {
      String minutes = time.group(2) == null ? "00" : time.group(2);
      Days.times(time.group(1) + ":" + minutes).stream().limit(1).forEach(hour -> add(time, hour));
    }
  }

  private void amounts(int offset) {
    Matcher sign = SIGN.matcher(rest);
    if (sign.find() && start + sign.start() <= offset + 1) {
      int at = start + sign.start();
      boolean blank = at > 0 && page.text().charAt(at - 1) == ' ';
      String code = CURRENCIES.get(sign.group());
      List<String> words = List.of(sign.group(), code);
      found.add(new Candidate("change", new Extent(at, at + 1), blank ? code : " " + code, words));
    }
  }

  private void add(Matcher match, String text) {
    Extent extent = new Extent(start + match.start(), start + match.end());
    found.add(Candidate.change(extent, match.group(), text));
  }
}
