package org.ligne.editor.symbols;

import java.text.Collator;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.ligne.editor.connection.UiLanguage;

/** Statements by kind, then by name, as dictionaries sort them. */
public final class SymbolOrder extends ViewerComparator {
  private final Collator names = Collator.getInstance(UiLanguage.locale());

  @Override
  public int category(Object element) {
    return SymbolIcons.of(((SymbolNode) element).symbol().getKind()).ordinal();
  }

  @Override
  public int compare(Viewer viewer, Object one, Object other) {
    int kinds = Integer.compare(category(one), category(other));
    return kinds == 0 ? names.compare(name(one), name(other)) : kinds;
  }

  private static String name(Object element) {
    return ((SymbolNode) element).symbol().getName();
  }
}
