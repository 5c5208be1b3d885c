package org.ligne.ui.export;

import java.util.Collection;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Lines with what stands below them. */
final class Lines implements ITreeContentProvider {
  @Override
  public Object[] getElements(Object input) {
    return ((Collection<?>) input).toArray();
  }

  @Override
  public Object[] getChildren(Object line) {
    return ((Line) line).lines().toArray();
  }

  @Override
  public boolean hasChildren(Object line) {
    return !((Line) line).lines().isEmpty();
  }

  @Override
  public Object getParent(Object line) {
    return null;
  }
}
