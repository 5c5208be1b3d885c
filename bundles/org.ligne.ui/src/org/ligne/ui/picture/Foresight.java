package org.ligne.ui.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.ligne.editor.connection.UiLanguage;
import org.ligne.planning.explain.Wording;
import org.ligne.ui.visual.SceneCanvas;
import org.ligne.visual.plan.Card;
import org.ligne.visual.scene.SceneState.Verdict;
import org.ligne.visual.scene.Spot;

/** Finds out in the background what dropping an entry would mean, while it is dragged. */
final class Foresight {
  private final SceneCanvas canvas;
  private Map<Spot, Advice.Told> known = Map.of();
  private Object current;

  Foresight(SceneCanvas canvas) {
    this.canvas = canvas;
  }

  /** Begins with what is in sight. */
  void begin(Picture picture, Card card) {
    known = Map.of();
    Object turn = new Object();
    current = turn;
    List<Spot> spots = canvas.spots();
    Display display = canvas.control().getDisplay();
    ICoreRunnable work =
        monitor -> {
          Optional<Map<Spot, Advice.Told>> told =
              picture
                  .explained(card.id())
                  .map(each -> new Advice(each, card, Wording.in(UiLanguage.locale())))
                  .map(advice -> advice.of(spots));
          told.ifPresent(all -> display.asyncExec(() -> end(turn, all)));
        };
    Job job = Job.createSystem(Messages.looking, work);
    job.setPriority(Job.INTERACTIVE);
    job.schedule();
  }

  private void end(Object turn, Map<Spot, Advice.Told> told) {
    if (turn == current && !canvas.control().isDisposed()) {
      known = told;
      Map<Spot, Verdict> verdicts = new LinkedHashMap<>();
      told.forEach((spot, each) -> verdicts.put(spot, each.verdict()));
      canvas.verdicts(verdicts);
    }
  }

  /** Why, in one line; empty where that is not known, or there is nothing to say. */
  String reason(Spot spot) {
    Advice.Told told = known.get(spot);
    return told == null ? "" : told.reason();
  }

  /** Nothing is dragged any more. */
  void end() {
    current = null;
    known = Map.of();
    canvas.verdicts(Map.of());
  }
}
