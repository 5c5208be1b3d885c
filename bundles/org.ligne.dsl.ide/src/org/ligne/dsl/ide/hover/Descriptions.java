package org.ligne.dsl.ide.hover;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import org.eclipse.emf.ecore.EObject;

/** What is told about elements, for those who show it elsewhere than below the pointer. */
public final class Descriptions {
  private Descriptions() {}

  /** The card of an element as Markdown, or nothing if its kind has none. */
  public static Optional<String> markdown(EObject element, Locale language) {
    return Describers.describe(element, new Pen(language)).map(Card::markdown);
  }

  /**
   * The facts of an element's card as plain text, in their order: what they are called and what
   * they are. None if its kind has no card.
   */
  public static SequencedMap<String, String> facts(EObject element, Locale language) {
    SequencedMap<String, String> facts = new LinkedHashMap<>();
    Describers.describe(element, new Pen(language)).stream()
        .flatMap(card -> card.facts().stream())
        .forEach(fact -> facts.put(Markdown.plain(fact.name()), Markdown.plain(fact.value())));
    return facts;
  }
}
