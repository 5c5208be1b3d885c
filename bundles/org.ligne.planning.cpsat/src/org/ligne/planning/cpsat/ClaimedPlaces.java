package org.ligne.planning.cpsat;

import com.google.ortools.util.Domain;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ligne.planning.problem.Admission;
import org.ligne.planning.problem.Channel;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Statement;

/** Windows and fixed times of entries, and the hours of channels. */
final class ClaimedPlaces {
  private final Claims claims;

  ClaimedPlaces(Claims claims) {
    this.claims = claims;
  }

  void write() {
    claims.entries().stream().filter(entry -> claims.claims(entry.wish())).forEach(this::window);
    claims.problem().channels().forEach(this::hours);
  }

  private void window(Entry entry) {
    Domain window = claims.domain(slot -> slot >= entry.first() && slot < entry.end());
    claims.within(entry, window, entry.wish());
  }

  /** A pinned entry needs no open channel; unpinning it must not take more than it gives. */
  private void hours(Channel channel) {
    List<Entry> own =
        claims.entries().stream()
            .filter(entry -> entry.channel() == channel.index() && !entry.isPinned())
            .toList();
    if (own.isEmpty()) {
      return;
    }
    for (Statement closing : closings(channel)) {
      Domain rest = claims.domain(slot -> !closes(closing, channel.admission(slot)));
      own.forEach(entry -> claims.within(entry, rest, closing));
    }
  }

  private Set<Statement> closings(Channel channel) {
    Set<Statement> closings = new LinkedHashSet<>();
    for (int slot = 0; slot < claims.problem().axis().size(); slot++) {
      Admission admission = channel.admission(slot);
      if (!admission.open() && claims.claims(admission.statement())) {
        closings.add(admission.statement());
      }
    }
    return closings;
  }

  private static boolean closes(Statement statement, Admission admission) {
    return !admission.open() && statement.equals(admission.statement());
  }
}
