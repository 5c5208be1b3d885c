package org.ligne.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.ui.tests.driver.Language.in;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;

/** The language guide inside the workbench. */
@InWorkbench
class GuideTest {
  private static final String TITLE = in("The language", "Le langage");
  private static final String CAMPAIGNS = in("Campaigns", "Campagnes");

  @Test
  void showsChaptersAndText() {
    StyledText text = open();
    String content = Ui.get(text::getText);
    assertTrue(content.contains("campaign Opening follows TeaRoom"), "an example");
    assertTrue(!content.contains("```") && !content.contains("](#"), "no marks are left");
    List<String> chapters =
        Ui.get(() -> Arrays.stream(chapters(text).getItems()).map(TreeItem::getText).toList());
    List<String> wanted = List.of(in("A first plan", "Un premier plan"), CAMPAIGNS);
    assertTrue(chapters.containsAll(wanted), chapters.toString());
  }

  @Test
  void aChapterLeadsToItsText() {
    StyledText text = open();
    Ui.run(
        () -> {
          Tree tree = chapters(text);
          TreeItem item =
              Arrays.stream(tree.getItems())
                  .filter(each -> each.getText().equals(CAMPAIGNS))
                  .findFirst()
                  .orElseThrow();
          Event event = Widgets.event(tree);
          event.item = item;
          tree.notifyListeners(SWT.Selection, event);
        });
    int chapter = Ui.get(() -> text.getText().indexOf("\n" + CAMPAIGNS + "\n") + 1);
    Ui.await(
        "the chapter at the top",
        () -> {
          int top = text.getLocationAtOffset(chapter).y;
          return top >= 0 && top < 60;
        });
  }

  private static StyledText open() {
    Workbench.command("org.ligne.app.command.language");
    Shell shell = Ui.get(() -> Workbench.window().getShell());
    return Widgets.find(
        shell, StyledText.class, "of the guide", text -> text.getText().startsWith(TITLE));
  }

  private static Tree chapters(StyledText text) {
    Composite halves = text.getParent();
    return Widgets.all(halves, Tree.class).getFirst();
  }
}
