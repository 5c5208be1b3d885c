package org.ligne.ui.tests.symbols;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Workbench;

@InWorkbench
class OccurrencesTest {
  private static final String PLAN =
      """
      line Maison {
        languages fr
        zone Europe/Paris
        pillar Savoir
        channel journal on Blog
        audience Amis {
          on journal
        }
        approval {
          channel journal needs editor
        }
      }
      """;

  @Test
  void marksEveryPlaceThatNamesTheSame() {
    IProject project = Projects.create("occurrences", Map.of("maison.ligne", PLAN));
    IEditorPart editor = Workbench.open(project.getFile("maison.ligne"));
    Workbench.caretBehind(editor, "channel jou");
    Ui.awaitEquals(List.of("5 declaration", "7", "10"), () -> marks(editor));

    Workbench.caretBehind(editor, "Sav");
    Ui.awaitEquals(List.of("4 declaration"), () -> marks(editor));
  }

  @Test
  void canBeSwitchedOff() {
    IProject project = Projects.create("occurrences", Map.of("maison.ligne", PLAN));
    IEditorPart editor = Workbench.open(project.getFile("maison.ligne"));
    Workbench.caretBehind(editor, "channel jou");
    Ui.await("marks", () -> !marks(editor).isEmpty());
    Workbench.command("org.ligne.editor.command.toggleOccurrences");
    try {
      Ui.await("no marks", () -> marks(editor).isEmpty());
    } finally {
      Workbench.command("org.ligne.editor.command.toggleOccurrences");
    }
    Ui.await("marks", () -> !marks(editor).isEmpty());
  }

  private static List<String> marks(IEditorPart editor) throws Exception {
    IAnnotationModel model = Workbench.viewer(editor).getAnnotationModel();
    List<Integer> offsets = new ArrayList<>();
    List<String> declarations = new ArrayList<>();
    for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext(); ) {
      Annotation each = all.next();
      if (each.getType().startsWith("org.ligne.editor.occurrence")) {
        int offset = model.getPosition(each).getOffset();
        offsets.add(Workbench.viewer(editor).getDocument().getLineOfOffset(offset) + 1);
        if (each.getType().endsWith("declaration")) {
          declarations.add(offsets.getLast().toString());
        }
      }
    }
    return offsets.stream()
        .sorted()
        .map(Object::toString)
        .map(line -> declarations.contains(line) ? line + " declaration" : line)
        .toList();
  }
}
