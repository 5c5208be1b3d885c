package org.ligne.planning.translate;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.ligne.model.query.Slot;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Standing;
import org.ligne.planning.problem.Request;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.StatementKind;
import org.ligne.planning.problem.Wish;

/**
 * Tells requests where the last plan had them, and holds those that have their time for good: they
 * were published, exported as confirmed, or approved for it, in this order of force.
 */
final class Holding {
  private final Past past;

  Holding(Past past) {
    this.past = past;
  }

  /** The request as the past leaves it. */
  Request hold(Request request, Publication publication) {
    Optional<Entry> before = past.entry(publication);
    Request known = before.map(each -> request.previouslyAt(instant(each))).orElse(request);
    return before
        .flatMap(this::kept)
        .or(() -> approved(publication))
        .<Request>map(known::with)
        .orElse(known);
  }

  /** Why an entry of the last plan is not planned again, if it is not. */
  Optional<Wish> kept(Entry entry) {
    Standing standing = past.standing(entry);
    return standing == Standing.PLANNED
        ? Optional.empty()
        : Optional.of(
            new Wish.Kept(
                instant(entry),
                Statement.own(
                    StatementKind.KEPT,
                    standing.getLiteral() + " for " + at(entry.getAt().toLocalDateTime()))));
  }

  /** A time in the text is as good as an approval for it, and rules are held against it. */
  private static Optional<Wish> approved(Publication publication) {
    return Requests.fixed(publication) != null
        ? Optional.empty()
        : Slot.of(publication.content(), publication.channel(), publication.occurrence())
            .map(slot -> approved(slot, publication));
  }

  private static Wish approved(Slot slot, Publication publication) {
    String by = String.join(", ", slot.approvers());
    return new Wish.Kept(
        slot.at().atZone(publication.campaign().getLine().getZone()).toInstant(),
        new Statement(
            StatementKind.KEPT,
            "approved by " + by + " for " + at(slot.at()),
            slot.approvals().getFirst()));
  }

  private static String at(LocalDateTime time) {
    return time.toLocalDate() + " " + time.toLocalTime();
  }

  private static Instant instant(Entry entry) {
    return entry.getAt().toInstant();
  }
}
