package org.ligne.ui.tests.comfort;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.junit.jupiter.api.Test;
import org.ligne.editor.mining.HintMinings;
import org.ligne.editor.mining.LensMinings;
import org.ligne.editor.preferences.Preferences;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Workbench;

/** Planned dates above posts and hints between words. */
@InWorkbench
class MiningsTest {
  @Test
  void aLineAboveThePostMakesRoomForItsDate() {
    var typing = Typing.campaign();
    Ui.await("a line above the post", () -> indent(typing) > 0);
    try {
      Ui.run(() -> Preferences.store().setValue(Preferences.LENSES, false));
      Ui.await("no line above the post", () -> indent(typing) == 0);
    } finally {
      Ui.run(() -> Preferences.store().setToDefault(Preferences.LENSES));
    }
    Ui.await("the line again", () -> indent(typing) > 0);
  }

  @Test
  void hintsSayWhatIsNotWritten() {
    var typing = Typing.campaign();
    Ui.await("a hint", () -> !minings(typing, new HintMinings()).isEmpty());
    var labels = minings(typing, new HintMinings()).stream().map(ICodeMining::getLabel).toList();
    assertTrue(labels.stream().anyMatch(each -> each.contains("Tue")), labels::toString);
    try {
      Ui.run(() -> Preferences.store().setValue(Preferences.HINTS, false));
      assertTrue(minings(typing, new HintMinings()).isEmpty());
      assertTrue(!minings(typing, new LensMinings()).isEmpty());
    } finally {
      Ui.run(() -> Preferences.store().setToDefault(Preferences.HINTS));
    }
  }

  @Test
  void hintsComeWithTheLinesInSight() {
    var posts = new StringBuilder();
    for (int post = 0; post < 400; post++) {
      posts.append("  post P").append(post).append(" {\n    at 2026-09-15 12:30\n  }\n");
    }
    String head = "campaign Long follows Maison {\n  from 2026-09-01 to 2026-09-30\n";
    var typing = Typing.in(head + posts + "}\n");
    Ui.await("a hint", () -> isHintAfter(typing, "post P1 "));
    assertTrue(Ui.get(() -> !isHintAfter(typing, "post P395 ")));

    var viewer = Workbench.viewer(typing.editor);
    Ui.run(() -> viewer.setTopIndex(typing.widget.getLineCount() - 1));
    Ui.await("a hint far below", () -> isHintAfter(typing, "post P395 "));
  }

  /** Whether the line below a text has room for words that are not in the text. */
  private static boolean isHintAfter(Typing typing, String words) {
    var widget = typing.widget;
    int line = widget.getLineAtOffset(widget.getText().indexOf(words)) + 1;
    int start = widget.getOffsetAtLine(line);
    return Stream.of(widget.getStyleRanges(start, widget.getLine(line).length(), true))
        .anyMatch(style -> style.metrics != null);
  }

  private static int indent(Typing typing) {
    int line = typing.widget.getLineAtOffset(typing.widget.getText().indexOf("post Annonce"));
    return typing.widget.getLineVerticalIndent(line);
  }

  private static List<? extends ICodeMining> minings(Typing typing, ICodeMiningProvider provider) {
    return provider
        .provideCodeMinings(Workbench.viewer(typing.editor), new NullProgressMonitor())
        .join();
  }
}
