package org.ligne.ui.tests.editor;

import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.ligne.ui.tests.driver.Projects;

/** Small plans that tests begin with. */
public final class Plans {
  /** A line without any problem. */
  public static final String LINE =
      """
      line Maison for "Maison du Thé" {
        languages fr
        zone Europe/Paris
        pillar Savoir
        channel linkedin on LinkedIn
        team {
          editor Hugo
        }
      }
      """;

  /** A campaign of that line without any problem. */
  public static final String CAMPAIGN =
      """
      campaign Rentree follows Maison {
        from 2026-09-01 to 2026-09-30

        post Annonce pillar Savoir by Hugo {
          on linkedin
          at 2026-09-08 08:30
          text fr "La nouvelle carte est là."
        }
      }
      """;

  private Plans() {}

  /** A project of both files, {@code line.ligne} and {@code campaign.ligne}. */
  public static IProject project() {
    return Projects.create("maison", Map.of("line.ligne", LINE, "campaign.ligne", CAMPAIGN));
  }

  /** The campaign of that project. */
  public static IFile campaign(IProject project) {
    return project.getFile("campaign.ligne");
  }
}
