package org.ligne.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.compiler.tests.Recompiling.bytes;
import static org.ligne.compiler.tests.Recompiling.codes;
import static org.ligne.compiler.tests.Recompiling.entry;
import static org.ligne.compiler.tests.Recompiling.times;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Conditions;
import org.ligne.compiler.lock.Lock;
import org.ligne.model.schedule.Standing;
import org.ligne.planning.Progress;
import org.ligne.planning.bound.Effort;

/** The schedules of the last compile are what the next one starts from. */
class LockTest {
  private static final String LINE =
      """
      line Maison {
        languages fr
        zone Europe/Paris
        channel blog on Blog {
          window mon-fri 08:00-18:00
          at most 1 per day
          gap at least 20h
        }
        team { legal Nadia director Claire editor Paul capacity 2 per day }
      }
      """;

  @TempDir Path folder;
  private Recompiling project;

  @BeforeEach
  void project() {
    project = new Recompiling(folder);
  }

  private static String plan(String... posts) {
    return LINE
        + "campaign Rentree follows Maison {\n  from 2026-09-01 to 2026-09-30\n"
        + String.join("", posts)
        + "}\n";
  }

  private static String post(String name, String statements) {
    return "  post "
        + name
        + " { on blog title fr \""
        + name
        + "\" text fr \"Texte de "
        + name
        + ".\" "
        + statements
        + " }\n";
  }

