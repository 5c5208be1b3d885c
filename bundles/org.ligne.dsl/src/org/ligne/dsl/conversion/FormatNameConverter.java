package org.ligne.dsl.conversion;

import com.google.inject.Inject;
import java.util.Set;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.impl.IDValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** Names of formats: like other names, but {@code post} and {@code topic} need no caret. */
class FormatNameConverter implements IValueConverter<String> {
  private static final Set<String> WORDS = Set.of("post", "topic");

  @Inject private IDValueConverter names;

  @Override
  public String toValue(String string, INode node) {
    return WORDS.contains(string) ? string : names.toValue(string, node);
  }

  @Override
  public String toString(String value) {
    return WORDS.contains(value) ? value : names.toString(value);
  }
}
