package org.ligne.dsl.tests.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.dsl.validation.StructureCode.TIME_DOES_NOT_EXIST;
import static org.ligne.dsl.validation.StructureCode.TIME_EXISTS_TWICE;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.ligne.dsl.validation.StructureCode;
import org.ligne.dsl.validation.StructureRules;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.CampaignFactory;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Post;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.model.line.LineFactory;

/** Every clock change of every zone over five years is reported, and no minute beside it. */
class ClockChangesTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("2031-01-01T00:00:00Z");
  private static final Set<StructureCode> CODES =
      EnumSet.of(TIME_DOES_NOT_EXIST, TIME_EXISTS_TWICE);

  private final Line line = LineFactory.eINSTANCE.createLine();
  private final Post post = CampaignFactory.eINSTANCE.createPost();

  ClockChangesTest() {
    Channel channel = LineFactory.eINSTANCE.createChannel();
    line.getChannels().add(channel);
    Campaign campaign = CampaignFactory.eINSTANCE.createCampaign();
    campaign.setLine(line);
    campaign.getContents().add(post);
    Placement placement = CampaignFactory.eINSTANCE.createPlacement();
    placement.setChannel(channel);
    post.getPlacements().add(placement);
  }

  private List<Object> found(ZoneId zone, LocalDateTime time) {
    line.setZone(zone);
    post.setAt(time);
    List<Finding> all = new ArrayList<>();
    StructureRules.all().check(post, all::add);
    return all.stream().map(Finding::code).filter(CODES::contains).map(Object.class::cast).toList();
  }

  private static List<ZoneOffsetTransition> changes(ZoneId zone) {
    List<ZoneOffsetTransition> changes = new ArrayList<>();
    ZoneOffsetTransition next = zone.getRules().nextTransition(START);
    while (next != null && next.getInstant().isBefore(END)) {
      changes.add(next);
      next = zone.getRules().nextTransition(next.getInstant());
    }
    return changes;
  }

  @Test
  void everyGapAndOverlap() {
    int changes = 0;
    for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
      ZoneId zone = ZoneId.of(id);
      for (ZoneOffsetTransition change : changes(zone)) {
        changes++;
        check(zone, change);
      }
    }
    assertTrue(changes > 1_000, "clock changes of five years: " + changes);
  }

  private void check(ZoneId zone, ZoneOffsetTransition change) {
    LocalDateTime first = change.isGap() ? change.getDateTimeBefore() : change.getDateTimeAfter();
    LocalDateTime end = change.isGap() ? change.getDateTimeAfter() : change.getDateTimeBefore();
    Object expected = change.isGap() ? TIME_DOES_NOT_EXIST : TIME_EXISTS_TWICE;
    String place = zone + " " + change;
    assertEquals(List.of(), found(zone, first.minusMinutes(1)), place);
    assertEquals(List.of(expected), found(zone, first), place);
    assertEquals(List.of(expected), found(zone, end.minusMinutes(1)), place);
    assertEquals(List.of(), found(zone, end), place);
  }
}
