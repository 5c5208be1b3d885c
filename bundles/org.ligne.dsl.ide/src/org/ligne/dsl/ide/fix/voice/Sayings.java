package org.ligne.dsl.ide.fix.voice;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.model.diagnostic.Excerpt;
import org.ligne.model.diagnostic.Finding;
import org.ligne.voice.text.Span;

/** Says words of a text as the voice of its line does, or leaves them out. */
final class Sayings {
  /** Name, reason and link of the rule come first. */
  private static final int INSTEAD = 3;

  private Sayings() {}

  /** The line itself says what stands there instead, so nothing is left to decide. */
  static void preferred(EObject place, Finding finding, Offers offers) {
    said(finding, (typed, part, words) -> replace(typed, part, words, true, offers));
  }

  /** A word of the other form; a sentence that takes more than that is for its writer. */
  static void addressed(EObject place, Finding finding, Offers offers) {
    said(
        finding,
        (typed, part, words) ->
            replace(
                typed,
                part,
                words.stream().map(word -> alike(part.in(typed.value()), word)).toList(),
                false,
                offers));
  }

  /** What the rule says instead; what it says nothing for is left out. */
  static void ruled(EObject place, Finding finding, Offers offers) {
    said(
        finding,
        (typed, part, words) -> {
          if (words.contains("")) {
            offers.best("remove", typed.without(List.of(part)), part.in(typed.value()));
          }
          replace(
              typed, part, words.stream().filter(word -> !word.isEmpty()).toList(), false, offers);
        });
  }

  static void forbidden(EObject place, Finding finding, Offers offers) {
    said(
        finding,
        (typed, part, words) ->
            offers.best("remove", typed.without(List.of(part)), part.in(typed.value())));
  }

  /** With a capital where the other word has one. */
  private static String alike(String before, String word) {
    int first = word.offsetByCodePoints(0, 1);
    return Character.isUpperCase(before.codePointAt(0))
        ? word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first)
        : word;
  }

  private interface Answer {
    void to(Typed typed, Span part, List<String> instead);
  }

  private static void said(Finding finding, Answer answer) {
    Excerpt excerpt = finding.excerpt();
    if (excerpt != null) {
      Span part = new Span(excerpt.start(), excerpt.end());
      List<String> told = excerpt.told();
      Typed.of(finding)
          .filter(typed -> part.end() <= typed.value().length())
          .ifPresent(typed -> answer.to(typed, part, told.subList(INSTEAD, told.size())));
    }
  }

  private static void replace(
      Typed typed, Span part, List<String> instead, boolean safe, Offers offers) {
    String before = part.in(typed.value());
    for (String words : instead) {
      if (safe && instead.size() == 1) {
        offers.safe("change", typed.with(part, words), before, words);
      } else {
        offers.best("change", typed.with(part, words), before, words);
      }
    }
  }
}
