package org.ligne.ui.impact;

import java.util.List;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.ligne.editor.icons.Icon;

/** The tree of limits that change and the posts they concern. UI thread only. */
final class ImpactTree {
  private static final int[] WEIGHTS = {30, 35, 35};
  private static final int NARROWEST = 120;

  private final TreeViewer viewer;

  ImpactTree(Composite parent) {
    TreeColumnLayout layout = new TreeColumnLayout();
    parent.setLayout(layout);
    viewer = new TreeViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
    viewer.getTree().setHeaderVisible(true);
    viewer.setContentProvider(new Content());
    ColumnViewerToolTipSupport.enableFor(viewer);
    List<String> titles = List.of(Messages.what, Messages.then, Messages.place);
    for (int i = 0; i < titles.size(); i++) {
      TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
      column.getColumn().setText(titles.get(i));
      column.getColumn().setResizable(true);
      column.setLabelProvider(new Labels(i));
      layout.setColumnData(column.getColumn(), new ColumnWeightData(WEIGHTS[i], NARROWEST));
    }
  }

  TreeViewer viewer() {
    return viewer;
  }

  /** Shows branches, those of posts unfolded. */
  void show(List<Branch> branches) {
    viewer.setInput(branches);
    branches.stream()
        .filter(Branch.Rule.class::isInstance)
        .forEach(branch -> viewer.setExpandedState(branch, true));
  }

  private static final class Content implements ITreeContentProvider {
    @Override
    public Object[] getElements(Object input) {
      return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object element) {
      return ((Branch) element).children().toArray();
    }

    @Override
    public Object getParent(Object element) {
      return null; // Nobody looks for what is below a branch that is not unfolded.
    }

    @Override
    public boolean hasChildren(Object element) {
      return !((Branch) element).children().isEmpty();
    }
  }

  private static final class Labels extends ColumnLabelProvider {
    private final int column;

    Labels(int column) {
      this.column = column;
    }

    @Override
    public String getText(Object element) {
      return ((Branch) element).words().get(column);
    }

    @Override
    public String getToolTipText(Object element) {
      return getText(element);
    }

    @Override
    public Image getImage(Object element) {
      if (column > 0) {
        return null;
      }
      return switch ((Branch) element) {
        case Branch.Rule rule -> Icon.LIMIT.image();
        case Branch.Idle idle -> Icon.PLATFORM.image();
        case Branch.Post post -> shared(post.broken());
      };
    }

    private static Image shared(boolean broken) {
      return broken
          ? PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_ERROR_TSK)
          : Icon.CHECK.image();
    }
  }
}
