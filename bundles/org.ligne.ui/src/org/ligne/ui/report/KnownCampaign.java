package org.ligne.ui.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.ligne.dsl.ide.schedule.Planning;
import org.ligne.model.campaign.Campaign;
import org.ligne.ui.plan.Plans;

/**
 * A campaign of the last plan of a project.
 *
 * @param name its name
 * @param label its text for people, else its name
 */
record KnownCampaign(String name, String label) {

  /** All of a project, in the order of its files; none while it could not be planned yet. */
  static List<KnownCampaign> of(IProject project) {
    Optional<Planning> planning = Plans.get().latest(project);
    return planning.stream()
        .flatMap(each -> each.texts().ownSources().stream())
        .map(source -> source.content())
        .filter(Objects::nonNull)
        .flatMap(content -> content.getDeclarations().stream())
        .filter(Campaign.class::isInstance)
        .map(Campaign.class::cast)
        .filter(each -> each.getName() != null)
        .map(each -> new KnownCampaign(each.getName(), label(each)))
        .toList();
  }

  private static String label(Campaign campaign) {
    return Objects.requireNonNullElse(campaign.getLabel(), campaign.getName());
  }
}
