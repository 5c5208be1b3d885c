package org.ligne.compiler.schedule;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.check.Placing;
import org.ligne.compiler.load.Project;
import org.ligne.model.schedule.Reason;
import org.ligne.planning.diff.Move;
import org.ligne.planning.diff.Moves;
import org.ligne.planning.translate.Publication;

/**
 * An entry that is not where the last plan had it.
 *
 * @param id its identifier
 * @param from where the last plan had it, in the line's zone
 * @param to where it is, in the line's zone
 * @param reason the statement that bars the old time, or gains most by the new one
 * @param barred whether it bars the old time; else something is gained
 */
public record Moved(
    String id, ZonedDateTime from, ZonedDateTime to, Reason reason, boolean barred) {

  /** The moves of a compilation that started from a plan, by group and time. */
  public static List<Moved> of(Compilation compilation, Project project, Placing placing) {
    Reasons reasons = new Reasons(project, placing);
    return compilation.plans().stream()
        .flatMap(plan -> Moves.of(plan).stream())
        .filter(move -> move.entry().request().source() instanceof Publication)
        .map(move -> of(move, reasons))
        .toList();
  }

  private static Moved of(Move move, Reasons reasons) {
    Publication publication = (Publication) move.entry().request().source();
    ZoneId zone = publication.campaign().getLine().getZone();
    return new Moved(
        move.entry().id(),
        move.from().atZone(zone),
        move.to().atZone(zone),
        reasons.of(move.cause(), move.others()),
        move.barred());
  }
}
