package org.ligne.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.ligne.cli.report.ProjectPlace;
import org.ligne.cli.text.UsageException;
import org.ligne.compiler.scenario.WhatIf;
import org.ligne.model.campaign.Scenario;

/** Which scenarios of a project the user means. */
final class ScenarioChoice {
  private ScenarioChoice() {}

  /**
   * The scenarios of some names, in their order; without names all there are.
   *
   * @throws UsageException if there is no scenario of a name, or none at all
   */
  static List<Scenario> of(WhatIf project, List<String> names, ProjectPlace place)
      throws UsageException {
    List<Scenario> all = project.scenarios();
    if (all.isEmpty()) {
      throw new UsageException("scenario-none", place.shown());
    }
    List<Scenario> chosen = new ArrayList<>(names.isEmpty() ? all : List.of());
    for (String name : names) {
      List<Scenario> found = all.stream().filter(each -> each.getName().equals(name)).toList();
      if (found.isEmpty()) {
        List<String> known = all.stream().map(Scenario::getName).distinct().toList();
        throw new UsageException("scenario-unknown", name, String.join(", ", known));
      }
      found.stream().filter(each -> !chosen.contains(each)).forEach(chosen::add);
    }
    return chosen;
  }
}
