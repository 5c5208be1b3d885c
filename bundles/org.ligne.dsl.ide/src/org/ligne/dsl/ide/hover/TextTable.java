package org.ligne.dsl.ide.hover;

import java.util.List;
import org.ligne.platform.sent.TextCount;

/** How much room the texts of a post have left on each channel, as a table. */
final class TextTable {
  private TextTable() {}

  static List<String> header(Pen pen) {
    return List.of(pen.say("text"), pen.say("channel"), pen.say("count"), pen.say("left"));
  }

  static List<List<String>> rows(List<TextCount> counts, Pen pen) {
    return counts.stream().map(each -> row(each, pen)).toList();
  }

  private static List<String> row(TextCount count, Pen pen) {
    String field = pen.say("field." + count.text().getField().name());
    String part = count.text().getParts().isEmpty() ? "" : " (" + count.part() + ")";
    String name = field + " " + count.text().getLanguage() + part;
    String left = pen.say("number", count.left());
    return List.of(
        Pen.linked(name, count.text()),
        pen.link(count.channel()),
        pen.say("count.of", count.length(), count.limit().getMax()) + (count.linked() ? " †" : ""),
        count.left() < 0 ? Markdown.bold("⚠ " + left) : left);
  }
}
