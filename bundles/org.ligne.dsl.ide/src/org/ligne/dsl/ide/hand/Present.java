package org.ligne.dsl.ide.hand;

import com.google.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.resource.Resource;
import org.ligne.dsl.ide.schedule.Schedules;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Post;
import org.ligne.model.line.Line;
import org.ligne.model.query.Contents;
import org.ligne.model.query.EntryIds;
import org.ligne.model.query.Moves;
import org.ligne.model.query.Occurrence;

/** When entries go out as things stand: as the text fixes it, else as the last schedule has it. */
final class Present {
  private final Schedules schedules;
  private Map<String, ZonedDateTime> planned;

  @Inject
  Present(Schedules schedules) {
    this.schedules = schedules;
  }

  /** The time the text fixes, or null. */
  static LocalDateTime fixed(Placement placement, Occurrence occurrence) {
    if (occurrence != null) {
      return Moves.time(placement, occurrence);
    }
    Content content = Contents.content(placement);
    return placement.getAt() == null && content instanceof Post post
        ? post.getAt()
        : placement.getAt();
  }

  /** Its time; of an occurrence that no schedule holds its day; null if nothing is known. */
  When of(Placement placement, Occurrence occurrence) {
    LocalDateTime fixed = fixed(placement, occurrence);
    if (fixed != null) {
      return When.of(fixed);
    }
    LocalDateTime chosen = planned(placement, occurrence);
    if (chosen != null) {
      return When.of(chosen);
    }
    return occurrence == null ? null : new When(Moves.day(placement, occurrence), null);
  }

  /** The time the last schedule has, or null. */
  LocalDateTime planned(Placement placement, Occurrence occurrence) {
    Line line = Contents.line(placement);
    ZoneId zone = line == null ? null : line.getZone();
    String id = occurrence == null ? EntryIds.of(placement) : EntryIds.of(placement, occurrence);
    ZonedDateTime at = planned(placement.eResource()).get(id);
    return at == null || zone == null ? null : at.withZoneSameInstant(zone).toLocalDateTime();
  }

  private Map<String, ZonedDateTime> planned(Resource file) {
    if (planned == null) {
      planned = new HashMap<>();
      schedules.latest(file).stream()
          .flatMap(planning -> planning.compilation().schedules().stream())
          .flatMap(schedule -> schedule.getEntries().stream())
          .forEach(entry -> planned.put(entry.getId(), entry.getAt()));
    }
    return planned;
  }
}
