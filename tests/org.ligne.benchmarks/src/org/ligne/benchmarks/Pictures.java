package org.ligne.benchmarks;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Compiler;
import org.ligne.compiler.load.Project;
import org.ligne.planning.Progress;
import org.ligne.visual.calendar.Calendars;
import org.ligne.visual.calendar.View;
import org.ligne.visual.draw.Box;
import org.ligne.visual.plan.Plan;
import org.ligne.visual.plan.Plans;
import org.ligne.visual.scene.Scene;
import org.ligne.visual.scene.SceneState;
import org.ligne.visual.timeline.Timeline;

/**
 * How long it takes to lay calendars and timelines out and to paint what a window shows of them,
 * without a window: what is drawn is counted and measured by a table of letters.
 */
final class Pictures {
  private static final int RUNS = 61;
  private static final double WIDTH = 1600;
  private static final double HEIGHT = 1000;

  /** How long an hour is on a timeline of some weeks, and on one of some hours. */
  private static final double WEEKS = 2;

  private static final double HOURS = 120;

  private final PrintStream out;

  Pictures(PrintStream out) {
    this.out = out;
  }

  void head() {
    out.println("| picture of a project | entries | lay out | name its parts | paint | shapes |");
    out.println("| --- | --- | --- | --- | --- | --- |");
  }

  /** Compiles a project and draws its calendars and timelines. */
  void measure(String name, Path folder) throws Exception {
    Compiler compiler = Compiler.create(Locale.ENGLISH);
    Project project = compiler.load(folder);
    Compilation compilation = compiler.compile(project, Progress.NONE);
    Plan[] plan = new Plan[1];
    Figures making =
        Figures.of(RUNS, () -> plan[0] = Plans.of(project, compilation, Locale.ENGLISH));
    int entries = plan[0].cards().size();
    out.printf(Locale.ROOT, "| %s, the plan | %,d | %s | | | |%n", name, entries, text(making));
    for (var picture : pictures(plan[0]).entrySet()) {
      row(name + ", " + picture.getKey(), entries, picture.getValue());
    }
  }

  private void row(String name, int entries, Supplier<Scene> picture) throws Exception {
    Scene[] scene = new Scene[1];
    Figures laying = Figures.of(RUNS, () -> scene[0] = picture.get());
    Figures naming = Figures.of(RUNS, () -> scene[0].elements());
    Counter counter = new Counter();
    double middle = Math.max(0, (scene[0].height() - HEIGHT) / 2);
    double left = Math.max(0, (scene[0].width() - WIDTH) / 2);
    Box window = new Box(left, middle, WIDTH, HEIGHT);
    Figures painting = Figures.of(RUNS, () -> scene[0].paint(counter, window, SceneState.CALM));
    out.printf(
        Locale.ROOT,
        "| %s | %,d | %s | %s | %s | %,d |%n",
        name,
        entries,
        text(laying),
        text(naming),
        text(painting),
        counter.shapes() / RUNS);
  }

  /** Milliseconds with decimals: most of these take less than one. */
  private static String text(Figures figures) {
    return String.format(Locale.ROOT, "%,.2f ms (best %,.2f)", figures.median(), figures.best());
  }

  private static Map<String, Supplier<Scene>> pictures(Plan plan) {
    List<LocalDate> days = new ArrayList<>();
    plan.stretches().forEach(each -> days.add(each.from()));
    plan.stretches().forEach(each -> days.add(each.to()));
    days.sort(null);
    LocalDate first = days.getFirst();
    LocalDate last = days.getLast();
    LocalDate middle = first.plusDays((last.toEpochDay() - first.toEpochDay()) / 2);
    Instant now = middle.atTime(10, 0).atZone(plan.zone()).toInstant();
    View view = new View(WIDTH, HEIGHT, now);
    Map<String, Supplier<Scene>> pictures = new LinkedHashMap<>();
    pictures.put("all weeks", () -> Calendars.weeks(plan, first, last, view));
    pictures.put("a week", () -> Calendars.week(plan, middle, view));
    pictures.put("a day", () -> Calendars.day(plan, middle, view));
    pictures.put("agenda of all days", () -> Calendars.agenda(plan, first, last, view));
    Timeline timeline = Timeline.of(plan, now);
    pictures.put("timeline of all", () -> timeline.scene(timeline.fitting(WIDTH), WIDTH, HEIGHT));
    pictures.put("timeline of weeks", () -> timeline.scene(WEEKS, WIDTH, HEIGHT));
    pictures.put("timeline of hours", () -> timeline.scene(HOURS, WIDTH, HEIGHT));
    return pictures;
  }
}
