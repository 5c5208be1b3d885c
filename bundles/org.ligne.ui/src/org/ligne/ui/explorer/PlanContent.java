package org.ligne.ui.explorer;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.ui.navigator.CommonViewer;

/** Plans open like folders: below them stand their statements. */
public final class PlanContent implements ITreeContentProvider {
  private static final Object[] NONE = {};

  private final Trees trees = new Trees(this::refresh);
  private StructuredViewer viewer;
  private Following following;

  @Override
  public void inputChanged(Viewer shown, Object before, Object now) {
    viewer = (StructuredViewer) shown;
    if (following == null && shown instanceof CommonViewer common) {
      following = new Following(common, trees);
    }
  }

  private void refresh(IFile file) {
    if (viewer != null && !viewer.getControl().isDisposed()) {
      viewer.refresh(file);
      if (following != null) {
        following.known(file);
      }
    }
  }

  @Override
  public Object[] getElements(Object input) {
    return getChildren(input);
  }

  @Override
  public Object[] getChildren(Object parent) {
    return switch (parent) {
      case IFile file -> trees.of(file).map(List::toArray).orElse(NONE);
      case Node node -> node.children().toArray();
      default -> NONE;
    };
  }

  @Override
  public boolean hasChildren(Object element) {
    return switch (element) {
      case IFile file -> trees.mayHold(file);
      case Node node -> !node.children().isEmpty();
      default -> false;
    };
  }

  @Override
  public Object getParent(Object element) {
    return switch (element) {
      case Node node -> node.parent();
      case IFile file -> file.getParent();
      default -> null;
    };
  }

  @Override
  public void dispose() {
    trees.dispose();
    if (following != null) {
      following.dispose();
    }
  }
}
