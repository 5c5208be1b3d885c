package org.ligne.planning.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.planning.Sketch.MONDAY;
import static org.ligne.planning.Sketch.PARIS;
import static org.ligne.planning.Sketch.bestAt;
import static org.ligne.planning.Sketch.cap;
import static org.ligne.planning.Sketch.channel;
import static org.ligne.planning.Sketch.entry;
import static org.ligne.planning.Sketch.floating;
import static org.ligne.planning.Sketch.fortnight;
import static org.ligne.planning.Sketch.gap;
import static org.ligne.planning.Sketch.pinned;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ligne.model.value.Span;
import org.ligne.planning.Progress;
import org.ligne.planning.Solution;
import org.ligne.planning.constraint.Stability;
import org.ligne.planning.problem.ChannelPolicy;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Gap;
import org.ligne.planning.problem.ProblemDraft;
import org.ligne.planning.problem.Request;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.StatementKind;
import org.ligne.planning.problem.Wish;
import org.ligne.planning.search.Engine;

class ExplainerTest {
  private static Explainer explainer(ProblemDraft draft) {
    return new Explainer(new Engine().plan(draft.build(), Progress.NONE));
  }

  private static Entry the(Explainer explainer, String id) {
    return entry(explainer.plan().problem(), id);
  }

  private static Instant instant(LocalDateTime local) {
    return local.atZone(PARIS).toInstant();
  }

  private static String words(Option option) {
    List<String> bars =
        option.bars().stream()
            .map(bar -> bar.statement().text() + bar.others().stream().map(Entry::id).toList())
            .toList();
    return option.at().toLocalDateTime() + " " + option.change() + " " + bars;
  }

  private static ProblemDraft onePeak() {
    return fortnight()
        .add(ChannelPolicy.unlimited("web", bestAt(12)).with(gap(Span.parse("2h"))))
        .add(floating("a", "web", MONDAY, MONDAY));
  }

  @Test
  void aSlotIsWorthItsTermsAndTheNextBestCostTheirDifferences() {
    Explainer explainer = explainer(onePeak());
    Explanation found = explainer.explain(the(explainer, "a"));
    assertEquals(100, found.points());
    assertEquals(List.of("peak at 12"), texts(found.gains()));
    assertEquals(
        List.of("2026-09-07T12:30 0 []"),
        found.asGood().stream().map(ExplainerTest::words).toList());
    assertEquals(
        List.of("2026-09-07T11:30 -50 []", "2026-09-07T11:00 -50 []"),
        found.next().stream().map(Alternative::option).map(ExplainerTest::words).toList());
    assertEquals(
        List.of(new Difference(Term.AUDIENCE, 100, 50)), found.next().getFirst().changes());
  }

  private static List<String> texts(List<Gain> gains) {
    return gains.stream().map(gain -> gain.statement().text()).toList();
  }

  @Test
  void aSlotInTheWayOfAnotherNamesRuleAndPost() {
    Explainer explainer = explainer(onePeak().add(pinned("p", "web", MONDAY.atTime(15, 0))));
    Answer answer = explainer.at(the(explainer, "a"), instant(MONDAY.atTime(14, 0)));
    Answer.AtSlot slot = assertInstanceOf(Answer.AtSlot.class, answer);
    assertEquals("2026-09-07T14:00 -50 [gap at least 2h[p]]", words(slot.alternative().option()));
    assertEquals(1, slot.alternative().option().bars().getFirst().toClear());
  }

  @Test
  void closedHoursAndForeignDaysAreBarredByWhatClosesThem() {
    Explainer explainer = explainer(onePeak());
    Entry entry = the(explainer, "a");
    assertEquals(List.of("quiet"), bars(explainer, entry, MONDAY.atTime(21, 0)));
    assertEquals(
        List.of("phase 2026-09-07 to 2026-09-07"),
        bars(explainer, entry, MONDAY.plusDays(1).atTime(12, 0)));
  }

  private static List<String> bars(Explainer explainer, Entry entry, LocalDateTime at) {
    Answer.AtSlot slot = (Answer.AtSlot) explainer.at(entry, instant(at));
    return slot.alternative().option().bars().stream().map(it -> it.statement().text()).toList();
  }

  @Test
  void aMomentBetweenSlotsIsAnsweredByThoseAroundIt() {
    Explainer explainer = explainer(onePeak());
    Answer answer = explainer.at(the(explainer, "a"), instant(MONDAY.atTime(12, 45)));
    Answer.Between between = assertInstanceOf(Answer.Between.class, answer);
    assertEquals(
        List.of("2026-09-07T12:30 0 []", "2026-09-07T13:00 -50 []"),
        between.nearest().stream().map(Alternative::option).map(ExplainerTest::words).toList());
  }

  @Test
  void aMomentOutsideThePlanIsBarredByTheWindow() {
    Explainer explainer = explainer(onePeak());
    Answer answer = explainer.at(the(explainer, "a"), instant(MONDAY.plusYears(1).atTime(9, 0)));
    Answer.Outside outside = assertInstanceOf(Answer.Outside.class, answer);
    assertEquals(MONDAY.atStartOfDay(), outside.first().toLocalDateTime());
    assertEquals(MONDAY.plusDays(13).atTime(23, 30), outside.last().toLocalDateTime());
    assertEquals("phase 2026-09-07 to 2026-09-07", outside.bar().statement().text());
  }

