package org.ligne.planning.conflict;

import java.time.ZoneId;
import java.util.Optional;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Phase;
import org.ligne.model.query.Contents;
import org.ligne.model.query.DateSpan;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.Request;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.translate.Publication;

/** In which zone times are written, and on which days an entry or a phase may be, by the texts. */
final class Clocks {
  private Clocks() {}

  /** The zone of an entry's line; that of the axis where it comes from no text. */
  static ZoneId of(Request request, Problem problem) {
    return request.source() instanceof Publication publication
        ? publication.campaign().getLine().getZone()
        : problem.axis().zone();
  }

  /** The days on which an entry may be fixed: those of its phase, else of its campaign. */
  static DateSpan days(Request request, Problem problem) {
    return request.source() instanceof Publication publication
        ? Contents.period(publication.content())
        : all(problem);
  }

  private static DateSpan all(Problem problem) {
    int last = problem.axis().calendar().days() - 1;
    return new DateSpan(problem.axis().calendar().date(0), problem.axis().calendar().date(last));
  }

  /** The days beyond which a period must not go; empty for none. */
  static Optional<DateSpan> bounds(Statement period) {
    return period.source() instanceof Phase phase && phase.eContainer() instanceof Campaign campaign
        ? Optional.of(new DateSpan(campaign.getFrom(), campaign.getTo()))
        : Optional.empty();
  }
}
