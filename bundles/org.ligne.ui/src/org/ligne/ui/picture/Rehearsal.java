package org.ligne.ui.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.Display;
import org.ligne.dsl.ide.hand.Change;
import org.ligne.dsl.ide.hand.Outcome;
import org.ligne.visual.scene.SceneState.Verdict;
import org.ligne.visual.scene.Spot;

/**
 * Has the server try changes without making them: whether they can be done, and what the texts will
 * be blamed for. One place at a time; of those the pointer has left meanwhile, none. UI thread
 * only.
 */
final class Rehearsal {
  private final IProject project;
  private final Function<Spot, List<Change>> changes;
  private final Runnable told;
  private final Map<Spot, Advice.Told> known = new HashMap<>();
  private Spot asked;
  private Spot wanted;

  /**
   * A rehearsal of a drop.
   *
   * @param changes what a drop on a place changes
   * @param told called when more is known
   */
  Rehearsal(IProject project, Function<Spot, List<Change>> changes, Runnable told) {
    this.project = project;
    this.changes = changes;
    this.told = told;
  }

  /** What is known so far; nothing of places where nothing would change. */
  Map<Spot, Advice.Told> known() {
    return known;
  }

  /** Somebody aims at a place. */
  void ask(Spot spot) {
    wanted = spot;
    if (asked == null && !known.containsKey(spot)) {
      List<Change> all = changes.apply(spot);
      if (!all.isEmpty()) {
        put(spot, all);
      }
    }
  }

  private void put(Spot spot, List<Change> all) {
    asked = spot;
    Display display = Display.getCurrent();
    HandWork.foresee(project, all)
        .whenComplete((outcome, failure) -> display.asyncExec(() -> take(spot, outcome)));
  }

  /** Where the texts have changed meanwhile there is no outcome, and nothing to be said. */
  private void take(Spot spot, Outcome outcome) {
    asked = null;
    known.put(spot, outcome == null ? new Advice.Told(Verdict.FREE, "", null) : of(outcome, spot));
    told.run();
    if (!known.containsKey(wanted)) {
      ask(wanted);
    }
  }

  private static Advice.Told of(Outcome outcome, Spot spot) {
    return switch (outcome) {
      case Outcome.Refusal refusal -> new Advice.Told(Verdict.BLOCKED, refusal.reason(), null);
      case Outcome.Rewritten rewritten -> of(rewritten, spot);
    };
  }

  /** Of what goes well, only the tray says what it does: days speak for themselves. */
  private static Advice.Told of(Outcome.Rewritten rewritten, Spot spot) {
    if (!rewritten.refused().isEmpty()) {
      return new Advice.Told(Verdict.WORSE, rewritten.refused().getFirst().reason(), null);
    }
    if (!rewritten.warnings().isEmpty()) {
      return new Advice.Told(Verdict.WORSE, rewritten.warnings().getFirst().text(), null);
    }
    return new Advice.Told(Verdict.FREE, spot.isTray() ? rewritten.title() : "", null);
  }
}
