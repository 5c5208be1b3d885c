package org.ligne.ui.why;

import java.util.ArrayList;
import java.util.List;
import org.ligne.visual.why.Quote;

/**
 * A quote as the text of a link control, with what its links lead to: first its own place, if it
 * has one, then the entries beside.
 */
final class Words {
  private final StringBuilder text = new StringBuilder();
  private final List<Runnable> targets = new ArrayList<>();

  /** The words of a quote. */
  static Words of(Quote quote, Deeds deeds) {
    Words words = new Words();
    quote
        .place()
        .ifPresentOrElse(
            place -> words.link(quote.words(), () -> deeds.open(place)),
            () -> words.text.append(safe(quote.words())));
    if (!quote.source().isEmpty()) {
      words.text.append("  ").append(safe(unbroken(quote.source())));
    }
    String before = " – ";
    for (Quote.Beside each : quote.beside()) {
      words.text.append(before);
      before = "; ";
      words.link(each.id(), () -> deeds.reveal(each.id()));
      words.text.append(each.when().isEmpty() ? "" : "  " + safe(each.when()));
    }
    return words;
  }

  private void link(String words, Runnable target) {
    text.append("<a href=\"").append(targets.size()).append("\">");
    text.append(safe(words)).append("</a>");
    targets.add(target);
  }

  /** The name of a file stays on one line. */
  private static String unbroken(String source) {
    return source.replace('-', '\u2011');
  }

  /** What somebody wrote is no markup of ours. */
  static String safe(String words) {
    return words.replace("&", "&&").replace("<", "<\u2060");
  }

  /** The text of the control. */
  String text() {
    return text.toString();
  }

  /** Goes where a link leads. */
  void follow(String link) {
    targets.get(Integer.parseInt(link)).run();
  }
}
