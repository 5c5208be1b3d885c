package org.ligne.visual.why;

import java.time.ZoneId;
import java.util.Optional;
import org.ligne.model.diagnostic.Mention;
import org.ligne.planning.Solution;
import org.ligne.planning.explain.Explanation;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.translate.Publication;

/**
 * An entry somebody asked about.
 *
 * @param plan its plan
 * @param explanation why it is where it is
 */
public record Subject(Solution plan, Explanation explanation) {

  /** The entry. */
  public Entry entry() {
    return explanation.entry();
  }

  Optional<Publication> publication() {
    return entry().request().source() instanceof Publication publication
        ? Optional.of(publication)
        : Optional.empty();
  }

  Optional<Mention> mention() {
    return publication().map(it -> new Mention(it.placement(), null, entry().id()));
  }

  /** The zone of its line, in which its text gives times. */
  public ZoneId zone() {
    return publication()
        .map(it -> it.campaign().getLine().getZone())
        .orElse(plan.problem().axis().zone());
  }

  /** The clock its channel goes by. */
  ZoneId channelZone() {
    return plan.problem().channelOf(entry()).calendar().zone();
  }

  /** What people call it, with the number of the occurrence. */
  String title() {
    return publication().map(Subject::title).orElse(entry().id());
  }

  private static String title(Publication publication) {
    String label = publication.content().getLabel();
    String name = label == null ? publication.content().getName() : label;
    return publication.occurrence() == null
        ? name
        : name + " #" + publication.occurrence().number();
  }
}
