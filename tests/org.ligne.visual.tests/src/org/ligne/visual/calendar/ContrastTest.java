package org.ligne.visual.calendar;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Drawing;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Ink;
import org.ligne.visual.draw.Palettes;
import org.ligne.visual.plan.Card;
import org.ligne.visual.plan.Plan;
import org.ligne.visual.plan.Samples;
import org.ligne.visual.scene.Scene;
import org.ligne.visual.scene.SceneState;
import org.ligne.visual.timeline.Timeline;

/**
 * Whatever is written in a picture can be read on what it is written on. The contrast of two
 * colours is (L1 + 0.05) / (L2 + 0.05), L1 being the lighter one's relative luminance, L = 0.2126 R
 * + 0.7152 G + 0.0722 B of linear sRGB: Web Content Accessibility Guidelines 2.2, "contrast ratio"
 * and "relative luminance". Criterion 1.4.3 (level AA) asks for 4.5 for texts of usual size.
 */
class ContrastTest {
  private static final double READABLE = 4.5;
  private static final double FLARE = 0.05;
  private static final Instant NOW = Instant.parse("2026-11-04T09:20:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 4);

  private static double contrast(int one, int other) {
    double a = luminance(one) + FLARE;
    double b = luminance(other) + FLARE;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int value) {
    double part = (value & 0xff) / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  /** Looks what every text is written on: what was filled last where the text begins. */
  private static final class Reading extends Drawing {
    private final Palettes palette;
    private final List<Box> boxes = new ArrayList<>();
    private final List<Ink> inks = new ArrayList<>();
    private final List<String> faint = new ArrayList<>();
    private int read;

    Reading(Palettes palette) {
      this.palette = palette;
      fill(new Box(-1e6, -1e6, 2e6, 2e6), Ink.Role.PAPER);
    }

    @Override
    public void fill(Box box, Ink ink) {
      boxes.add(box);
      inks.add(ink);
    }

    @Override
    public void text(String text, Box box, Face face, Ink ink) {
      double middle = box.y() + box.height() / 2;
      int ground = boxes.size() - 1;
      while (!boxes.get(ground).contains(box.x() + 1, middle)) {
        ground--;
      }
      double contrast = contrast(palette.rgb(ink), palette.rgb(inks.get(ground)));
      read++;
      if (contrast < READABLE) {
        faint.add(text + ": " + ink + " on " + inks.get(ground) + " " + contrast);
      }
    }
  }

  /** The small plan, and an entry of every pillar. */
  private static Plan plan() {
    Plan small = Samples.small(Locale.FRENCH);
    List<Card> cards = new ArrayList<>(small.cards());
    for (int i = -1; i < Palettes.LIGHT.pillars(); i++) {
      cards.add(
          Samples.card(
              "Autumn/Pillar" + i + "/x", DAY.atTime(8 + i, 0).atZone(Samples.PARIS), "x", i));
    }
    return new Plan(
        small.zone(),
        small.language(),
        cards,
        small.unplaced(),
        small.held(),
        small.stretches(),
        small.boosts(),
        small.followings(),
        small.notes(),
        small.lanes());
  }

  private static List<Scene> scenes(Plan plan) {
    View view = new View(1400, 2000, NOW);
    Timeline timeline = Timeline.of(plan, NOW);
    return List.of(
        Calendars.month(plan, YearMonth.of(2026, 11), view),
        Calendars.week(plan, DAY, view),
        Calendars.day(plan, DAY, view),
        Calendars.agenda(plan, DAY.minusDays(3), DAY.plusDays(9), view),
        Calendars.tray(plan, new View(300, 700, NOW)),
        timeline.scene(timeline.fitting(1400), 1400, 600),
        timeline.scene(20, 1400, 600),
        timeline.overview(800));
  }

  /** Nothing is going on; everything is selected; the pointer and the keyboard are on a card. */
  private static Stream<SceneState> states(Plan plan) {
    Set<String> all = Set.copyOf(plan.cards().stream().map(Card::id).distinct().toList());
    Stream<SceneState> each =
        plan.cards().stream()
            .map(Card::id)
            .map(
                id ->
                    new SceneState(
                        Set.of(), Optional.of(id), Optional.of(id), Optional.empty(), Map.of()));
    return Stream.concat(
        Stream.of(
            SceneState.CALM,
            new SceneState(all, Optional.empty(), Optional.empty(), Optional.empty(), Map.of())),
        each);
  }

  @ParameterizedTest
  @EnumSource
  void everyTextIsReadOnWhatItIsWrittenOn(Palettes palette) {
    Plan plan = plan();
    for (Scene scene : scenes(plan)) {
      states(plan)
          .forEach(
              state -> {
                Reading reading = new Reading(palette);
                scene.paint(reading, new Box(0, 0, scene.width(), scene.height()), state);
                assertTrue(reading.read > 0, "nothing is written");
                assertTrue(reading.faint.isEmpty(), palette + ": " + reading.faint);
              });
    }
  }
}
