package org.ligne.dsl.conversion;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** Converts texts in quotes, which must be closed and hold known escapes only. */
final class QuotedConverter implements IValueConverter<String> {
  private static final int EXCERPT = 30;

  @Override
  public String toValue(String literal, INode node) {
    if (literal == null) {
      throw new InvalidValueException(ValueCode.TEXT_MISSING, "", node, null);
    }
    if (!Quoted.isClosed(literal)) {
      throw new InvalidValueException(ValueCode.TEXT_NOT_CLOSED, excerpt(literal), node, null);
    }
    try {
      return Quoted.read(literal);
    } catch (IllegalArgumentException e) {
      throw new InvalidValueException(ValueCode.INVALID_TEXT, e.getMessage(), node, e);
    }
  }

  private static String excerpt(String literal) {
    String line = literal.lines().findFirst().orElse(literal);
    return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT) + "…";
  }

  @Override
  public String toString(String value) {
    return Quoted.write(value);
  }
}
