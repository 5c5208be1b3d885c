package org.ligne.cli.explain;

import java.util.Optional;
import java.util.function.Function;
import org.ligne.cli.report.ProjectPlace;
import org.ligne.compiler.Related;
import org.ligne.model.diagnostic.Mention;
import org.ligne.planning.explain.Wording;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.translate.Mentions;

/**
 * Quotes statements and posts with the places they stand at.
 *
 * @param project the project as its user wrote it
 * @param wording the reader's words for what nobody stated
 * @param places where what is mentioned stands
 */
public record Sources(ProjectPlace project, Wording wording, Function<Mention, Related> places) {

  /** What a statement says, with the name of what it is said of. */
  String words(Statement statement) {
    return Mentions.of(statement).map(Mention::text).orElseGet(() -> wording.of(statement));
  }

  /** Where a statement stands, if somebody made it. */
  Optional<Related> place(Statement statement) {
    return Mentions.of(statement).map(places);
  }

  /** Where a statement stands, as the user would write it; empty where nobody made it. */
  String shown(Statement statement) {
    return place(statement).map(this::shown).orElse("");
  }

  /** Where an entry stands in the texts; empty where it does not. */
  String shown(Entry entry) {
    return Subject.publication(entry)
        .map(it -> new Mention(it.placement(), null, entry.id()))
        .map(places)
        .map(this::shown)
        .orElse("");
  }

  private String shown(Related place) {
    return project.shown(place.file()) + ":" + place.line();
  }
}
