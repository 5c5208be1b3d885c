package org.ligne.editor.edit;

import java.util.function.IntSupplier;
import java.util.function.Predicate;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITypedRegion;
import org.ligne.editor.colouring.Partitions;
import org.ligne.editor.preferences.Preferences;

/**
 * Braces and quotes come in pairs: the opening one brings the closing one along, typing the closing
 * one passes over it, and deleting the opening one deletes both. Around a selection they surround
 * it.
 */
public final class Pairs implements IAutoEditStrategy {
  private static final String TRIPLE = "'''";

  private final IntSupplier caret;
  private final Predicate<String> wanted;

  /** For hosts that do not say where their caret is: pairs are not deleted together. */
  public Pairs() {
    this(() -> -1);
  }

  /**
   * @param caret says where the caret stands in the document, -1 if it has a selection
   */
  public Pairs(IntSupplier caret) {
    this(caret, Preferences::isOn);
  }

  /**
   * @param wanted whether a preference is on
   */
  Pairs(IntSupplier caret, Predicate<String> wanted) {
    this.caret = caret;
    this.wanted = wanted;
  }

  @Override
  public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
    try {
      if (command.text.isEmpty() && command.length == 1) {
        deletePair(document, command);
      } else if (command.text.length() == 1 && command.length > 0) {
        surround(document, command);
      } else if (command.text.length() == 1) {
        type(document, command);
      }
    } catch (BadLocationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void type(IDocument document, DocumentCommand command) throws BadLocationException {
    var around = Partitions.at(document, command.offset);
    boolean code = around.getType().equals(Partitions.CODE);
    switch (command.text.charAt(0)) {
      case '{' -> {
        if (code && wanted.test(Preferences.CLOSE_BRACES)) {
          close(document, command, "}");
        }
      }
      case '}' -> {
        if (code) {
          new ClosingBrace(document, command).pass();
        }
      }
      case '"' -> quote(document, command, around);
      case '\'' -> apostrophe(document, command, around);
      default -> {}
    }
  }

  private void quote(IDocument document, DocumentCommand command, ITypedRegion around)
      throws BadLocationException {
    if (around.getType().equals(Partitions.CODE)) {
      if (wanted.test(Preferences.CLOSE_TEXTS) && at(document, command.offset - 1) != '"') {
        close(document, command, "\"");
      }
    } else if (around.getType().equals(Partitions.STRING)
        && at(document, command.offset) == '"'
        && command.offset == end(around) - 1
        && at(document, command.offset - 1) != '\\') {
      pass(command);
    }
  }

  private void apostrophe(IDocument document, DocumentCommand command, ITypedRegion around)
      throws BadLocationException {
    int offset = command.offset;
    if (around.getType().equals(Partitions.CODE)) {
      if (wanted.test(Preferences.CLOSE_TEXTS)
          && offset >= 2
          && document.get(offset - 2, 2).equals("''")) {
        close(document, command, TRIPLE);
      }
    } else if (around.getType().equals(Partitions.RICH) && closes(document, offset, around)) {
      pass(command);
    }
  }

  // Within the closing quotes, or before them where no apostrophe can be meant.
  private static boolean closes(IDocument document, int offset, ITypedRegion around)
      throws BadLocationException {
    int closing = end(around) - TRIPLE.length();
    boolean closed =
        around.getLength() >= 2 * TRIPLE.length()
            && document.get(closing, TRIPLE.length()).equals(TRIPLE);
    return closed
        && offset >= closing
        && offset < end(around)
        && (offset > closing || !Character.isLetter(at(document, offset - 1)));
  }

  private static int end(ITypedRegion region) {
    return region.getOffset() + region.getLength();
  }

  private static void close(IDocument document, DocumentCommand command, String closing)
      throws BadLocationException {
    char next = at(document, command.offset);
    if (Character.isWhitespace(next) || next == '}' || next == ',' || next == 0) {
      command.caretOffset = command.offset + 1;
      command.shiftsCaret = false;
      command.text += closing;
    }
  }

  private static void pass(DocumentCommand command) {
    command.text = "";
    command.caretOffset = command.offset + 1;
    command.shiftsCaret = false;
  }

  private void deletePair(IDocument document, DocumentCommand command) throws BadLocationException {
    if (caret.getAsInt() != command.offset + 1) {
      return;
    }
    String pair = "" + at(document, command.offset) + at(document, command.offset + 1);
    if (pair.equals("{}") || pair.equals("\"\"") && isEmptyString(document, command.offset)) {
      command.length = 2;
    } else if (isEmptyRich(document, command.offset + 1)) {
      command.offset -= 2;
      command.length = 6;
      command.caretOffset = command.offset;
    }
  }

  private static boolean isEmptyString(IDocument document, int offset) throws BadLocationException {
    var around = Partitions.at(document, offset + 1);
    return around.getType().equals(Partitions.STRING)
        && around.getOffset() == offset
        && around.getLength() == 2;
  }

  private static boolean isEmptyRich(IDocument document, int middle) throws BadLocationException {
    return middle >= 3
        && middle + 3 <= document.getLength()
        && document.get(middle - 3, 6).equals(TRIPLE + TRIPLE)
        && Partitions.at(document, middle).getOffset() == middle - 3;
  }

  private void surround(IDocument document, DocumentCommand command) throws BadLocationException {
    String selected = document.get(command.offset, command.length);
    boolean code = Partitions.typeAt(document, command.offset).equals(Partitions.CODE);
    if (!code || selected.isBlank() || !wanted.test(Preferences.SURROUND)) {
      return;
    }
    switch (command.text) {
      case "{" -> command.text = "{" + selected + "}";
      case "\"" -> {
        boolean plain = selected.indexOf('\n') < 0 && selected.indexOf('"') < 0;
        String quotes = plain ? "\"" : TRIPLE;
        command.text = quotes + selected + quotes;
      }
      case "'" -> command.text = TRIPLE + selected + TRIPLE;
      default -> {}
    }
  }

  private static char at(IDocument document, int offset) throws BadLocationException {
    return offset >= 0 && offset < document.getLength() ? document.getChar(offset) : 0;
  }
}
