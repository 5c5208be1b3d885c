package org.ligne.dsl.ide.snippet;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A statement that is being written, once with stops to jump to and once as plain text. Lines after
 * the first are indented relative to the first.
 */
final class Draft {
  private static final String INDENT = "  ";

  private final StringBuilder stops = new StringBuilder();
  private final StringBuilder plain = new StringBuilder();
  private int depth;
  private int next = 1;

  /** Words that stay. */
  Draft text(String words) {
    stops.append(words.replace("\\", "\\\\").replace("$", "\\$"));
    plain.append(words);
    return this;
  }

  /** A word to be replaced. */
  Draft stop(String word) {
    String escaped = word.replace("\\", "\\\\").replace("$", "\\$").replace("}", "\\}");
    stops.append("${").append(next++).append(':').append(escaped).append('}');
    plain.append(word);
    return this;
  }

  /** A word to be chosen; the first is the one that stands there. */
  Draft choice(List<String> words) {
    if (words.size() == 1) {
      return stop(words.getFirst());
    }
    String choices = words.stream().map(Draft::escaped).collect(Collectors.joining(","));
    stops.append("${").append(next++).append('|').append(choices).append("|}");
    plain.append(words.getFirst());
    return this;
  }

  private static String escaped(String choice) {
    return choice.replace("\\", "\\\\").replace(",", "\\,").replace("|", "\\|");
  }

  /** A text in quotes; the words between them are to be replaced. */
  Draft quoted(String words) {
    return text("\"").stop(words).text("\"");
  }

  /** Begins a new line and writes its first words. */
  Draft line(String words) {
    return text("\n" + INDENT.repeat(depth) + words);
  }

  /** Leaves a line empty, as the layout does between the parts of a block. */
  Draft gap() {
    return text("\n");
  }

  /** Begins a block. */
  Draft open() {
    depth++;
    return text(" {");
  }

  /** Where the caret comes to rest. */
  Draft rest() {
    stops.append("$0");
    return this;
  }

  /** Ends a block. */
  Draft close() {
    depth--;
    return line("}");
  }

  /** The statement in the form of the protocol's snippets. */
  String stops() {
    return stops.toString();
  }

  /** The statement with what stands at each stop. */
  String plain() {
    return plain.toString();
  }
}
