package org.ligne.ui.tests.comfort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.ui.tests.driver.Language.in;

import java.util.List;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.junit.jupiter.api.Test;
import org.ligne.editor.templates.TemplateProposals;
import org.ligne.editor.templates.Templates;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Workbench;

/** Templates with blanks that the project fills. */
@InWorkbench
class TemplatesTest {
  @Test
  void aThreadIsWrittenWithTheNamesOfTheProject() {
    var typing = Typing.campaign();
    typing.awaitColour("Savoir", ColoursTest.theme("pillar"));
    Ui.run(() -> Workbench.viewer(typing.editor).getDocument().replace(end(typing), 0, "  thr\n"));
    int offset = typing.text().indexOf("  thr") + "  thr".length();
    apply(typing, offset, named("thread", proposals(typing, offset)));
    String text = typing.text();
    assertTrue(text.contains("  post Thread1 pillar Savoir by Hugo {\n    on linkedin\n"), text);
    assertTrue(
        text.contains("    at 2026-09-01 12:05\n    after Thread1\n    text fr \"2/3"), text);
  }

  @Test
  void onlyTemplatesOfThePlaceAreProposed() {
    var typing = Typing.campaign();
    int inPost = typing.text().indexOf("    on linkedin");
    var names = proposals(typing, inPost).stream().map(TemplatesTest::name).toList();
    assertTrue(names.contains("carousel"), names::toString);
    assertTrue(!names.contains("thread"), names::toString);
    int inText = typing.text().indexOf("nouvelle");
    assertEquals(List.of(), proposals(typing, inText));
  }

  @Test
  void theShippedOnesAreThereInTheUsersLanguage() {
    var thread = Templates.store().findTemplateById("org.ligne.editor.templates.thread");
    assertEquals(
        in("three posts that follow each other", "trois publications qui se suivent"),
        thread.getDescription());
  }

  private static int end(Typing typing) {
    return typing.text().lastIndexOf('}');
  }

  private static List<ICompletionProposal> proposals(Typing typing, int offset) {
    return TemplateProposals.at(Workbench.document(typing.editor), offset);
  }

  private static ICompletionProposal named(String name, List<ICompletionProposal> proposals) {
    return proposals.stream().filter(each -> name(each).equals(name)).findFirst().orElseThrow();
  }

  private static String name(ICompletionProposal proposal) {
    return proposal.getDisplayString().split(" ")[0];
  }

  private static void apply(Typing typing, int offset, ICompletionProposal proposal) {
    Ui.run(
        () -> {
          ITextViewer viewer = Workbench.viewer(typing.editor);
          ((ICompletionProposalExtension2) proposal).apply(viewer, (char) 0, 0, offset);
        });
  }
}
