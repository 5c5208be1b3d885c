package org.ligne.voice.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ligne.voice.french.InclusiveForms;
import org.ligne.voice.french.TypographySigns;
import org.ligne.voice.rule.SocialKind;
import org.ligne.voice.text.Language;
import org.ligne.voice.text.Span;

/** Which detector finds the breaches of which kind that social or French texts need. */
final class SocialDetectors {
  private SocialDetectors() {}

  static Optional<Detector> of(SocialKind kind, Exceptions exceptions, Kit kit) {
    return kind instanceof SocialKind.Grammar grammar
        ? GrammarDetector.of(grammar, exceptions, kit)
        : Optional.of(of(kind, exceptions));
  }

  private static Detector of(SocialKind kind, Exceptions exceptions) {
    return switch (kind) {
      case SocialKind.Address address -> new AddressDetector(address.wanted(), exceptions);
      case SocialKind.Inclusive inclusive ->
          (fields, out) -> inclusive(inclusive, exceptions, fields, out);
      case SocialKind.Typography typography -> (fields, out) -> typography(typography, fields, out);
      case SocialKind.CamelCase camel -> new CamelCaseDetector(camel, exceptions);
      case SocialKind.EmojiUse use -> new EmojiDetector(use);
      case SocialKind.Shouting shouting -> new ShoutingDetector(shouting, exceptions);
      case SocialKind.FancyLetters fancy -> new FancyLettersDetector();
      case SocialKind.Grammar grammar -> throw new IllegalArgumentException(grammar.toString());
    };
  }

  private static void inclusive(
      SocialKind.Inclusive kind, Exceptions exceptions, List<Field> fields, Consumer<Hit> out) {
    for (Field field : fields) {
      if (field.text().language() == Language.FRENCH) {
        for (InclusiveForms.Form form : InclusiveForms.in(field.text().prose())) {
          String found = form.span().in(field.text().text());
          if (kind.refused().contains(form.spelling()) && !exceptions.exempt(found)) {
            out.accept(inclusive(kind, field, form, found));
          }
        }
      }
    }
  }

  /** What only looks like the wanted form can be written in it. */
  private static Hit inclusive(
      SocialKind.Inclusive kind, Field field, InclusiveForms.Form form, String found) {
    Hit hit = new Hit(field, form.span(), "inclusive." + form.spelling(), found);
    boolean signed =
        switch (form.spelling()) {
          case FULL_STOP, HYPHEN, OTHER_SIGN -> true;
          default -> false;
        };
    boolean wanted = !kind.refused().contains(SocialKind.Spelling.MIDPOINT);
    return signed && wanted
        ? hit.replacedBy(List.of(found.replaceAll("[.•‧∙⋅・-]", "·").replaceAll("·s$", "s")))
        : hit;
  }

  private static void typography(
      SocialKind.Typography kind, List<Field> fields, Consumer<Hit> out) {
    for (Field field : fields) {
      if (field.text().language() == Language.FRENCH) {
        for (TypographySigns.Wrong wrong :
            TypographySigns.in(field.text().prose(), kind.checked())) {
          String around = around(field.text().text(), wrong.span());
          Hit hit = new Hit(field, wrong.span(), "typography." + wrong.sign(), around);
          out.accept(hit.replacedBy(List.of(wrong.replacement())));
        }
      }
    }
  }

  /** A place with the character on each side, since a blank alone says little. */
  private static String around(String text, Span span) {
    int start = span.start() == 0 ? 0 : text.offsetByCodePoints(span.start(), -1);
    int end = span.end() == text.length() ? span.end() : text.offsetByCodePoints(span.end(), 1);
    return text.substring(start, end);
  }
}
