package org.ligne.ui.tests.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.ui.tests.driver.Language.in;

import java.util.Map;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;

/** What an entry will look like, while it is chosen, switched and written. */
@InWorkbench
class PreviewViewTest {
  private static final String LINE =
      """
      line Tea for "The Tea House" {
        languages en, fr
        zone Europe/Paris
        channel x "Short news" on X account "@teahouse" owned
        channel linkedin on LinkedIn account "tea-house" owned
      }
      """;
  private static final String CAMPAIGN =
      """
      campaign Opening follows Tea {
        from 2026-12-07 to 2026-12-11

        post Doors "The doors" {
          on x, linkedin
          at 2026-12-08 10:00
          text en "The doors open. #Tea"
          text fr "Les portes ouvrent. #Tea"
          text en for linkedin "%s"
        }
        post Thanks { on x  text en "Thank you all."  text fr "Merci." }
      }
      """
          .formatted("A long word of thanks to everybody who helped us. ".repeat(20).strip());

  @AfterEach
  void close() {
    Seen.close();
  }

  private IEditorPart open() {
    IProject project = Projects.create("tea", Map.of("tea.ligne", LINE, "opening.ligne", CAMPAIGN));
    return Workbench.open(project.getFile("opening.ligne"));
  }

  private static void replace(IEditorPart editor, String old, String fresh) {
    Ui.run(
        () -> {
          var document = Workbench.document(editor);
          int at = document.get().indexOf(old);
          document.replace(at, old.length(), fresh);
        });
  }

  /** What was chosen before stays chosen, but its project is gone. */
  @Test
  void saysWhatToDoWhileThereIsNothingToShow() {
    Seen seen = Seen.open();
    Ui.await(
        "a sentence",
        () ->
            says(seen, in("Choose an entry", "Choisissez une publication"))
                || says(seen, in("The texts no longer hold", "Les textes ne contiennent plus")));
    assertEquals(in("Preview", "Aperçu"), Ui.get(() -> seen.view().getTitle()));
  }

  private static boolean says(Seen seen, String sentence) {
    return Widgets.all(seen.view().getSite().getShell(), Label.class).stream()
        .anyMatch(each -> each.isVisible() && each.getText().startsWith(sentence));
  }

  @Test
  void showsTheEntryAtTheCaretAsItsNetworkDoes() {
    IEditorPart editor = open();
    Seen seen = Seen.open();
    Seen.caretBehind(editor, "post Doors");
    seen.await("text", in("Text: The doors open. #Tea", "Texte : The doors open. #Tea"));
    seen.await("sender", "The Tea House, @teahouse");
    Ui.await("its time", () -> seen.name("network").contains("10:00"));
    assertTrue(Ui.get(() -> seen.name("network")).startsWith("X Post, "));
    seen.await(
        "length/text/XWEIGHTED",
        in(
            "Text: 20 of 280 weighted characters, links as 23, 260 left",
            "Texte : 20 sur 280 caractères pondérés, un lien compte pour 23, reste 260"));
  }

  @Test
  void switchesLanguagesAndChannelsAndUnfolds() {
    IEditorPart editor = open();
    Seen seen = Seen.open();
    Seen.caretBehind(editor, "post Doors");
    seen.press(in("In French", "En français"));
    seen.await("text", in("Text: Les portes ouvrent. #Tea", "Texte : Les portes ouvrent. #Tea"));
    seen.press(in("In English", "En anglais"));
    seen.press(in("linkedin, on LinkedIn", "linkedin, sur LinkedIn"));
    Ui.await(
        "a fold",
        () -> seen.name("text").endsWith(in("(the rest is folded)", "(la suite est repliée)")));
    seen.click("more");
    seen.await("more", in("Fold the text again", "Replier le texte"));
    seen.click("more");
    seen.await("more", in("Show the rest of the text", "Voir la suite du texte"));
  }

  @Test
  void followsWhatIsTypedThoughItCannotBePlanned() {
    IEditorPart editor = open();
    Seen seen = Seen.open();
    Seen.caretBehind(editor, "post Doors");
    Ui.await("the text", () -> seen.name("text").contains("The doors open"));
    replace(editor, "The doors open. #Tea", "Come in. ".repeat(40).strip());
    Ui.await(
        "how much is too much",
        () -> seen.name("length/text/XWEIGHTED").contains(in("79 too many", "79 de trop")));
    replace(editor, "post Doors", "pst Doors");
    String sentence = in("The texts do not hold this post", "Les textes ne contiennent pas cette");
    Ui.await("a sentence, and the last picture", () -> says(seen, sentence));
    assertTrue(Ui.get(() -> seen.name("text")).contains("Come in."));
    replace(editor, "pst Doors", "post Doors");
    replace(editor, "Come in. Come in.", "Sit down.");
    Ui.await("the new text", () -> seen.name("text").contains("Sit down."));
  }

  @Test
  void copiesTheText() {
    IEditorPart editor = open();
    Seen seen = Seen.open();
    Seen.caretBehind(editor, "post Thanks");
    Ui.await("the text", () -> seen.name("text").contains("Thank you all."));
    Ui.run(
        () -> {
          String copy = ActionFactory.COPY.getId();
          seen.view().getViewSite().getActionBars().getGlobalActionHandler(copy).run();
        });
    assertEquals(
        "Thank you all.",
        Ui.get(
            () -> {
              Clipboard clipboard = new Clipboard(Ui.display());
              try {
                return clipboard.getContents(TextTransfer.getInstance());
              } finally {
                clipboard.dispose();
              }
            }));
  }
}
