package org.ligne.ui.tests.comfort;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.IEditorPart;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Workbench;
import org.ligne.ui.tests.editor.Plans;

/** An editor on a small plan, and what its reader sees. */
final class Typing {
  final IFile file;
  final IEditorPart editor;
  final StyledText widget;

  private Typing(IFile file) {
    this.file = file;
    this.editor = Workbench.open(file);
    this.widget = Workbench.text(editor);
  }

  /** Opens the campaign of the small project. */
  static Typing campaign() {
    return new Typing(Plans.campaign(Plans.project()));
  }

  /** Opens a plan that stands beside the small line. */
  static Typing in(String text) {
    var project = Plans.project();
    return new Typing(Projects.write(project, "plan.ligne", text));
  }

  String text() {
    return Ui.get(() -> Workbench.viewer(editor).getDocument().get());
  }

  /** The style of the first character of a text's first occurrence; null if it has none. */
  StyleRange style(String text) {
    return Ui.get(
        () -> {
          int at = widget.getText().indexOf(text);
          return at < 0 ? null : widget.getStyleRangeAtOffset(at);
        });
  }

  /** The colour of the first character of a text's first occurrence; null if it has none. */
  RGB colour(String text) {
    var style = style(text);
    return style == null || style.foreground == null ? null : style.foreground.getRGB();
  }

  /** Whether nothing coloured a text yet. */
  boolean colourless(String text) {
    return colour(text) == null;
  }

  /** Waits until a text has the colour of a style. */
  void awaitColour(String text, RGB colour) {
    Ui.awaitEquals(colour, () -> colour(text));
  }
}
