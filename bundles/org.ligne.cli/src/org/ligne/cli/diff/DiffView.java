package org.ligne.cli.diff;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ligne.cli.console.Console;
import org.ligne.cli.console.Palette;
import org.ligne.cli.console.Printable;
import org.ligne.cli.text.Words;
import org.ligne.planning.diff.Change;
import org.ligne.planning.diff.ChangeKind;
import org.ligne.planning.diff.Lack;
import org.ligne.planning.diff.PlanDiff;

/**
 * Shows what differs between two plans: on one screen unless everything is wanted. What is broken
 * comes first, then what moved, then the rest, then how the mix has shifted.
 */
public final class DiffView {
  private static final int FEW = 4;
  private static final Set<ChangeKind> WITHOUT_PLACE =
      EnumSet.of(ChangeKind.LOST, ChangeKind.STUCK, ChangeKind.GIVEN_UP);

  private final Console console;
  private final Words words;
  private final Palette palette;
  private final int shown;
  private final ChangeRows changes;

  /**
   * A view on a console, in its language.
   *
   * @param verbose whether everything is named, however much it is
   * @param causes why entries moved, as far as that is known, by identifier
   */
  public DiffView(Console console, boolean verbose, Map<String, String> causes) {
    this.console = console;
    this.words = console.words();
    this.palette = console.palette();
    this.shown = verbose ? Integer.MAX_VALUE : FEW;
    this.changes = new ChangeRows(console, causes);
  }

  /** Shows a difference; that there is none, in one line. */
  public void show(PlanDiff diff) {
    console.result("  " + palette.strong(summary(diff)));
    lacks(diff);
    for (ChangeKind kind : ChangeKind.values()) {
      List<Change> own = diff.of(kind).stream().filter(it -> !it.isStandingOnly()).toList();
      section(title(kind), own.size(), changes.of(kind, first(own)));
    }
    standings(diff);
    boosts(diff);
    List<List<String>> mix = new MixRows(console).of(diff.mix(), shown != FEW);
    int rows = shown == FEW ? Math.min(2 * FEW, mix.size()) : mix.size();
    section(palette.strong(words.text("diff.mix")), mix.size(), mix.subList(0, rows));
  }

  /** Shows entries that moved, without a title. */
  public void rows(List<Change> moved) {
    changes.of(ChangeKind.MOVED, moved).forEach(lines -> lines.forEach(console::result));
  }

  private <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(shown, all.size()));
  }

  /** What there is most of, in the order of the sections. */
  private String summary(PlanDiff diff) {
    if (diff.isEmpty()) {
      return words.count("diff.same", diff.unchanged());
    }
    List<String> parts = new ArrayList<>();
    for (ChangeKind kind : ChangeKind.values()) {
      long count = diff.of(kind).stream().filter(it -> !it.isStandingOnly()).count();
      count(parts, "diff." + key(kind), count);
    }
    count(parts, "diff.lacks", diff.lacks().size());
    count(parts, "diff.standing", diff.changes().stream().filter(Change::isStandingOnly).count());
    int boosts = diff.addedBoosts().size() + diff.cancelledBoosts().size();
    count(parts, "diff.boosts", boosts);
    count(parts, "diff.unchanged", diff.unchanged());
    return String.join(", ", parts);
  }

  private void count(List<String> parts, String key, long count) {
    if (count > 0) {
      parts.add(words.count(key, Math.toIntExact(count)));
    }
  }

  private static String key(ChangeKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String title(ChangeKind kind) {
    String title = words.text("diff.title." + key(kind));
    return WITHOUT_PLACE.contains(kind) && kind.isBroken()
        ? palette.bad(title)
        : palette.strong(title);
  }

  private void section(String title, int all, List<List<String>> entries) {
    if (entries.isEmpty()) {
      return;
    }
    console.result("");
    console.result("  " + title);
    entries.forEach(lines -> lines.forEach(console::result));
    if (all > entries.size()) {
      console.result("    " + palette.faint(words.text("diff.more", all - entries.size())));
    }
  }

  private void lacks(PlanDiff diff) {
    String title = words.text("diff.title.lacks");
    boolean broken = diff.lacks().stream().anyMatch(Lack::isBroken);
    section(
        broken ? palette.bad(title) : palette.strong(title),
        diff.lacks().size(),
        first(diff.lacks()).stream().map(changes::lack).toList());
  }

  private void standings(PlanDiff diff) {
    List<Change> own = diff.changes().stream().filter(Change::isStandingOnly).toList();
    section(
        palette.strong(words.text("diff.title.standing")),
        own.size(),
        changes.standings(first(own)));
  }

  private void boosts(PlanDiff diff) {
    List<List<String>> lines = new ArrayList<>();
    diff.cancelledBoosts().forEach(boost -> lines.add(changes.boost("diff.boost.less", boost)));
    diff.addedBoosts().forEach(boost -> lines.add(changes.boost("diff.boost.more", boost)));
    section(palette.strong(words.text("schedule.boosts")), lines.size(), first(lines));
  }

  /** A title above a difference. */
  public void title(String text) {
    console.result(palette.strong(Printable.line(text)));
  }
}
