package org.ligne.dsl.ide.hand;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Move;
import org.ligne.model.campaign.Placement;
import org.ligne.model.query.Moves;
import org.ligne.model.query.Occurrence;

/** Where channels are to go when they are moved, shifted or pinned. */
final class Targets {
  private final Content content;
  private final Occurrence occurrence;
  private final Present present;

  /**
   * Targets of a post or occurrence.
   *
   * @param occurrence of a series; null for a post
   */
  Targets(Content content, Occurrence occurrence, Present present) {
    this.content = content;
    this.occurrence = occurrence;
    this.present = present;
  }

  /**
   * The times channels get.
   *
   * @param selected the channels concerned
   * @param dragged the one the change names
   */
  Map<Placement, When> of(Change change, Collection<Placement> selected, Placement dragged) {
    return switch (change) {
      case Change.Move move -> moved(When.of(move.to()), selected, dragged);
      case Change.MoveToDay move -> moved(known(dragged).on(move.day()), selected, dragged);
      case Change.Shift shift -> shifted(shift.days(), selected);
      default -> pinned(selected);
    };
  }

  private Map<Placement, When> shifted(int days, Collection<Placement> selected) {
    Map<Placement, When> targets = new LinkedHashMap<>();
    selected.forEach(each -> targets.put(each, known(each).plusDays(days)));
    return targets;
  }

  private Map<Placement, When> pinned(Collection<Placement> selected) {
    Map<Placement, When> targets = new LinkedHashMap<>();
    for (Placement each : selected) {
      if (Present.fixed(each, occurrence) == null) {
        targets.put(each, When.of(known(each).exact()));
      }
    }
    if (targets.isEmpty()) {
      throw new RefusedException("fixed-already", content.getName());
    }
    return targets;
  }

  /** What has a time of its own goes as many days as what is dragged. */
  private Map<Placement, When> moved(When to, Collection<Placement> selected, Placement dragged) {
    Map<Placement, When> targets = new LinkedHashMap<>();
    for (Placement each : selected) {
      if (each == dragged || !hasOwn(each) && !hasOwn(dragged)) {
        targets.put(each, to);
      } else if (Present.fixed(each, occurrence) != null || occurrence != null) {
        long days = ChronoUnit.DAYS.between(known(dragged).day(), to.day());
        targets.put(each, known(each).plusDays(days));
      }
    }
    return targets;
  }

  private When known(Placement placement) {
    When when = present.of(placement, occurrence);
    if (when == null) {
      throw new RefusedException("no-time", content.getName());
    }
    return when;
  }

  private boolean hasOwn(Placement placement) {
    if (occurrence == null) {
      LocalDateTime own = placement.getAt();
      return own != null;
    }
    Move move = Moves.of(placement, occurrence);
    return move != null && !move.getChannels().isEmpty();
  }
}
