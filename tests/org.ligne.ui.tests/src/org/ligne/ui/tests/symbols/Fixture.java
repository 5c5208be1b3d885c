package org.ligne.ui.tests.symbols;

import java.util.Map;
import org.eclipse.core.resources.IProject;
import org.ligne.ui.tests.driver.Projects;

/** A line and a campaign that follows it. */
final class Fixture {
  static final String LINE =
      """
      line Maison {
        languages fr
        zone Europe/Paris
        pillar Savoir
        channel journal on Blog
      }
      """;
  static final String CAMPAIGN =
      """
      campaign Rentree follows Maison {
        from 2026-09-07 to 2026-09-20

        post Ouverture pillar Savoir {
          on journal
          title fr "On rouvre"
          text fr "La boutique rouvre lundi."
        }
      }
      """;

  private Fixture() {}

  static IProject project() {
    return Projects.create("names", Map.of("maison.ligne", LINE, "rentree.ligne", CAMPAIGN));
  }
}
