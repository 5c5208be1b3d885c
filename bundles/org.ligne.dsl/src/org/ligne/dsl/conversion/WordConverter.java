package org.ligne.dsl.conversion;

import java.time.DateTimeException;
import java.util.function.Function;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Converts words of one kind with a parser that throws on what it does not know.
 *
 * @param <T> the kind of value
 */
final class WordConverter<T> implements IValueConverter<T> {
  private final ValueCode code;
  private final Function<String, T> parser;
  private final Function<T, String> printer;

  WordConverter(ValueCode code, Function<String, T> parser, Function<T, String> printer) {
    this.code = code;
    this.parser = parser;
    this.printer = printer;
  }

  @Override
  public T toValue(String string, INode node) {
    String word = node == null ? string : wordsOf(node);
    try {
      return parser.apply(word);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new InvalidValueException(code, word, node, e);
    }
  }

  /** The words as written: the string that comes along lacks the blanks between them. */
  private static String wordsOf(INode node) {
    StringBuilder words = new StringBuilder();
    int end = node.getOffset();
    for (ILeafNode leaf : node.getLeafNodes()) {
      if (!leaf.isHidden() && leaf.getGrammarElement() != null) { // Null: skipped by the parser.
        words.append(leaf.getOffset() > end ? " " : "").append(leaf.getText());
        end = leaf.getEndOffset();
      }
    }
    return words.toString();
  }

  @Override
  public String toString(T value) {
    return printer.apply(value);
  }
}
