package org.ligne.ui.tests.tour;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;

/** Entries in the table, in groups, and why one of them has its slot. */
class EntriesTourTest extends Tour {
  private static final String SCHEDULE = "org.ligne.ui.view.schedule";
  private static final String WHY = "org.ligne.ui.view.why";
  private static final int WEEKS = 2;
  private static final int MANY = 100;

  @ParameterizedTest
  @MethodSource("looks")
  void entries(Look look) {
    look.choose();
    open("noel.ligne");
    Workbench.show(WHY);
    IViewPart view = Workbench.show(SCHEDULE);
    Table table = Ui.find("a schedule", () -> table(view));
    group(WEEKS);
    Ui.await("groups", () -> table.getItem(0).getText().contains("("));
    select(table, 2);
    Ui.await("an explanation", () -> explained() != null);
    Gallery.hang("why", look, window());
    Ui.run(EntriesTourTest::zoom);
    Gallery.hang("schedule-groups", look, window());
    Ui.run(EntriesTourTest::zoom);
    zoomWhy(look);
    group(0);
    assertTrue(Ui.get(() -> table.getItemCount() > MANY));
  }

  /** The explanation in the whole window, with what an earlier hour would mean. */
  private static void zoomWhy(Look look) {
    Workbench.show(WHY);
    Ui.run(EntriesTourTest::zoom);
    Combo hour = Ui.get(() -> Widgets.all(explained(), Combo.class).getFirst());
    Ui.run(
        () -> {
          hour.setText("07:00");
          hour.notifyListeners(SWT.DefaultSelection, Widgets.event(hour));
        });
    Gallery.hang("why-large", look, window());
    Ui.run(EntriesTourTest::zoom);
  }

  private static Table table(IViewPart view) {
    Table table = ((TableViewer) view.getSite().getSelectionProvider()).getTable();
    return table.isVisible() && table.getItemCount() > MANY ? table : null;
  }

  /** The page that explains an entry; null before there is one. */
  private static ScrolledComposite explained() {
    return Widgets.all(Workbench.window().getShell(), ScrolledComposite.class).stream()
        .filter(each -> each.isVisible() && !Widgets.all(each, DateTime.class).isEmpty())
        .findFirst()
        .orElse(null);
  }

  private static void group(int by) {
    Ui.run(
        () -> {
          Combo combo =
              Widgets.all(Workbench.window().getShell(), Combo.class).stream()
                  .filter(each -> each.isVisible() && each.getItemCount() == 8)
                  .findFirst()
                  .orElseThrow();
          combo.select(by);
          combo.notifyListeners(SWT.Selection, Widgets.event(combo));
        });
  }

  private static void select(Table table, int line) {
    Ui.run(
        () -> {
          TableItem item = table.getItem(line);
          table.setSelection(item);
          table.notifyListeners(SWT.Selection, Widgets.event(table));
        });
  }

  private static void zoom() {
    Workbench.page().toggleZoom(Workbench.page().getActivePartReference());
  }
}
