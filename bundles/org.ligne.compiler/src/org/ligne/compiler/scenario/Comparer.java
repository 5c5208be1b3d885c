package org.ligne.compiler.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Conditions;
import org.ligne.compiler.Diagnostic;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Scenario;
import org.ligne.planning.Progress;

/**
 * Compiles a project under several scenarios and puts the results side by side. A scenario with
 * errors does not keep the others from being compared.
 */
public final class Comparer {
  private final WhatIf project;
  private final Conditions conditions;
  private final Progress progress;

  /**
   * A comparison that is to be made.
   *
   * @param project the project with its scenarios
   * @param conditions what all plans depend on beside the texts
   * @param progress told how planning goes; may ask it to stop
   */
  public Comparer(WhatIf project, Conditions conditions, Progress progress) {
    this.project = project;
    this.conditions = conditions;
    this.progress = progress;
  }

  /**
   * Compares scenarios with the plan as it is written.
   *
   * @param scenarios scenarios of the project
   * @return one comparison for each campaign they are about, in the order of the scenarios
   * @throws java.util.concurrent.CancellationException if the progress asks to stop
   */
  public List<Comparison> compare(List<Scenario> scenarios) {
    Map<String, List<Scenario>> byCampaign = new LinkedHashMap<>();
    for (Scenario scenario : scenarios) {
      byCampaign.computeIfAbsent(campaign(scenario), any -> new ArrayList<>()).add(scenario);
    }
    WhatIf.Trial written = project.compile(Optional.empty(), conditions, progress);
    return byCampaign.entrySet().stream()
        .map(each -> compare(each.getKey(), each.getValue(), written))
        .toList();
  }

  /** Scenarios that do not say of which campaign are told together. */
  private static String campaign(Scenario scenario) {
    Campaign campaign = scenario.getCampaign();
    boolean known = campaign != null && !campaign.eIsProxy() && campaign.getName() != null;
    return known ? campaign.getName() : "?";
  }

  private Comparison compare(String campaign, List<Scenario> scenarios, WhatIf.Trial written) {
    Alternative first = alternative("", null, campaign, written, Optional.empty());
    List<Alternative> all = new ArrayList<>(List.of(first));
    for (Scenario scenario : scenarios) {
      all.add(tried(scenario, campaign, first.figures()));
    }
    String label =
        Measuring.campaign(written.project(), campaign).map(Campaign::getLabel).orElse(null);
    return new Comparison(campaign, label, all);
  }

  private Alternative tried(Scenario scenario, String campaign, Optional<Figures> written) {
    String name = scenario.getName();
    List<Diagnostic> errors = project.errors(scenario);
    if (!errors.isEmpty()) {
      return new Alternative(name, scenario.getLabel(), Optional.empty(), errors, Differences.NONE);
    }
    WhatIf.Trial trial = project.compile(Optional.of(scenario), conditions, progress);
    return alternative(name, scenario.getLabel(), campaign, trial, written);
  }

  private static Alternative alternative(
      String name, String label, String campaign, WhatIf.Trial trial, Optional<Figures> written) {
    Compilation result = trial.compilation();
    List<Diagnostic> errors =
        result.schedules().isEmpty()
            ? result.diagnostics().stream().filter(Diagnostic::isError).toList()
            : List.of();
    Optional<Figures> figures =
        Measuring.campaign(trial.project(), campaign)
            .flatMap(found -> Measuring.figures(found, result));
    Differences differences =
        figures.isPresent() && written.isPresent()
            ? Differences.between(written.get(), figures.get())
            : Differences.NONE;
    return new Alternative(name, label, figures, errors, differences);
  }
}
