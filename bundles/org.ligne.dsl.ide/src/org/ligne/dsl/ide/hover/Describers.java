package org.ligne.dsl.ide.hover;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** All that can be described. */
final class Describers {
  private static final List<Describer<?>> ALL =
      List.of(
          new LineCard(),
          new TeamCard(),
          new PersonCard(),
          new PackCard(),
          new AudienceCard(),
          new PillarCard(),
          new TextRuleCard(),
          new ChannelCard(),
          new DatedCard(),
          new CampaignCard(),
          new PhaseCard(),
          new ScenarioCard(),
          new ContentCard(),
          new TextCard(),
          new MediaCard(),
          new BoostCard(),
          new PlatformCard(),
          new FormatCard(),
          new LimitCard(),
          new SourceCard());

  private Describers() {}

  /** Whether there is a card for an element's kind. */
  static boolean describes(EObject element) {
    return ALL.stream().anyMatch(each -> each.type().isInstance(element));
  }

  /** The card of an element, or of nothing if its kind has none. */
  static Optional<Card> describe(EObject element, Pen pen) {
    return ALL.stream()
        .filter(each -> each.type().isInstance(element))
        .findFirst()
        .map(each -> card(each, element, pen));
  }

  private static <T extends EObject> Card card(Describer<T> describer, EObject element, Pen pen) {
    return describer.describe(describer.type().cast(element), pen);
  }
}
