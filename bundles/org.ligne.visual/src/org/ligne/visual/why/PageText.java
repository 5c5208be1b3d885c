package org.ligne.visual.why;

import java.util.List;
import java.util.stream.Collectors;

/** A page as plain text, to be copied into a mail or a note. */
public final class PageText {
  private static final String INDENT = "  ";

  private PageText() {}

  /** The whole page; lines end with a line feed. */
  public static String of(Page page) {
    String head = page.title() + " (" + page.id() + ")\n" + page.where() + "\n";
    String clock = page.clock().isEmpty() ? "" : page.clock() + "\n";
    return head + clock + of(page.lines());
  }

  /** Some lines. */
  public static String of(List<Line> lines) {
    return lines.stream().map(PageText::of).collect(Collectors.joining());
  }

  private static String of(Line line) {
    return switch (line) {
      case Line.Title title -> "\n" + joined(" · ", title.words(), title.figure()) + "\n";
      case Line.Sentence sentence -> INDENT + sentence.words() + "\n";
      case Line.Cited cited -> INDENT + joined(" ", cited.role(), of(cited.quote())) + "\n";
      case Line.Meter meter ->
          INDENT + meter.term() + " " + meter.figure() + "\n" + quotes(meter.quotes());
      case Line.Slot slot ->
          INDENT
              + joined(" · ", slot.when(), slot.change(), slot.why())
              + "\n"
              + quotes(slot.bars());
    };
  }

  private static String quotes(List<Quote> quotes) {
    return quotes.stream()
        .map(quote -> INDENT + INDENT + of(quote) + "\n")
        .collect(Collectors.joining());
  }

  private static String of(Quote quote) {
    String source = quote.source().isEmpty() ? "" : "(" + quote.source() + ")";
    String beside =
        quote.beside().stream()
            .map(each -> joined(" ", each.id(), each.when()))
            .collect(Collectors.joining("; "));
    return joined(" ", quote.words(), source, beside.isEmpty() ? "" : "– " + beside);
  }

  private static String joined(String between, String... parts) {
    return List.of(parts).stream()
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(between));
  }
}
