package org.ligne.ui.tests.editor.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jface.text.contentassist.ContentAssistEvent;
import org.eclipse.jface.text.contentassist.ICompletionListener;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.source.ISourceViewerExtension4;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligne.editor.preferences.Preferences;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Keys;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Workbench;
import org.ligne.ui.tests.editor.Plans;
import org.ligne.ui.tests.editor.Popups;

/** The list that opens by itself, and how it keeps out of the way. */
@InWorkbench
class SuggestionsTest {
  /** The platform's thread that waits for a pause in the typing and then opens the list. */
  private static final String WAITING = "AutoAssist Delay";

  private final AtomicInteger opened = new AtomicInteger();
  private IEditorPart editor;
  private StyledText widget;

  @BeforeEach
  void open() {
    Preferences.store().setValue(Preferences.SUGGEST, true);
    editor = Workbench.open(Plans.campaign(Plans.project()));
    widget = Workbench.text(editor);
    var assistant = ((ISourceViewerExtension4) Workbench.viewer(editor));
    Ui.run(() -> assistant.getContentAssistantFacade().addCompletionListener(new Count(opened)));
    Workbench.caretBehind(editor, "2026-09-30\n");
  }

  @Test
  void enterEndsAWordThatWasBegun() {
    suggest("  pha", "phase");
    Keys.press(widget, "CR");
    Ui.await("the word", () -> line().equals("  phase"));
  }

  @Test
  void enterBreaksTheLineWhenAWordIsWhole() {
    suggest("  phase", "phase");
    Keys.press(widget, "CR");
    Ui.await("a line", () -> text().contains("  phase\n  \n"));
    awaitClosed("phase");
  }

  @Test
  void enterTakesWhatOneWentTo() {
    suggest("  phase", "phase");
    Keys.press(widget, "ARROW_DOWN");
    Keys.press(widget, "CR");
    Ui.await("more than the word", () -> line().matches("  phase \\w+.*"));
  }

  @Test
  void undoActsOnTheText() {
    suggest("  pha", "phase");
    Keys.press(widget, "CTRL+Z");
    Ui.awaitEquals("  ph", this::line);
    awaitClosed("phase");
  }

  @Test
  void savingSaves() {
    suggest("  pha", "phase");
    Keys.press(widget, "CTRL+S");
    Ui.await("a saved file", () -> !editor.isDirty());
    assertTrue(text().contains("  pha\n"));
    awaitClosed("phase");
  }

  @ParameterizedTest
  @CsvSource({"END, 2", "CTRL+ARROW_LEFT, -1"})
  void theCaretGoesWhereItIsLed(String key, int way) {
    suggest("  pha", "phase");
    int typed = caret();
    Keys.press(widget, "ARROW_LEFT");
    Keys.press(widget, "ARROW_LEFT");
    Ui.awaitEquals(typed - 2, this::caret);
    Keys.press(widget, key);
    Ui.awaitEquals(typed - 2 + way, this::caret);
  }

  @Test
  void theBeginningOfTheLineIsWhereItAlwaysIs() {
    suggest("  pha", "phase");
    int typed = caret();
    Keys.press(widget, "HOME");
    Ui.await("the caret before the word", () -> caret() <= typed - "pha".length());
    awaitClosed("phase");
    assertEquals("  pha", line());
  }

  @Test
  void theListClosesWhenTheCaretLeavesTheWord() {
    suggest("  pha", "phase");
    for (int i = 0; i < "pha".length(); i++) {
      Keys.press(widget, "ARROW_LEFT");
    }
    awaitClosed("phase");
    assertEquals("  pha", line());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "  post Pos",
        "  series Se",
        "  phase On",
        "  // pha",
        "  post A \"Pil",
        "  post A { text fr \"po"
      })
  void noListOpensWhereNamesAndTextsAreOnesOwn(String words) {
    type(words);
    assertEquals(0, opened.get());
    assertTrue(line().startsWith(words), line());
  }

  @Test
  void aSignInATextAnnouncesAHashtag() {
    Workbench.caretBehind(editor, "text fr \"");
    type("Bonjour.");
    assertEquals(0, opened.get());
    type(" #");
    Ui.awaitEquals(1, opened::get);
  }

  private void suggest(String words, String entry) {
    type(words);
    Popups.list(entry);
  }

  /** Types the last letter; the others are there already, so that no list opened before. */
  private void type(String words) {
    int last = words.length() - 1;
    Ui.run(
        () -> {
          int at = Workbench.viewer(editor).getSelectedRange().x;
          Workbench.viewer(editor).getDocument().replace(at, 0, words.substring(0, last));
          Workbench.viewer(editor).setSelectedRange(at + last, 0);
        });
    Keys.type(words.substring(last));
    awaitPause();
  }

  /** Waits until it is decided whether a list opens. */
  private static void awaitPause() {
    Ui.await(
        "a decision",
        () -> Thread.getAllStackTraces().keySet().stream().noneMatch(SuggestionsTest::waits));
  }

  private static boolean waits(Thread thread) {
    return thread.getName().equals(WAITING);
  }

  private static void awaitClosed(String entry) {
    Ui.await("no list", () -> !Popups.isOpen(entry));
  }

  private String text() {
    return Ui.get(() -> Workbench.viewer(editor).getDocument().get());
  }

  private int caret() {
    return Ui.get(widget::getCaretOffset);
  }

  private String line() {
    return Ui.get(() -> widget.getLine(widget.getLineAtOffset(widget.getCaretOffset())));
  }

  private record Count(AtomicInteger opened) implements ICompletionListener {
    @Override
    public void assistSessionStarted(ContentAssistEvent event) {
      opened.incrementAndGet();
    }

    @Override
    public void assistSessionEnded(ContentAssistEvent event) {
      // Only beginnings count.
    }

    @Override
    public void selectionChanged(ICompletionProposal proposal, boolean smartToggle) {
      // Only beginnings count.
    }
  }
}
