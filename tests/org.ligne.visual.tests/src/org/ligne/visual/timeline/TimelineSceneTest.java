package org.ligne.visual.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Counting;
import org.ligne.visual.draw.Drawing;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Ink;
import org.ligne.visual.plan.Card;
import org.ligne.visual.plan.Plan;
import org.ligne.visual.plan.Samples;
import org.ligne.visual.scene.Element;
import org.ligne.visual.scene.Scene;
import org.ligne.visual.scene.SceneState;
import org.ligne.visual.scene.Spot;

class TimelineSceneTest {
  private static final double WIDTH = 1200;

  private static TimelineScene scene(Plan plan, double days) {
    Timeline timeline = Timeline.of(plan, Plans.NOW);
    return timeline.scene((WIDTH - TimelineScene.EDGE) / days / 24, WIDTH, 600);
  }

  private static Element element(Scene scene, String id) {
    return scene.elements().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  private static int strokes(Scene scene, Box visible) {
    Counting counting = new Counting();
    scene.paint(counting, visible, SceneState.CALM);
    return counting.strokes();
  }

  private static double middle(Box box) {
    return box.x() + box.width() / 2;
  }

  @Test
  void everyEntryIsWhereItsMomentIsOrInAClusterThere() {
    Plan plan = Plans.small(Locale.ENGLISH);
    TimelineScene scene = scene(plan, 3);
    for (Card card : plan.cards()) {
      double x = scene.zoom().x(card.at().toInstant());
      boolean shown =
          scene.elements().stream()
              .anyMatch(
                  each -> each.id().equals(card.id()) && Math.abs(middle(each.box()) - x) < 1);
      boolean hidden =
          scene.elements().stream()
              .anyMatch(
                  each ->
                      each.kind() == Element.Kind.SEVERAL
                          && each.box().x() <= x
                          && x < each.box().right() + 8);
      assertTrue(shown || hidden, card.id());
    }
  }

  @Test
  void entriesTooCloseToEachOtherAreCountedAndComeApartNearer() {
    Plan plan = Plans.small(Locale.ENGLISH);
    TimelineScene far = scene(plan, 30);
    Element cluster = element(far, "more:Autumn/Busy0/linkedin");
    assertEquals(6, far.entries(cluster).size());
    assertTrue(far.entries(cluster).contains("Autumn/Busy3/linkedin"));
    assertEquals(
        "6 posts on Linkedin close together, from Thu 5 Nov 09:00 to Thu 5 Nov 09:25",
        cluster.name());
    assertTrue(cluster.tip().contains("Thu 5 Nov 09:05  Title of Busy1"), cluster.tip());
    assertEquals(Element.Kind.ENTRY, element(scene(plan, 0.05), "Autumn/Busy1/linkedin").kind());
  }

  @Test
  void nothingOnALaneCoversAnythingElse() {
    for (double days : new double[] {400, 90, 20, 3}) {
      List<Box> marks =
          scene(Plans.large(400), days).elements().stream()
              .filter(each -> each.kind() == Element.Kind.ENTRY || isCluster(each))
              .map(Element::box)
              .sorted((a, b) -> Double.compare(a.y() + a.height() / 2, b.y() + b.height() / 2))
              .toList();
      for (int i = 0; i < marks.size(); i++) {
        for (int j = i + 1; j < Math.min(marks.size(), i + 60); j++) {
          assertFalse(marks.get(i).meets(marks.get(j)), days + " days");
        }
      }
    }
  }

  private static boolean isCluster(Element element) {
    return element.kind() == Element.Kind.SEVERAL;
  }

  @Test
  void everythingIsFoundWhereItIs() {
    TimelineScene scene = scene(Plans.small(Locale.FRENCH), 20);
    for (Element each : scene.elements()) {
      Optional<Element> found = scene.at(middle(each.box()), each.box().y() + 1);
      assertEquals(Optional.of(each), found, each.id());
    }
    assertEquals(Optional.empty(), scene.at(10, 200));
  }

  @Test
  void boostsTellTheirBudgetInTheReadersLanguage() {
    assertEquals(
        "Boost of Title of Tea on Instagram, 5 Nov – 9 Nov, €300",
        element(scene(Plans.small(Locale.ENGLISH), 20), "Autumn/Tea/boost1").name());
    String french = element(scene(Plans.small(Locale.FRENCH), 20), "Autumn/Tea/boost1").name();
    assertTrue(french.startsWith("Promotion de Title of Tea sur Instagram"), french);
    assertTrue(french.matches(".*300\\h€"), french);
  }

  @Test
  void whatComesAfterSomethingSaysSo() {
    Element gesture = element(scene(Plans.small(Locale.ENGLISH), 5), "Autumn/Gesture/x");
    assertTrue(gesture.tip().contains("After: Title of Tea (at least 1 day)"), gesture.tip());
  }

  @Test
  void campaignsPhasesAndNotesAreNamed() {
    TimelineScene scene = scene(Plans.small(Locale.FRENCH), 20);
    List<String> names = scene.elements().stream().map(Element::name).toList();
    assertTrue(names.contains("Campagne Autumn, 1er nov. – 20 nov. 2026"), names.toString());
    assertTrue(names.contains("Phase Open days, 4 nov. – 10 nov. 2026"), names.toString());
    assertTrue(
        names.stream().anyMatch(each -> each.contains("Jour férié\u00a0: Armistice")),
        names.toString());
  }

  @Test
  void aPlaceIsADayOrAHalfHourOfALane() {
    Plan plan = Plans.small(Locale.ENGLISH);
    TimelineScene far = scene(plan, 20);
    Box tea = element(scene(plan, 20), "Autumn/Gesture/x").box();
    Spot day = far.spot(tea.x() + 2, tea.y()).orElseThrow();
    assertEquals(LocalDate.of(2026, 11, 4), day.day());
    assertEquals(null, day.time());
    assertEquals("x", day.channel());
    TimelineScene near = scene(plan, 1);
    Box closer = element(near, "Autumn/Gesture/x").box();
    Spot half = near.spot(middle(closer) + 1, closer.y()).orElseThrow();
    assertEquals("08:00", half.time().toString());
    assertTrue(near.spots(new Box(closer.x(), 0, 400, 600)).contains(half));
    assertEquals(Optional.empty(), far.spot(tea.x(), 20));
  }

  @Test
  void aDayOnWhichClocksChangeIsAsLongAsItIs() {
    LocalDate day = LocalDate.of(2026, 10, 25);
    Card card = Samples.card("a/b", day.atTime(12, 0).atZone(Plans.PARIS), "x", 0);
    TimelineScene scene = scene(Samples.of(Plans.PARIS, Locale.ENGLISH, List.of(card)), 14);
    Box box = element(scene, "a/b").box();
    Spot spot = scene.spot(middle(box), box.y()).orElseThrow();
    assertEquals(25 * scene.zoom().hour(), spot.box().width(), 0.01);
    assertEquals(Instant.parse("2026-10-25T11:00:00Z"), scene.zoom().at(middle(box)));
  }

  @Test
  void paintingTouchesOnlyWhatIsVisible() {
    TimelineScene year = scene(Plans.large(5000), 366);
    TimelineScene week = scene(Plans.large(5000), 7);
    int whole = strokes(year, new Box(0, 0, WIDTH, 600));
    assertTrue(whole < 3000, "a year: " + whole);
    double x = week.width() / 2;
    int part = strokes(week, new Box(x, 0, WIDTH, 600));
    assertTrue(part > 100 && part < 1500, "a week: " + part);
    assertTrue(week.width() > 45 * WIDTH, "as wide as a year");
  }

  @Test
  void whatIsOutOfReachOfAWindowIsNotDrawnLong() {
    TimelineScene hours = scene(Plans.small(Locale.ENGLISH), 0.1);
    Box visible = new Box(hours.width() / 2, 0, WIDTH, 600);
    Counting counting = new Counting();
    hours.paint(counting, visible, SceneState.CALM);
    for (Box each : counting.fills()) {
      assertTrue(each.width() <= WIDTH + 60, each.toString());
    }
    assertTrue(counting.texts().contains("Autumn"), counting.texts().toString());
  }

  /** Where a picture writes, and where it draws upright lines. */
  private static final class Crossing extends Drawing {
    private final List<Box> titles = new ArrayList<>();
    private final List<Box> uprights = new ArrayList<>();
    private final List<Box> levels = new ArrayList<>();

    @Override
    public void line(double fromX, double fromY, double toX, double toY, double width, Ink ink) {
      boolean arrow = ink == Ink.Role.MUTED || ink == Ink.Role.ACCENT;
      if (arrow && fromX == toX) {
        uprights.add(new Box(fromX, Math.min(fromY, toY), 1, Math.abs(toY - fromY)));
      } else if (arrow) {
        levels.add(new Box(Math.min(fromX, toX), fromY, Math.abs(toX - fromX), 1));
      }
    }

    @Override
    public void text(String text, Box box, Face face, Ink ink) {
      if (face == Face.NORMAL && text.startsWith("Title of")) {
        double wide = Math.min(box.width(), width(text, face));
        titles.add(new Box(box.x(), box.y(), wide, box.height()));
      }
    }
  }

  @Test
  void noArrowCrossesATitleAndNoTitleRunsOut() {
    int read = 0;
    for (double days : new double[] {30, 14, 7, 3}) {
      TimelineScene scene = scene(Plans.crossed(), days);
      Crossing drawn = new Crossing();
      scene.paint(drawn, new Box(0, 0, scene.width(), scene.height()), SceneState.CALM);
      assertFalse(drawn.uprights.isEmpty(), "arrows");
      for (Box title : drawn.titles) {
        assertTrue(title.right() <= scene.width(), title + " in " + scene.width());
        assertTrue(drawn.uprights.stream().noneMatch(title::meets), days + ": " + title);
        assertTrue(drawn.levels.stream().noneMatch(title::meets), days + ": " + title);
      }
      read += drawn.titles.size();
    }
    assertTrue(read > 8, read + " titles");
  }

  @Test
  void aWindowIsAlwaysFull() {
    TimelineScene wide = scene(Plans.small(Locale.ENGLISH), 366);
    assertEquals(WIDTH, wide.width(), 0.01);
    assertEquals(TimelineScene.EDGE, wide.frozen().left());
    Timeline timeline = Timeline.of(Plans.small(Locale.ENGLISH), Plans.NOW);
    assertEquals(WIDTH, timeline.scene(timeline.fitting(WIDTH), WIDTH, 10).width(), 0.01);
    assertEquals((WIDTH - TimelineScene.EDGE) / 366 / 24, timeline.scale(0.000001, WIDTH), 0.0001);
    assertEquals(WIDTH - TimelineScene.EDGE, timeline.scale(1e9, WIDTH));
  }

  @Test
  void aPlanOfNothingHasALineOfTimeToo() {
    TimelineScene scene = scene(Plan.empty(Plans.PARIS, Locale.FRENCH), 10);
    assertTrue(strokes(scene, new Box(0, 0, WIDTH, 600)) > 10);
    assertTrue(scene.elements().isEmpty());
  }

  @Test
  void theLineOfThePresentMomentGoesOn() {
    Timeline timeline = Timeline.of(Plans.small(Locale.FRENCH), Plans.NOW);
    Timeline later = timeline.at(Plans.NOW.plusSeconds(3600));
    assertTrue(texts(timeline).contains("10:20"), "then");
    assertTrue(texts(later).contains("11:20"), "an hour later");
  }

  private static List<String> texts(Timeline timeline) {
    Scene scene = timeline.scene(40, WIDTH, 600);
    Counting counting = new Counting();
    scene.paint(counting, new Box(0, 0, scene.width(), 600), SceneState.CALM);
    return counting.texts();
  }

  @Test
  void theOverviewFramesWhatIsLookedAt() {
    Timeline timeline = Timeline.of(Plans.small(Locale.ENGLISH), Plans.NOW);
    Overview whole = timeline.overview(800);
    assertEquals(new Box(0, 0, 800, Overview.HEIGHT), whole.frame());
    Overview part = whole.framed(Plans.NOW, Plans.NOW.plusSeconds(86_400));
    assertEquals(whole.zoom().x(Plans.NOW), part.frame().x(), 0.01);
    assertEquals(whole.zoom().day(), part.frame().width(), 0.01);
  }
}
