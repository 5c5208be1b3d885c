package org.ligne.ui.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.ligne.dsl.ide.schedule.Planning;
import org.ligne.planning.Solution;
import org.ligne.planning.explain.Explainer;
import org.ligne.planning.problem.Entry;
import org.ligne.visual.plan.Card;
import org.ligne.visual.plan.Plan;

/** What is shown of one planning of a project. Any thread. */
public final class Picture {
  private final IProject project;
  private final Planning planning;
  private final Plan plan;
  private final Map<String, Card> cards = new HashMap<>();
  private List<Explainer> explainers;

  Picture(IProject project, Planning planning, Plan plan) {
    this.project = project;
    this.planning = planning;
    this.plan = plan;
    plan.cards().forEach(card -> cards.put(card.id(), card));
    plan.unplaced().forEach(card -> cards.put(card.id(), card));
  }

  /** The project. */
  public IProject project() {
    return project;
  }

  /** What planning came to. */
  public Planning planning() {
    return planning;
  }

  /** What pictures show of it. */
  public Plan plan() {
    return plan;
  }

  /** The card of an entry; empty if the plan has none. */
  public Optional<Card> card(String id) {
    return Optional.ofNullable(cards.get(id));
  }

  /** An entry of the plan, with what can explain it. */
  public record Explained(Explainer explainer, Entry entry) {}

  /** What explains an entry; it takes a while for the first. Never on the UI thread. */
  public Optional<Explained> explained(String id) {
    return explainers().stream()
        .flatMap(
            each ->
                each.plan().problem().entries().stream()
                    .filter(entry -> entry.id().equals(id))
                    .map(entry -> new Explained(each, entry)))
        .findFirst();
  }

  private synchronized List<Explainer> explainers() {
    if (explainers == null) {
      explainers = new ArrayList<>();
      for (Solution each : planning.compilation().plans()) {
        explainers.add(new Explainer(each));
      }
    }
    return explainers;
  }
}
