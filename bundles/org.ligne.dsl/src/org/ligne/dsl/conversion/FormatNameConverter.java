package org.ligne.dsl.conversion;

import com.google.inject.Inject;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.impl.IDValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** Names of formats: like other names, but {@code post} needs no caret. */
class FormatNameConverter implements IValueConverter<String> {
  private static final String POST = "post";

  @Inject private IDValueConverter names;

  @Override
  public String toValue(String string, INode node) {
    return POST.equals(string) ? POST : names.toValue(string, node);
  }

  @Override
  public String toString(String value) {
    return POST.equals(value) ? POST : names.toString(value);
  }
}
