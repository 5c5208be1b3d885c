package org.ligne.ui.tests.schedule;

import java.util.Map;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;

/** A small plan, in its editor and in the table. */
final class Sample {
  static final String LINE =
      """
      line Tea for "Tea" {
        languages en
        zone Europe/Paris
        pillar News
        pillar Table
        channel blog on Blog { window mon-fri 09:00-18:00 }
        channel page on Mastodon { window mon-fri 09:00-18:00 }
        team {
          editor Sam
          director Kim
        }
      }
      """;
  static final String CAMPAIGN =
      """
      // A comment that stays.
      campaign Opening follows Tea {
        from 2026-12-07 to 2026-12-18

        post Doors pillar News by Sam {
          on blog
          at 2026-12-08 10:00 // here too
          text en "The doors open."
        }
        post Tasting pillar Table by Kim {
          on page
          at 2026-12-08 11:00
          text en "Taste."
        }
        post Thanks "=Thanks & more" pillar News {
          on blog
          at 2026-12-15 09:30
          text en "Thank you all."
        }
      }
      """;

  private Sample() {}

  /** Opens the campaign in its editor. */
  static IEditorPart open() {
    return open(CAMPAIGN);
  }

  /** Opens another campaign in its editor. */
  static IEditorPart open(String campaign) {
    IProject project = Projects.create("tea", Map.of("tea.ligne", LINE, "opening.ligne", campaign));
    return Workbench.open(project.getFile("opening.ligne"));
  }

  /** What the editor holds. */
  static String text(IEditorPart editor) {
    return Ui.get(() -> Workbench.document(editor).get());
  }

  /** Groups the rows, by the number of the choice. */
  static void group(int by) {
    Combo combo =
        Ui.find(
            "what to group by",
            () ->
                Widgets.all(body(), Combo.class).stream()
                    .filter(each -> each.isVisible() && each.getItemCount() == 8)
                    .findFirst()
                    .orElse(null));
    Ui.run(
        () -> {
          combo.select(by);
          combo.notifyListeners(SWT.Selection, Widgets.event(combo));
        });
  }

  private static Composite body() {
    return Workbench.window().getShell();
  }
}
