package org.ligne.editor.edit;

import java.util.Set;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IDocument;

/** A line break between statements. */
final class CodeBreak extends LineBreak {
  private static final String CONTINUATION = Lines.UNIT + Lines.UNIT;

  /** Statements whose values begin on a line of their own. */
  private static final Set<String> VALUES_FOLLOW = Set.of("items", "alt");

  CodeBreak(IDocument document, DocumentCommand command) throws BadLocationException {
    super(document, command);
  }

  /**
   * @param closing whether the closing brace comes along
   */
  void apply(boolean closing) throws BadLocationException {
    String head = before.strip();
    if (head.endsWith("{")) {
      openBlock(closing);
    } else if (head.endsWith(",") || VALUES_FOLLOW.contains(lastWord(head))) {
      begin(isContinued() ? indentation : indentation + CONTINUATION);
    } else if (behind.stripLeading().startsWith("}")) {
      begin(outer(indentation));
    } else {
      begin(isContinued() && !head.isEmpty() ? outer(outer(indentation)) : indentation);
    }
  }

  private void openBlock(boolean closing) {
    String rest = behind.strip();
    String inner = indentation + Lines.UNIT;
    if (rest.startsWith("}")) {
      beginBefore(inner, indentation);
    } else if (rest.isEmpty() && closing && isUnclosed()) {
      beginBefore(inner, indentation + "}");
    } else {
      begin(inner);
    }
  }

  // A brace further left than its partner's line belongs to another block, whose own is missing.
  private boolean isUnclosed() {
    int brace = command.offset - before.length() + before.lastIndexOf('{');
    String text = document.get();
    return Block.of(text).stream()
        .filter(block -> block.open() == brace)
        .anyMatch(block -> block.close() < 0 || leftOf(block.close()));
  }

  private boolean leftOf(int offset) {
    try {
      return Lines.before(document, offset).isBlank()
          && Lines.indentation(document, offset).length() < indentation.length();
    } catch (BadLocationException e) {
      throw new IllegalStateException(e);
    }
  }

  // The line above ended with a comma, so this one goes on with it.
  private boolean isContinued() throws BadLocationException {
    int line = document.getLineOfOffset(command.offset);
    if (line == 0) {
      return false;
    }
    var above = document.getLineInformation(line - 1);
    String text = document.get(above.getOffset(), above.getLength()).strip();
    return text.endsWith(",") || VALUES_FOLLOW.contains(lastWord(text));
  }

  private static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  private static String outer(String indentation) {
    int levels = Math.max(0, indentation.length() - Lines.UNIT.length());
    return indentation.substring(0, levels);
  }
}
