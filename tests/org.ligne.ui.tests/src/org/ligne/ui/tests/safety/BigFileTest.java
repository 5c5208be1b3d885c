package org.ligne.ui.tests.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Keys;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;

/** A plan a hundred times as long as any ever written. */
@ExtendWith(CleanLog.class)
@InWorkbench
class BigFileTest {
  private static final int CHARACTERS = 5_000_000;
  private static final Duration OPENED = Duration.ofSeconds(10);
  private static final Duration TYPED = Duration.ofMillis(250);

  @Test
  void fiveMegabytesOpenAndAreTypedInWithoutWaiting() throws Exception {
    String text = plan(CHARACTERS);
    IProject project = Projects.create("big", Map.of("big.ligne", text));
    IFile file = project.getFile("big.ligne");

    long start = System.nanoTime();
    IEditorPart editor = Workbench.open(file);
    Shell window = Ui.get(() -> Workbench.window().getShell());
    Ui.await(
        "what is said about it",
        () -> Widgets.texts(window).stream().anyMatch(each -> each.contains("very long")));
    assertShorter(OPENED, System.nanoTime() - start);

    Workbench.caretBehind(editor, "post P100 ");
    Long[] keys = Stream.generate(() -> typed(editor)).limit(15).sorted().toArray(Long[]::new);
    assertShorter(TYPED, keys[keys.length / 2]);

    Keys.press("CTRL+S");
    Ui.await("the saved editor", () -> !editor.isDirty());
    String saved = Files.readString(file.getLocation().toPath());
    // A key that is held for long on a slow machine is typed more than once.
    assertEquals(text, saved.replaceFirst("post P100 x{15,}", "post P100 "));
  }

  /** How long it takes until a key is seen, in nanoseconds. */
  private static long typed(IEditorPart editor) {
    int before = Ui.get(() -> Workbench.text(editor).getCharCount());
    long start = System.nanoTime();
    Keys.type("x");
    Ui.await("the letter", () -> Workbench.text(editor).getCharCount() > before);
    return System.nanoTime() - start;
  }

  private static void assertShorter(Duration longest, long nanoseconds) {
    Duration taken = Duration.ofNanos(nanoseconds);
    assertTrue(taken.compareTo(longest) <= 0, () -> "it took " + taken);
  }

  static String plan(int characters) {
    StringBuilder text = new StringBuilder("campaign Long follows Maison {\n");
    for (int post = 0; text.length() < characters; post++) {
      text.append("  post P").append(post).append(" {\n    on instagram\n    text fr \"");
      text.append("Un thé de plus, et la journée repart. ".repeat(20)).append("\"\n  }\n");
    }
    return text.append("}\n").toString();
  }
}
