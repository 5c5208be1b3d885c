package org.ligne.visual.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ligne.model.line.Moment;
import org.ligne.model.line.PoemClass;
import org.ligne.model.query.DateSpan;
import org.ligne.planning.problem.Cadence;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.StatementKind;
import org.ligne.visual.plan.Card;
import org.ligne.visual.plan.Outlet;
import org.ligne.visual.plan.Plan;
import org.ligne.visual.plan.Samples;
import org.ligne.visual.plan.Theme;

/** A plan of eight posts in two weeks, and what its line asks for. */
public final class Sheets {
  /** The Monday it begins on. */
  public static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

  /** A Wednesday of its first week. */
  public static final Instant NOW = Instant.parse("2026-11-04T09:20:00Z");

  private static final LocalDate SUNDAY = MONDAY.plusDays(13);

  private final Map<String, Fact> facts = new HashMap<>();
  private final List<Card> cards = new ArrayList<>();

  private Sheets() {}

  /** The plan, all of it. */
  public static Shown small(Locale language) {
    Sheets sheets = new Sheets();
    sheets.add("A", 0, 12, "instagram", 0, "");
    sheets.add("B", 2, 12, "instagram", 0, "");
    sheets.add("C", 4, 12, "instagram", 1, "");
    sheets.add("D", 7, 12, "instagram", 0, "Tea.Hugo");
    sheets.add("E", 9, 12, "instagram", 2, "");
    sheets.add("F", 1, 9, "linkedin", 1, "Tea.Hugo");
    sheets.add("G", 1, 15, "linkedin", 1, "Tea.Hugo");
    sheets.add("H", 8, 9, "linkedin", -1, "Tea.Hugo");
    Plan plan = Samples.of(Samples.PARIS, language, sheets.cards);
    return Shown.all(plan, sheets.norms());
  }

  /** The same norms and many posts: {@code count} of them, one every three hours. */
  public static Shown many(int count) {
    Sheets sheets = new Sheets();
    for (int i = 0; i < count; i++) {
      String channel = i % 2 == 0 ? "instagram" : "linkedin";
      String owner = i % 3 == 0 ? "Tea.Hugo" : "Tea.Ines";
      sheets.add("P" + i, i / 8, 3 * (i % 8), channel, i % 3, owner);
    }
    Plan plan = Samples.of(Samples.PARIS, Locale.ENGLISH, sheets.cards);
    return Shown.all(plan, sheets.norms());
  }

  private void add(String post, int day, int hour, String channel, int pillar, String owner) {
    String id = "Autumn/" + post + "/" + channel;
    cards.add(
        Samples.card(
            id, MONDAY.plusDays(day).atTime(hour, 0).atZone(Samples.PARIS), channel, pillar));
    Moment moment = pillar == 0 ? Moment.STIMULUS : Moment.NONE;
    facts.put(id, new Fact("Tea", "Tea." + channel, owner, moment));
  }

  private Norms norms() {
    return new Norms(
        facts,
        List.of(
            goal("Tea.instagram", 0, 2_000, 3_000),
            goal("Tea.instagram", 1, 2_500, 3_500),
            goal("Tea.linkedin", 1, 1_000, 10_000)),
        List.of(goal("", 0, 2_000, 3_000), goal("", 3, 1_000, 10_000)),
        List.of(pace("instagram", "Instagram", 2), pace("linkedin", "Linkedin", null)),
        List.of(new Worker("Tea.Hugo", "Hugo Perrin", 1), new Worker("Tea.Ines", "Inès Faure", 3)));
  }

  private static Goal goal(String channel, int pillar, int least, int most) {
    Theme theme = new Theme("p" + pillar, "Pillar " + pillar, pillar);
    return new Goal(channel, "Tea.p" + pillar, theme, new Bounds(least, most), 2, MONDAY);
  }

  private static Pace pace(String name, String platform, Integer most) {
    Statement said = Statement.own(StatementKind.CADENCE_MINIMUM, "cadence 2 per week");
    Cadence cadence = new Cadence(2, List.of(new DateSpan(MONDAY, SUNDAY)), said);
    Outlet outlet = new Outlet(name, name, platform, "", PoemClass.OWNED, Samples.PARIS);
    return new Pace("Tea." + name, outlet, cadence, most);
  }
}
