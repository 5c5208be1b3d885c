package org.ligne.ui.schedule;

import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IPageLayout;
import org.ligne.dsl.ide.schedule.Planning;
import org.ligne.ui.base.Commands;
import org.ligne.ui.base.Views;
import org.ligne.ui.plan.Freshness;
import org.ligne.ui.plan.Plans;

/** Says why there is no schedule, and what to do. */
public record Advice(Guide guide) {

  /** Says what holds for a project, or for none. */
  public void give(Optional<IProject> project, Optional<Planning> planning) {
    if (project.isEmpty()) {
      guide.say(Messages.noProject, Messages.makeProject, () -> create("project"));
    } else if (planning.isPresent()) {
      guide.say(
          NLS.bind(Messages.noCampaign, project.get().getName()),
          Messages.makeCampaign,
          () -> create("campaign"));
    } else if (Plans.get().freshness(project.get()) == Freshness.PLANNING) {
      guide.say(NLS.bind(Messages.firstPlanning, project.get().getName()), "", () -> {});
    } else {
      guide.say(
          NLS.bind(Messages.errors, project.get().getName()),
          Messages.showProblems,
          () -> Views.show(IPageLayout.ID_PROBLEM_VIEW));
    }
  }

  private static void create(String what) {
    Commands.run("org.eclipse.ui.newWizard", "newWizardId", "org.ligne.ui.wizard." + what);
  }
}
