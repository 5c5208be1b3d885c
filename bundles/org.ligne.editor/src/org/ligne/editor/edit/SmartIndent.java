package org.ligne.editor.edit;

import java.util.ArrayDeque;
import java.util.function.Predicate;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.ligne.editor.colouring.Partitions;
import org.ligne.editor.preferences.Preferences;

/**
 * Where the next line begins. Behind an opening brace it is one level deeper and the closing brace
 * comes along; in texts and comments it begins below the line before; a closing brace goes back to
 * the line of its opening one.
 */
public final class SmartIndent implements IAutoEditStrategy {
  private final Predicate<String> wanted;

  public SmartIndent() {
    this(Preferences::isOn);
  }

  /**
   * @param wanted whether a preference is on
   */
  SmartIndent(Predicate<String> wanted) {
    this.wanted = wanted;
  }

  @Override
  public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
    if (!wanted.test(Preferences.SMART_INDENT)) {
      return;
    }
    try {
      if (Lines.isBreak(document, command.text)) {
        breakLine(document, command);
      } else if (command.text.equals("}")) {
        closeBlock(document, command);
      }
    } catch (BadLocationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void breakLine(IDocument document, DocumentCommand command) throws BadLocationException {
    switch (Partitions.typeAt(document, command.offset)) {
      case Partitions.RICH -> new TextBreak(document, command).inRich();
      case Partitions.STRING -> new TextBreak(document, command).inString();
      case Partitions.BLOCK_COMMENT -> new CommentBreak(document, command).inBlock();
      case Partitions.LINE_COMMENT -> new CommentBreak(document, command).inLine();
      default -> new CodeBreak(document, command).apply(wanted.test(Preferences.CLOSE_BRACES));
    }
  }

  private static void closeBlock(IDocument document, DocumentCommand command)
      throws BadLocationException {
    String before = Lines.before(document, command.offset);
    if (!before.isBlank() || !Partitions.typeAt(document, command.offset).equals(Partitions.CODE)) {
      return;
    }
    int opening = openBlock(document.get(0, command.offset));
    if (opening >= 0) {
      command.text = Lines.indentation(document, opening) + "}";
      command.length += before.length();
      command.offset -= before.length();
    }
  }

  /** Offset of the brace of the innermost block that is open at the end of a text, or -1. */
  private static int openBlock(String text) {
    var open = new ArrayDeque<Integer>();
    for (var lexer = new Lexer(text); lexer.next(); ) {
      switch (lexer.kind()) {
        case OPEN -> open.push(lexer.start());
        case CLOSE -> open.poll();
        default -> {}
      }
    }
    return open.isEmpty() ? -1 : open.peek();
  }
}
