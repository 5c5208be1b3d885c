package org.ligne.editor.symbols;

import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Trees of statements; the input is the list of those at the top. */
public final class SymbolContents implements ITreeContentProvider {

  @Override
  public Object[] getElements(Object input) {
    return ((List<?>) input).toArray();
  }

  @Override
  public Object[] getChildren(Object parent) {
    return ((SymbolNode) parent).children().toArray();
  }

  @Override
  public Object getParent(Object element) {
    return ((SymbolNode) element).parent();
  }

  @Override
  public boolean hasChildren(Object element) {
    return !((SymbolNode) element).children().isEmpty();
  }
}
