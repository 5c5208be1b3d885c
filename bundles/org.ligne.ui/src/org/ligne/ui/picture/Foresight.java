package org.ligne.ui.picture;

import java.time.LocalTime;
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
import org.ligne.visual.plan.Plan;
import org.ligne.visual.scene.SceneState.Verdict;
import org.ligne.visual.scene.Spot;

/**
 * Finds out in the background what dropping entries would mean, while they are dragged: what the
 * plan would make of it, for all places in sight at once, and what the texts say of it, for the
 * place that is aimed at.
 */
final class Foresight {
  private final SceneCanvas source;
  private final List<SceneCanvas> targets;
  private Map<Spot, Advice.Told> planned = Map.of();
  private Rehearsal rehearsal;
  private Object current;

  /**
   * Foresight for what is dragged out of a picture.
   *
   * @param targets the pictures it can be dropped on
   */
  Foresight(SceneCanvas source, List<SceneCanvas> targets) {
    this.source = source;
    this.targets = targets;
  }

  /** Begins with what is in sight. */
  void begin(Picture picture, List<Card> cards) {
    Object turn = new Object();
    current = turn;
    planned = Map.of();
    Drop drop = new Drop(picture.plan(), cards);
    rehearsal =
        new Rehearsal(picture.project(), spot -> drop.on(spot, hour(spot)), () -> tell(turn));
    List<Spot> spots = targets.stream().flatMap(each -> each.spots().stream()).toList();
    List<Spot> days = spots.stream().filter(each -> !each.isTray()).toList();
    Display display = source.control().getDisplay();
    ICoreRunnable work =
        monitor ->
            advice(picture, cards.getFirst())
                .map(advice -> advice.of(days))
                .ifPresent(all -> display.asyncExec(() -> plan(turn, all)));
    Job job = Job.createSystem(Messages.looking, work);
    job.setPriority(Job.INTERACTIVE);
    job.schedule();
  }

  private static Optional<Advice> advice(Picture picture, Card card) {
    Plan plan = picture.plan();
    Wording wording = Wording.in(UiLanguage.locale());
    return picture.explained(card.id()).map(each -> new Advice(each, card, plan.zone(), wording));
  }

  private void plan(Object turn, Map<Spot, Advice.Told> told) {
    if (turn == current) {
      planned = told;
      tell(turn);
    }
  }

  private void tell(Object turn) {
    if (turn == current && !source.control().isDisposed()) {
      Map<Spot, Verdict> verdicts = new LinkedHashMap<>();
      planned.forEach((spot, each) -> verdicts.put(spot, each.verdict()));
      rehearsal
          .known()
          .forEach((spot, each) -> verdicts.merge(spot, each.verdict(), Foresight::worse));
      targets.forEach(each -> each.verdicts(verdicts));
      source.retell();
    }
  }

  private static Verdict worse(Verdict one, Verdict other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  /** Why, in one line; empty where that is not known yet, or there is nothing to say. */
  String reason(Spot spot) {
    if (rehearsal == null) {
      return "";
    }
    rehearsal.ask(spot);
    Advice.Told text = rehearsal.known().get(spot);
    Advice.Told plan = planned.get(spot);
    boolean refused = text != null && text.verdict() == Verdict.BLOCKED;
    String first = refused || plan == null ? "" : plan.reason();
    return first.isEmpty() && text != null ? text.reason() : first;
  }

  /** The best hour of a place for an entry that has none; null if it is not known. */
  LocalTime hour(Spot spot) {
    Advice.Told told = planned.get(spot);
    return told == null ? null : told.hour();
  }

  /** Nothing is dragged any more. */
  void end() {
    current = null;
    planned = Map.of();
    rehearsal = null;
    targets.forEach(each -> each.verdicts(Map.of()));
  }
}
