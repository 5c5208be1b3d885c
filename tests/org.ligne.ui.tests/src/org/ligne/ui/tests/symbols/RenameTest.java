package org.ligne.ui.tests.symbols;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Keys;
import org.ligne.ui.tests.driver.Shells;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;

@InWorkbench
class RenameTest {

  private static Shell ask(IEditorPart editor, String behind, String newName) {
    Workbench.caretBehind(editor, behind);
    Keys.focus(Workbench.text(editor));
    Keys.press("ALT+SHIFT+R");
    Shell dialog = Shells.titled("Rename Savoir");
    Text field = Widgets.find(dialog, Text.class);
    Widgets.fill(field, newName);
    return dialog;
  }

  @Test
  void changesOpenAndClosedFiles() throws Exception {
    IProject project = Fixture.project();
    IEditorPart editor = Workbench.open(project.getFile("maison.ligne"));
    Shell dialog = ask(editor, "pillar Sav", "Gestes");
    Widgets.click(dialog, "OK");
    Shells.awaitClosed(dialog);

    Ui.awaitEquals(
        Fixture.LINE.replace("Savoir", "Gestes"),
        () -> Workbench.viewer(editor).getDocument().get());
    Ui.awaitEquals(
        Fixture.CAMPAIGN.replace("Savoir", "Gestes"), () -> saved(project, "rentree.ligne"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pillar ", "pillar Sav", "pillar Savoir"})
  void nothingIsSelectedAfterwardsWhereverTheCaretStood(String behind) {
    IProject project = Fixture.project();
    IEditorPart editor = Workbench.open(project.getFile("maison.ligne"));
    Shell dialog = ask(editor, behind, "Gestes");
    Widgets.click(dialog, "OK");
    Shells.awaitClosed(dialog);
    Ui.await("the name", () -> Workbench.document(editor).get().contains("pillar Gestes"));
    Ui.awaitEquals("", () -> Workbench.text(editor).getSelectionText());
  }

  @Test
  void thePreviewShowsTheFilesAndLines() {
    IProject project = Fixture.project();
    IEditorPart editor = Workbench.open(project.getFile("maison.ligne"));
    Shell dialog = ask(editor, "pillar Sav", "Gestes");
    Widgets.click(dialog, "Preview >");
    Tree changes = Widgets.find(dialog, Tree.class);
    Ui.awaitEquals(List.of("maison.ligne", "rentree.ligne"), () -> fileNames(changes));
    Ui.run(() -> choose(changes, "rentree.ligne"));
    RGB keyword =
        Ui.get(() -> JFaceResources.getColorRegistry().getRGB("org.ligne.editor.colour.keyword"));
    Ui.awaitEquals(List.of(keyword, keyword), () -> coloursOf(dialog, "campaign"));
    Ui.awaitEquals(List.of("Savoir", "Gestes"), () -> pillarsIn(dialog));
    Widgets.click(dialog, "Cancel");
    Shells.awaitClosed(dialog);
    assertEquals(Fixture.LINE, Ui.get(() -> Workbench.viewer(editor).getDocument().get()));
  }

  @Test
  void aNameThatIsTakenIsRefused() {
    IProject project = Fixture.project();
    IEditorPart editor = Workbench.open(project.getFile("maison.ligne"));
    Ui.run(
        () ->
            Workbench.viewer(editor)
                .getDocument()
                .set(Fixture.LINE.replace("pillar Savoir", "pillar Savoir\n  pillar Gestes")));
    Shell dialog = ask(editor, "pillar Sav", "Gestes");
    Ui.await(
        "the reason",
        () -> Widgets.texts(dialog).stream().anyMatch(text -> text.contains("Gestes")));
    Button ok = Widgets.button(dialog, "OK");
    assertFalse(Ui.get(ok::isEnabled));
    Widgets.click(dialog, "Cancel");
    Shells.awaitClosed(dialog);
  }

  private static void choose(Tree changes, String file) {
    TreeItem item =
        Arrays.stream(changes.getItems())
            .flatMap(RenameTest::withAllBelow)
            .filter(each -> each.getText().startsWith(file))
            .findFirst()
            .orElseThrow();
    changes.setSelection(item);
    changes.notifyListeners(SWT.Selection, Widgets.event(item));
  }

  /** The colours a word has in the texts of a dialog. */
  private static List<RGB> coloursOf(Shell dialog, String word) {
    return Widgets.all(dialog, StyledText.class).stream()
        .filter(each -> each.isVisible() && each.getText().contains(word))
        .map(each -> each.getStyleRangeAtOffset(each.getText().indexOf(word)))
        .filter(style -> style != null && style.foreground != null)
        .map(style -> style.foreground.getRGB())
        .toList();
  }

  /** The pillar of the post in each text of a dialog: before and after. */
  private static List<String> pillarsIn(Shell dialog) {
    return Widgets.all(dialog, StyledText.class).stream()
        .filter(each -> each.isVisible() && each.getText().contains("pillar "))
        .map(each -> each.getText().replaceFirst("(?s).*pillar (\\w+).*", "$1"))
        .toList();
  }

  private static List<String> fileNames(Tree changes) {
    return Arrays.stream(changes.getItems())
        .flatMap(RenameTest::withAllBelow)
        .map(item -> item.getText().split(" ")[0])
        .filter(text -> text.endsWith(".ligne"))
        .sorted()
        .toList();
  }

  private static Stream<TreeItem> withAllBelow(TreeItem item) {
    return Stream.concat(
        Stream.of(item), Arrays.stream(item.getItems()).flatMap(RenameTest::withAllBelow));
  }

  private static String saved(IProject project, String name) throws Exception {
    IFile file = project.getFile(name);
    return new String(file.getContents(true).readAllBytes(), StandardCharsets.UTF_8);
  }
}