  private static String[] posts(int count) {
    List<String> posts = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      posts.add(post("P" + i, i % 2 == 0 ? "weight 3" : ""));
    }
    return posts.toArray(String[]::new);
  }

  private static String id(String post) {
    return "Rentree/" + post + "/blog";
  }

  @Test
  void theSameTextsGiveTheSameBytesWhateverTheEffort() {
    project.text(plan(posts(8)));
    Map<String, String> first = bytes(project.compile());
    assertEquals(first, bytes(project.compile()));
    Compilation thorough = project.compile(Conditions.of(Effort.THOROUGH));
    assertEquals(times(project.compile()), times(thorough));
    assertEquals(bytes(thorough), bytes(project.compile(Conditions.of(Effort.THOROUGH))));
    assertEquals(bytes(thorough), bytes(project.compile()));
    assertEquals(bytes(thorough), bytes(project.compile(Conditions.of(Effort.QUICK))));
  }

  /** Comments and the places of statements are no reason to plan anew. */
  @Test
  void layoutMovesNothing() {
    project.text(plan(posts(8)));
    Map<String, String> before = times(project.compile());
    project.text("// Une remarque.\n\n" + plan(posts(8)));
    assertEquals(before, times(project.compile()));
  }

  @Test
  void anotherPostMovesNoneOfTheOthers() {
    project.text(plan(posts(8)));
    Map<String, String> before = times(project.compile());
    String[] more = posts(9);
    Map<String, String> after = times(project.text(plan(more)).compile());
    after.remove(id("P9"));
    assertEquals(before, after);
    assertEquals(after.size() + 1, times(project.compile()).size());
  }

  @Test
  void whatMovesIsToldWithTheStatementThatBarsItsOldTime() {
    project.text(plan(posts(4)));
    String old = times(project.compile()).get(id("P1"));
    String pinned = "at " + old.replace('T', ' ');
    project.text(plan(post("Neuf", pinned), posts(4)[0], posts(4)[1], posts(4)[2], posts(4)[3]));
    Compilation after = project.plan(Conditions.FRESH);
    var loaded = org.ligne.compiler.tests.Languages.ENGLISH.load(folder.resolve("plan.ligne"));
    Compilation again =
        Languages.ENGLISH.compile(
            loaded, Languages.ENGLISH.lock(project.out()), Conditions.FRESH, Progress.NONE);
    var moves = Languages.ENGLISH.moves(loaded, again);
    assertEquals(times(after), times(again));
    assertEquals(List.of(id("P1")), moves.stream().map(it -> it.id()).toList());
    assertTrue(moves.getFirst().barred());
    assertEquals(List.of(id("Neuf")), moves.getFirst().reason().getOthers());
    assertTrue(moves.getFirst().reason().getPlace().getLine() > 1);
  }

  /** Random edits: posts come, go, are renamed or weigh more. What lies before now stays. */
  @Test
  void whatLiesBeforeNowNeverMoves() {
    SplittableRandom random = new SplittableRandom(7);
    Map<Integer, Integer> weights = new TreeMap<>();
    for (int i = 1; i <= 8; i++) {
      weights.put(i, 1);
    }
    project.text(text(weights));
    Map<String, String> last = times(project.compile());
    for (int round = 0; round < 25; round++) {
      edit(weights, random);
      String now = String.format(java.util.Locale.ROOT, "2026-09-%02dT10:00:00Z", 2 + round);
      project.text(text(weights));
      Compilation next = project.compileAt(now);
      Map<String, String> times = times(next);
      for (Map.Entry<String, String> before : last.entrySet()) {
        if (LocalDateTime.parse(before.getValue())
            .isBefore(LocalDateTime.parse(now.substring(0, 19)).plusHours(2))) {
          assertEquals(before.getValue(), times.get(before.getKey()), now + " " + before.getKey());
          assertEquals(Standing.PUBLISHED, entry(next, before.getKey()).getStanding());
        }
      }
      for (Map.Entry<String, String> each : times.entrySet()) {
        boolean known = each.getValue().equals(last.get(each.getKey()));
        boolean over = each.getValue().compareTo(now) < 0;
        assertTrue(known || !over, "planned into the past: " + each);
      }
      last = times;
    }
    assertTrue(last.size() > 10, last.toString());
  }

  private static String text(Map<Integer, Integer> weights) {
    return plan(
        weights.entrySet().stream()
            .map(it -> post("P" + it.getKey(), "weight " + it.getValue()))
            .toArray(String[]::new));
  }

  private static void edit(Map<Integer, Integer> weights, SplittableRandom random) {
    List<Integer> numbers = List.copyOf(weights.keySet());
    int one = numbers.get(random.nextInt(numbers.size()));
    switch (random.nextInt(3)) {
      case 0 -> weights.remove(one);
      case 1 -> weights.put(numbers.getLast() + 1, 1 + random.nextInt(9));
      default -> weights.put(one, 1 + random.nextInt(9));
    }
    weights.putIfAbsent(100, 1);
  }

  @Test
  void whatWasPublishedStaysOnRecordAndCountsWhenItsPostIsGone() {
    project.text(plan(post("P1", "at 2026-09-08 09:00"), post("P2", "")));
    project.compile();
    project.text(plan(post("P2", ""), post("P3", "at 2026-09-09 17:00")));
    Compilation after = project.compileAt("2026-09-09T12:00:00Z");
    assertEquals("2026-09-08T09:00", times(after).get(id("P1")));
    assertEquals(Boolean.TRUE, entry(after, id("P1")).getGone());
    assertEquals(Standing.PUBLISHED, entry(after, id("P1")).getStanding());
    assertNull(entry(after, id("P3")).getGone());
    Map<String, String> next = times(project.compile());
    assertEquals(times(after), next, "remembered without --now too");
    assertEquals(
        1,
        after.plans().getFirst().problem().entries().stream()
            .filter(it -> it.isKept() && it.id().equals(id("P1")))
            .count());
  }

  @Test
  void whatAPublishedPostCostIsSpentThoughThePostIsGone() {
    String first = post("P1", "at 2026-09-08 09:00").replace("on blog", "on blog costs 60 EUR");
    String second = post("P2", "").replace("on blog", "on blog costs 50 EUR");
    String week = "from 2026-09-07 to 2026-09-13\n";
    project.text(paying(first).replaceAll("from .* to .*\n", week));
    project.compile();
    project.text(paying(second).replaceAll("from .* to .*\n", week));
    Compilation after = project.compileAt("2026-09-09T12:00:00Z");
    assertEquals("60 EUR", entry(after, id("P1")).getCost().toString());
    assertTrue(codes(after).contains("budget-overdrawn"), codes(after).toString());
    assertFalse(after.feasible());
  }

  private static String paying(String... posts) {
    return plan(posts).replace("zone ", "spend at most 100 EUR per week\n  zone ");
  }

  @Test
  void weeksUnderTheCadenceAreOnRecord() {
    project.text(plan(posts(2)).replace("at most 1 per day", "cadence 1..2 per week"));
    var told = project.compile().schedules().getFirst().getShortfalls();
    assertEquals(1, told.size(), "two posts for three whole weeks");
    assertEquals("blog", told.getFirst().getChannel());
    assertEquals(1, told.getFirst().getWanted());
    assertEquals(0, told.getFirst().getPlaced());
    assertEquals(1, told.getFirst().getWeek().getDayOfWeek().getValue());
  }

  @Test
  void aPostThatIsRenamedIsNotPlannedTwice() {
    project.text(plan(post("P1", "at 2026-09-08 09:00"), post("P2", "")));
    project.compile();
    String renamed = post("P1", "").replace("post P1", "post Neuf");
    Compilation after =
        project.text(plan(renamed, post("P2", ""))).compileAt("2026-09-09T12:00:00Z");
    assertEquals("2026-09-08T09:00", times(after).get(id("Neuf")));
    assertFalse(times(after).containsKey(id("P1")));
  }

  @Test
  void whatIsConfirmedNeverMoves() {
    project.text(plan(posts(6)));
    String time = times(project.compile()).get(id("P3"));
    project.edit(id("P3"), it -> it.setStanding(Standing.CONFIRMED));
    String pinned = post("Neuf", "at " + time.replace('T', ' '));
    String[] all =
        new ArrayList<>(List.of(posts(6))) {
          {
            add(pinned);
          }
        }.toArray(String[]::new);
    Compilation after = project.text(plan(all)).compile();
    assertEquals(time, times(after).get(id("P3")));
    assertEquals(Standing.CONFIRMED, entry(after, id("P3")).getStanding());
    assertFalse(after.feasible(), "the pinned post is what gives way");
  }

  @Test
  void aTextThatContradictsAConfirmationIsRefused() {
    project.text(plan(posts(3)));
    project.compile();
    project.edit(id("P1"), it -> it.setStanding(Standing.CONFIRMED));
    project.text(plan(post("P1", "at 2026-09-29 16:00"), posts(3)[1], posts(3)[2]));
    Compilation refused = project.compile();
    assertEquals(List.of("confirmed-elsewhere"), codes(refused));
    assertTrue(refused.schedules().isEmpty());
    assertTrue(refused.diagnostics().getFirst().mend().contains("--release " + id("P1")));
    Lock lock = Languages.ENGLISH.lock(project.out());
    assertEquals(Set.of("Rentree/No/blog"), lock.release(Set.of(id("P1"), "Rentree/No/blog")));
    Compilation released =
        Languages.ENGLISH.compile(
            Languages.ENGLISH.load(folder.resolve("plan.ligne")),
            lock,
            Conditions.FRESH,
            Progress.NONE);
    assertEquals("2026-09-29T16:00", times(released).get(id("P1")));
  }

  @Test
  void aConfirmedEntryWithoutItsPostStaysAndIsTold() {
    project.text(plan(posts(3)));
    String time = times(project.compile()).get(id("P1"));
    project.edit(id("P1"), it -> it.setStanding(Standing.CONFIRMED));
    Compilation after = project.text(plan(posts(3)[1], posts(3)[2])).compile();
    assertEquals(List.of("confirmed-gone"), codes(after));
    assertEquals(time, times(after).get(id("P1")));
  }

  @Test
  void anApprovalForATimeHoldsItThere() {
    String line =
        LINE.replace("team {", "approval { everything needs legal and director }\n  team {");
    String nadia = "approved by Nadia on 2026-08-28 for 2026-09-21 16:30 ";
    String text = plan(post("P1", nadia), post("P2", "")).replace(LINE, line);
    Compilation waiting = project.text(text).compile();
    assertNotEquals("2026-09-21T16:30", times(waiting).get(id("P1")), "Claire has not approved");
    project.text(text.replace(nadia, nadia + "approved by Claire "));
    Compilation held = project.compile();
    assertEquals("2026-09-21T16:30", times(held).get(id("P1")));
    assertEquals(Standing.APPROVED, entry(held, id("P1")).getStanding());
    assertEquals(
        "approved by Nadia for 2026-09-21 16:30",
        entry(held, id("P1")).getReasons().getFirst().getStatement());
    assertEquals(bytes(held), bytes(project.compile()));
  }

  @Test
  void aSeriesIsApprovedDayByDay() {
    String line = LINE.replace("team {", "approval { everything needs legal }\n  team {");
    String series =
        "  series S every tue { on blog title fr \"S\" text fr \"Texte.\""
            + " approved by Nadia on 2026-08-28 for 2026-09-08 12:30"
            + " approved by Nadia on 2026-08-28 for 2026-09-15 13:00 }\n";
    Compilation after = project.text(plan(series).replace(LINE, line)).compile();
    assertEquals("2026-09-08T12:30", times(after).get("Rentree/S/blog/2"));
    assertEquals("2026-09-15T13:00", times(after).get("Rentree/S/blog/3"));
    assertEquals("approved", entry(after, "Rentree/S/blog/2").getApproval().getLiteral());
    assertEquals("missing", entry(after, "Rentree/S/blog/1").getApproval().getLiteral());
  }
}
