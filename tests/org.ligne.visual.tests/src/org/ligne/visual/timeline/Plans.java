package org.ligne.visual.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ligne.model.value.Money;
import org.ligne.visual.plan.Boosted;
import org.ligne.visual.plan.Card;
import org.ligne.visual.plan.Following;
import org.ligne.visual.plan.Plan;
import org.ligne.visual.plan.Samples;

/** Plans with what only timelines show. */
final class Plans {
  static final Instant NOW = Instant.parse("2026-11-04T09:20:00Z");
  static final ZoneId PARIS = Samples.PARIS;

  private Plans() {}

  /** The small plan with a boost and two followings. */
  static Plan small(Locale language) {
    Plan plan = Samples.small(language);
    LocalDate day = LocalDate.of(2026, 11, 5);
    Boosted boost =
        new Boosted(
            "Autumn/Tea/boost1",
            "Autumn",
            "Tea",
            "Title of Tea",
            plan.cards().getFirst().outlet(),
            Money.parse("300 EUR"),
            day,
            day.plusDays(4),
            "Regulars",
            null);
    return new Plan(
        plan.zone(),
        language,
        plan.cards(),
        plan.unplaced(),
        plan.held(),
        plan.stretches(),
        List.of(boost),
        List.of(
            following("Tea", "Gesture", "Autumn/Tea/facebook", "Autumn/Gesture/x"),
            following("Gesture", "Letter", "Autumn/Gesture/x", "Autumn/Letter/newsletter")),
        plan.notes(),
        plan.lanes());
  }

  private static Following following(String leader, String follower, String from, String to) {
    return new Following("Autumn", leader, follower, List.of(from), List.of(to), "1 day", null);
  }

  /** Titles on four lanes, with arrows through all of them. */
  static Plan crossed() {
    List<Card> cards = new ArrayList<>();
    LocalDate first = LocalDate.of(2026, 11, 2);
    for (int i = 0; i < 12; i++) {
      LocalDate day = first.plusDays(i * 2L);
      cards.add(
          Samples.card("Autumn/P" + i + "/c", day.atTime(9, 0).atZone(PARIS), "c" + i % 4, i % 8));
    }
    List<Following> followings = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      String from = "Autumn/P" + i + "/c";
      followings.add(following("P" + i, "P" + (i + 3), from, "Autumn/P" + (i + 3) + "/c"));
    }
    Plan plan = Samples.of(PARIS, Locale.ENGLISH, cards);
    return new Plan(
        plan.zone(),
        Locale.ENGLISH,
        plan.cards(),
        plan.unplaced(),
        plan.held(),
        plan.stretches(),
        List.of(),
        followings,
        plan.notes(),
        plan.lanes());
  }

  /** Many entries over a year, on ten channels. */
  static Plan large(int entries) {
    List<Card> cards = new ArrayList<>();
    LocalDate first = LocalDate.of(2026, 1, 1);
    for (int i = 0; i < entries; i++) {
      LocalDate day = first.plusDays(i * 365L / entries);
      cards.add(
          Samples.card(
              "Autumn/P" + i + "/c",
              day.atTime(8 + i % 12, i % 60).atZone(PARIS),
              "channel" + i % 10,
              i % 8));
    }
    return Samples.of(PARIS, Locale.ENGLISH, cards);
  }
}
