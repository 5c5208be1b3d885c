package org.ligne.visual.why;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Compiler;
import org.ligne.compiler.load.Project;
import org.ligne.planning.Progress;
import org.ligne.planning.Solution;
import org.ligne.planning.explain.Explainer;
import org.ligne.planning.problem.Entry;

class PagesTest {
  private static final String TEXT =
      """
      line Tea for "Tea" {
        languages en
        zone Europe/Paris
        audience Readers { on blog  peak mon 10:00-12:00 }
        channel blog on Blog {
          window mon-fri 09:00-18:00
          at most 1 per day
        }
        channel far on Mastodon { zone Asia/Tokyo }
      }
      campaign Opening follows Tea {
        from 2026-12-07 to 2026-12-11
        phase First 2026-12-08 to 2026-12-08
        post Doors "The doors" { on blog  at 2026-12-08 10:00  text en "Open." }
        post Thanks { on blog  text en "Thank you all." }
        post Late in First { on blog  text en "Late." }
        post Far { on far  at 2026-12-09 10:00  text en "Far." }
      }
      """;

  @TempDir Path folder;
  private Told english;
  private Told french;

  /** A plan and who explains it, in a language. */
  private record Told(Compilation compilation, Pages pages) {
    Page page(String id) {
      return pages.explanation(subject(id), compilation.conflicts());
    }

    Subject subject(String id) {
      Solution plan = compilation.plans().getFirst();
      return new Subject(plan, new Explainer(plan).explain(entry(plan, id)));
    }

    private static Entry entry(Solution plan, String id) {
      return plan.problem().entries().stream()
          .filter(each -> each.id().equals(id))
          .findFirst()
          .orElseThrow();
    }

    List<Line> answer(String id, String at) {
      Subject subject = subject(id);
      var moment = LocalDateTime.parse(at).atZone(subject.zone()).toInstant();
      return pages.answer(subject, new Explainer(subject.plan()).at(subject.entry(), moment));
    }
  }

  @BeforeEach
  void plan() throws IOException {
    Path file = Files.writeString(folder.resolve("tea.ligne"), TEXT);
    english = told(file, Locale.ENGLISH);
    french = told(file, Locale.FRENCH);
  }

  private static Told told(Path file, Locale language) {
    Compiler compiler = Compiler.create(language);
    Project project = compiler.load(file);
    Compilation compilation = compiler.compile(project, Progress.NONE);
    return new Told(compilation, new Pages(language, each -> compiler.place(each, project)));
  }

  @Test
  void aPlacedEntryHasGroundsWorthAndOtherSlots() {
    assertEquals(
        """
        Thanks (Opening/Thanks/blog)
        Mon 7 Dec 2026, 10:00 (Europe/Paris) · blog · Opening

        What binds it
          allowed by Opening: from 2026-12-07 to 2026-12-11 (tea.ligne:12)
          blog: window mon-fri 09:00-18:00 (tea.ligne:6)
          drawn by audience Readers peak mon 10:00-12:00 (tea.ligne:4)

        What its slot is worth · 100 points
          100% of its audience is there.
          Audience +100
            audience Readers peak mon 10:00-12:00 (tea.ligne:4)

        Next best free slots
          Mon 7 Dec 2026, 10:30 · as good
          Mon 7 Dec 2026, 11:00 · as good
          1 other slot is as good.
          Mon 7 Dec 2026, 09:30 · 80 points less · Audience −80
          Mon 7 Dec 2026, 09:00 · 80 points less · Audience −80
        """,
        PageText.of(english.page("Opening/Thanks/blog")));
  }

  @Test
  void inFrenchToo() {
    String text = PageText.of(french.page("Opening/Thanks/blog"));
    assertTrue(text.contains("lun. 7 déc. 2026, 10:00 (Europe/Paris) · blog · Opening"), text);
    assertTrue(text.contains("Ce que vaut son créneau · 100 points"), text);
    assertTrue(text.contains("09:30 · 80 points de moins · Audience −80"), text);
  }

  @Test
  void aChannelWithAClockOfItsOwnTellsItsTime() {
    Page page = english.page("Opening/Far/far");
    assertEquals("On the channel’s clock: Wed 9 Dec 2026, 18:00 (Asia/Tokyo)", page.clock());
    assertTrue(page.isPlaced());
    assertEquals("tea.ligne", page.place().orElseThrow().file());
  }

  @Test
  void anEntryWithoutAPlaceTellsItsConflictWithTheWaysToItsStatements() {
    Page page = english.page("Opening/Late/blog");
    assertFalse(page.isPlaced());
    assertTrue(page.where().startsWith("Without a place"), page.where());
    Line.Sentence conflict =
        page.lines().stream()
            .filter(Line.Sentence.class::isInstance)
            .map(Line.Sentence.class::cast)
            .findFirst()
            .orElseThrow();
    assertEquals(Tone.BAD, conflict.tone());
    assertTrue(conflict.words().contains("blog takes one post"), conflict.words());
    assertTrue(
        page.lines().stream()
            .filter(Line.Cited.class::isInstance)
            .map(each -> ((Line.Cited) each).quote())
            .anyMatch(
                quote ->
                    quote.words().equals("blog: at most 1 per day")
                        && quote.source().equals("tea.ligne:7")));
  }

  @Test
  void aSlotIsFreeAtACostOrBarredByARuleAndAPost() {
    List<Line> free = english.answer("Opening/Thanks/blog", "2026-12-09T09:00");
    Line.Slot slot = (Line.Slot) free.getFirst();
    assertEquals(Tone.COSTLY, slot.tone());
    assertEquals("80 points less", slot.change());
    assertEquals(LocalDateTime.parse("2026-12-09T09:00"), slot.at());
    assertEquals("−80", ((Line.Meter) free.get(1)).figure());
    String barred = PageText.of(english.answer("Opening/Thanks/blog", "2026-12-08T15:00"));
    assertEquals(
        """
          Tue 8 Dec 2026, 15:00 is barred by:
          blog: at most 1 per day (tea.ligne:7) – Opening/Doors/blog Tue 8 Dec 2026, 10:00
        """,
        barred);
  }

  @Test
  void momentsBetweenSlotsAndOutsideThePlanAreAnsweredToo() {
    String between = PageText.of(english.answer("Opening/Thanks/blog", "2026-12-09T09:07"));
    assertTrue(between.contains("09:07 is no slot of the plan"), between);
    assertTrue(between.contains("Wed 9 Dec 2026, 09:00 · 80 points less"), between);
    String outside = PageText.of(english.answer("Opening/Thanks/blog", "2027-12-09T09:00"));
    assertTrue(outside.contains("lies outside the plan"), outside);
    String here = PageText.of(english.answer("Opening/Thanks/blog", "2026-12-07T10:00"));
    assertEquals("  Mon 7 Dec 2026, 10:00: it is there.\n", here);
  }

  @Test
  void whatIsFixedIsAnsweredAsThoughItWereNot() {
    String text = PageText.of(english.answer("Opening/Doors/blog", "2026-12-09T09:00"));
    assertTrue(text.contains("Its time is fixed (at 2026-12-08 10:00)"), text);
    Page page = english.page("Opening/Doors/blog");
    assertTrue(
        page.lines().contains(new Line.Title("If its time were not fixed", "")), page.toString());
  }

  @Test
  void aScaleHoldsZeroAndBothEnds() {
    Scale scale = new Scale(-20, 80);
    assertEquals(0, scale.at(-20, 100));
    assertEquals(20, scale.at(0, 100));
    assertEquals(100, scale.at(80, 100));
  }
}
