package org.ligne.visual.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Palettes;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.draw.SvgSurface;
import org.ligne.visual.figures.Frame;
import org.ligne.visual.figures.Sheets;
import org.ligne.visual.figures.Standing;
import org.ligne.visual.scene.Element;
import org.ligne.visual.scene.SceneState;

class LoadsTest {
  private static final Load SMALL = Loads.of(Sheets.small(Locale.ENGLISH));

  private static List<Integer> counts(Row row) {
    return row.cells().stream().map(Cell::count).toList();
  }

  @Test
  void peopleHaveDays() {
    List<String> names = SMALL.people().stream().map(Row::label).toList();
    assertEquals(List.of("Hugo Perrin", "Inès Faure", ""), names);
    Row hugo = SMALL.people().getFirst();
    assertEquals(List.of(0, 2, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0), counts(hugo));
    Cell busy = hugo.cells().get(1);
    assertEquals(Standing.ABOVE, busy.standing());
    assertEquals(100, busy.heat());
    assertEquals(Standing.WITHIN, hugo.cells().get(7).standing());
    Row nobody = SMALL.people().getLast();
    assertEquals(List.of(1, 0, 1, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0), counts(nobody));
    assertEquals(Standing.FREE, nobody.cells().getFirst().standing());
  }

  @Test
  void channelsHaveWeeks() {
    Row instagram = SMALL.channels().getFirst();
    assertEquals(List.of(3, 2), counts(instagram));
    assertEquals(Standing.ABOVE, instagram.cells().getFirst().standing());
    assertEquals(Standing.WITHIN, instagram.cells().getLast().standing());
    Row linkedin = SMALL.channels().getLast();
    assertEquals(List.of(2, 1), counts(linkedin));
    assertEquals(Standing.BELOW, linkedin.cells().getLast().standing());
    assertEquals(2, SMALL.above());
    assertEquals(1, SMALL.below());
  }

  @Test
  void onlyWhatTellsSomethingCanBeChosen() {
    LoadScene scene = Loads.scene(Sheets.small(Locale.FRENCH), new Frame(1000, Sheets.NOW));
    assertEquals(3 + 4 + 4, scene.elements().size());
    Element busy = scene.elements().getFirst();
    assertEquals(
        "Hugo Perrin, mardi 3 novembre 2026\u00a0: 2 publications, capacité\u00a0: 1 par jour,"
            + " c’est trop",
        busy.name());
    assertEquals(List.of("Autumn/F/linkedin", "Autumn/G/linkedin"), scene.entries(busy.id()));
    assertTrue(busy.tip().contains("mar. 3 nov., 15:00 · Linkedin · Title of G"), busy.tip());
  }

  @Test
  void paintsOnlyWhatIsInSight() {
    LoadScene scene = Loads.scene(Sheets.many(5_000), new Frame(1000, Sheets.NOW));
    assertEquals(5_000, scene.load().channels().stream().mapToInt(LoadsTest::sum).sum());
    Box sight = new Box(4_000, 0, 1_000, scene.height());
    int strokes = strokes(scene, sight);
    assertTrue(strokes < 1_000, "strokes: " + strokes);
  }

  private static int sum(Row row) {
    return row.cells().stream().mapToInt(Cell::count).sum();
  }

  private static int strokes(LoadScene scene, Box sight) {
    SvgSurface real = new SvgSurface(Palettes.LIGHT, 0, 0, "");
    AtomicInteger calls = new AtomicInteger();
    Surface counting =
        (Surface)
            Proxy.newProxyInstance(
                Surface.class.getClassLoader(),
                new Class<?>[] {Surface.class},
                (proxy, method, arguments) -> {
                  calls.incrementAndGet();
                  return method.invoke(real, arguments);
                });
    scene.paint(counting, sight, SceneState.CALM);
    return calls.get();
  }
}
