package org.ligne.editor.edit;

import java.util.regex.Pattern;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITypedRegion;
import org.ligne.editor.colouring.Partitions;

/** A line break inside a text. */
final class TextBreak extends LineBreak {
  private static final String TRIPLE = "'''";

  /** Statements whose values may run over several lines. */
  private static final Pattern LONG = Pattern.compile("^\\s*(text|title|objective|note)\\b[^\"]*$");

  private final ITypedRegion text;

  TextBreak(IDocument document, DocumentCommand command) throws BadLocationException {
    super(document, command);
    text = Partitions.at(document, command.offset);
  }

  /** Lines of a text begin below each other, a level deeper than the statement; closed at once. */
  void inRich() throws BadLocationException {
    String inner = onFirstLine() ? indentation + Lines.UNIT : indentation;
    if (onFirstLine() && behind.strip().equals(TRIPLE)) {
      beginBefore(inner, inner);
    } else if (isUnclosed()) {
      beginBefore(inner, inner + TRIPLE);
    } else {
      begin(inner);
    }
  }

  private boolean onFirstLine() throws BadLocationException {
    return document.getLineOfOffset(text.getOffset()) == document.getLineOfOffset(command.offset);
  }

  private boolean isUnclosed() throws BadLocationException {
    String all = document.get(text.getOffset(), text.getLength());
    return behind.isBlank() && (all.length() < 6 || !all.endsWith(TRIPLE));
  }

  /** A text on one line that gets a second one becomes a text over several lines. */
  void inString() throws BadLocationException {
    String all = document.get(text.getOffset(), text.getLength());
    boolean closed = all.length() > 1 && all.endsWith("\"");
    String statement = Lines.before(document, text.getOffset());
    int split = command.offset - text.getOffset();
    if (!closed || command.length > 0 || split < 1 || split >= all.length()) {
      begin(indentation);
    } else if (LONG.matcher(statement).find() && !all.contains(TRIPLE)) {
      spread(all.substring(1, split), all.substring(split, all.length() - 1));
    }
  }

  private void spread(String head, String tail) {
    String inner = lineEnd + indentation + Lines.UNIT;
    String first = TRIPLE + inner + lines(head.stripTrailing(), inner) + inner;
    command.offset = text.getOffset();
    command.length = text.getLength();
    command.text = first + lines(tail.stripLeading(), inner) + inner + TRIPLE;
    command.caretOffset = command.offset + first.length();
    command.shiftsCaret = false;
  }

  private static String lines(String escaped, String lineStart) {
    var plain = new StringBuilder();
    for (int i = 0; i < escaped.length(); i++) {
      char sign = escaped.charAt(i);
      if (sign != '\\' || i + 1 == escaped.length()) {
        plain.append(sign);
      } else {
        char next = escaped.charAt(++i);
        plain.append(next == 'n' ? lineStart : next == 't' ? "\t" : String.valueOf(next));
      }
    }
    return plain.toString();
  }
}
