package org.ligne.visual.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ligne.model.line.Moment;
import org.ligne.visual.plan.Card;
import org.ligne.visual.plan.Plan;

/**
 * What figures are taken of. Shares, paces and capacities hold for all campaigns of a project
 * together: a part alone would not tell whether they are kept.
 *
 * @param whole all of the project
 * @param part what is looked at, such as one campaign; the whole itself if that is all of it
 * @param norms what the lines of the project ask for
 */
public record Shown(Plan whole, Plan part, Norms norms) {

  /** The whole of a project. */
  public static Shown all(Plan whole, Norms norms) {
    return new Shown(whole, whole, norms);
  }

  /** What is known of a card; what is left of texts that are gone is known by its card only. */
  public Fact fact(Card card) {
    Fact known = norms.facts().get(card.id());
    return known == null ? new Fact("", card.outlet().name(), "", Moment.NONE) : known;
  }

  /** The first day of what is looked at. */
  public LocalDate first() {
    return days(part, true).min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
  }

  /** The last day of what is looked at. */
  public LocalDate last() {
    return days(part, false).max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
  }

  private static Stream<LocalDate> days(Plan plan, boolean begin) {
    return Stream.concat(
        plan.stretches().stream().map(each -> begin ? each.from() : each.to()),
        plan.cards().stream().map(each -> each.at().toLocalDate()));
  }

  /** The keys of the channels of what is looked at. */
  public Set<String> channels() {
    return Stream.of(part.cards(), part.unplaced())
        .flatMap(List::stream)
        .map(card -> fact(card).channel())
        .collect(Collectors.toSet());
  }
}
