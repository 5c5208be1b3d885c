package org.ligne.compiler.starter;

import java.util.Set;
import org.ligne.dsl.conversion.Quoted;
import org.ligne.model.value.LanguageTag;

/** A text of the language in the making, laid out as the formatter would. */
final class Sheet {
  private static final String STEP = "  ";

  /** Short words of plans: tags of natural languages that are spelled alike need a caret. */
  static final Set<String> WORDS_AND_TAGS =
      Set.of(
          "alt", "and", "as", "at", "by", "day", "fix", "for", "fri", "gap", "in", "mon", "new",
          "not", "of", "on", "per", "raw", "sat", "sun", "thu", "to", "tu", "tue", "use", "utm",
          "wed");

  private final StringBuilder text = new StringBuilder();
  private int depth;

  Sheet line(String line) {
    text.append(STEP.repeat(depth)).append(line).append('\n');
    return this;
  }

  /** The same with a text in quotes behind it. */
  Sheet line(String line, String quoted) {
    return line(line + " " + quoted(quoted));
  }

  Sheet comment(String comment) {
    comment.lines().forEach(each -> line("// " + each));
    return this;
  }

  Sheet open(String head) {
    line(head + " {");
    depth++;
    return this;
  }

  Sheet close() {
    depth--;
    return line("}");
  }

  Sheet blank() {
    text.append('\n');
    return this;
  }

  static String quoted(String text) {
    return Quoted.write(text);
  }

  /** A name followed by its text for people, where they differ. */
  static String labelled(String name, String label) {
    return label == null || label.isBlank() || label.equals(name)
        ? name
        : name + " " + quoted(label.strip());
  }

  /** A language as plans write it. */
  static String tag(LanguageTag language) {
    return WORDS_AND_TAGS.contains(language.primary()) ? "^" + language : language.tag();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
