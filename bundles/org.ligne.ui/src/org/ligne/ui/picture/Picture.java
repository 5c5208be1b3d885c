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
import org.ligne.visual.calendar.Ids;
import org.ligne.visual.plan.Boosted;
import org.ligne.visual.plan.Card;
import org.ligne.visual.plan.Place;
import org.ligne.visual.plan.Plan;
import org.ligne.visual.plan.Stretch;
import org.ligne.visual.scene.Element;

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
    plan.held().forEach(card -> cards.put(card.id(), card));
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

  /** The statement that an element which is no entry stands for: a campaign, a phase, a boost. */
  public Optional<Statement> statement(Element element) {
    Optional<Place> place =
        switch (element.kind()) {
          case SPAN -> Ids.stretch(element.id()).flatMap(this::stretch);
          case BOOST -> boost(element.id());
          default -> Optional.empty();
        };
    return place.map(each -> new Statement(project, element.name(), each));
  }

  private Optional<Place> stretch(String id) {
    return plan.stretches().stream()
        .filter(each -> each.id().equals(id) && each.place() != null)
        .map(Stretch::place)
        .findFirst();
  }

  private Optional<Place> boost(String id) {
    return plan.boosts().stream()
        .filter(each -> each.id().equals(id) && each.place() != null)
        .map(Boosted::place)
        .findFirst();
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