  @Test
  void aFixedEntryIsLookedAtAsThoughItFloated() {
    Explainer explainer = explainer(onePeak().add(pinned("p", "web", MONDAY.atTime(15, 0))));
    Entry fixed = the(explainer, "p");
    Explanation found = explainer.explain(fixed);
    assertEquals(
        "2026-09-08T12:00 50 []", words(found.next().getFirst().option()), "any day of the plan");
    assertEquals(List.of("quiet"), bars(explainer, fixed, MONDAY.atTime(21, 0)));
    assertEquals(List.of("gap at least 2h"), bars(explainer, fixed, MONDAY.atTime(13, 0)));
    assertTrue(((Answer.AtSlot) explainer.at(fixed, instant(MONDAY.atTime(15, 0)))).here());
  }

  @Test
  void aKeptEntryStaysWhereItIs() {
    Statement published = Statement.own(StatementKind.KEPT, "published for 2026-09-07 15:00");
    Wish kept = new Wish.Kept(instant(MONDAY.atTime(15, 0)), published);
    Explainer explainer = explainer(onePeak().add(new Request("k", "web", null, null, 1, kept, 0)));
    Entry entry = the(explainer, "k");
    Explanation found = explainer.explain(entry);
    assertEquals(50, found.points());
    assertEquals(List.of(), found.next());
    assertEquals(
        List.of("published for 2026-09-07 15:00"),
        bars(explainer, entry, MONDAY.plusDays(2).atTime(12, 0)));
  }

  @Test
  void anEntryWithoutASlotIsShownWhereLeastIsInTheWay() {
    Explainer explainer =
        explainer(
            fortnight()
                .add(channel("web", 8, 10).withPerDay(cap(1, StatementKind.MAX_PER_DAY)))
                .add(pinned("p", "web", MONDAY.atTime(9, 0)))
                .add(floating("a", "web", MONDAY, MONDAY)));
    Explanation found = explainer.explain(the(explainer, "a"));
    assertTrue(found.placed().isEmpty());
    assertEquals("at most 1", found.blockages().getFirst().statement().text());
    assertEquals(
        List.of(
            "2026-09-07T08:00 50 [at most 1[p]]",
            "2026-09-07T09:00 50 [one post at a time on a channel[p], at most 1[p]]"),
        found.next().stream().map(Alternative::option).map(ExplainerTest::words).toList());
  }

  @Test
  void daysSayWhatTheyOfferAndWhatTheyLack() {
    Explainer explainer =
        explainer(
            fortnight()
                .add(
                    ChannelPolicy.unlimited("web", bestAt(12))
                        .withPerDay(cap(1, StatementKind.MAX_PER_DAY)))
                .add(pinned("p", "web", MONDAY.plusDays(1).atTime(9, 0)))
                .add(floating("a", "web", MONDAY, MONDAY.plusDays(2))));
    List<DropTarget> days =
        explainer.dropTargets(the(explainer, "a"), MONDAY.minusDays(1), MONDAY.plusDays(3));
    assertEquals(List.of(0, 24, 0, 24, 0), days.stream().map(DropTarget::free).toList());
    assertEquals(
        "2026-09-09T12:00 0 []", words(days.get(3).best().orElseThrow()), "the earliest of equals");
    assertEquals("phase 2026-09-07 to 2026-09-09", statement(days.get(0)));
    assertEquals("at most 1", statement(days.get(2)));
    assertEquals("phase 2026-09-07 to 2026-09-09", statement(days.get(4)));
  }

  private static String statement(DropTarget day) {
    return day.blockages().getFirst().statement().text();
  }

  @Test
  void askingChangesNothing() {
    Explainer explainer = explainer(onePeak().add(pinned("p", "web", MONDAY.atTime(15, 0))));
    Entry entry = the(explainer, "a");
    Explanation first = explainer.explain(entry);
    explainer.dropTargets(entry, MONDAY, MONDAY.plusDays(13));
    explainer.explain(the(explainer, "p"));
    assertEquals(first, explainer.explain(entry));
  }

  @Test
  void partsOfPlansAndEntriesOfOthersAreRefused() {
    Explainer explainer = explainer(onePeak());
    Entry foreign = the(explainer(onePeak()), "a");
    assertThrows(IllegalArgumentException.class, () -> explainer.explain(foreign));
    Solution part = explainer.plan().only(entry -> false);
    assertThrows(IllegalArgumentException.class, () -> new Explainer(part));
  }

  @Test
  void whatNobodyStatedIsSaidInTheReadersLanguage() {
    Wording english = Wording.in(Locale.ENGLISH);
    Wording french = Wording.in(Locale.FRENCH);
    assertEquals("the last plan had it there", english.of(Stability.STAY));
    assertEquals("le plan précédent l’avait mise là", french.of(Stability.STAY));
    assertEquals("une publication à la fois sur un canal", french.of(Gap.NONE_STATED.statement()));
    assertEquals(
        "publié pour le 2026-09-07 15:00",
        french.of(Statement.own(StatementKind.KEPT, "published for 2026-09-07 15:00")));
    Statement said = new Statement(StatementKind.GAP, "gap at least 2h", "its place");
    assertEquals("gap at least 2h", french.of(said));
    assertEquals("le plan précédent l’avait mise là", french.ofOwn(Stability.STAY.text()));
    for (Term term : Term.values()) {
      assertTrue(!english.of(term).isBlank() && !french.of(term).isBlank(), term.name());
    }
  }
}
