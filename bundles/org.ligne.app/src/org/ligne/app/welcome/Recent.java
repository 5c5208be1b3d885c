package org.ligne.app.welcome;

import java.util.List;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.ligne.app.project.ProjectFolders;
import org.ligne.app.project.RecentProjects;

/** The projects worked on last, as links. */
final class Recent {
  private final Composite list;

  Recent(Composite parent) {
    list = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(list);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(list);
    fill();
  }

  void refresh() {
    if (!list.isDisposed()) {
      for (Control old : list.getChildren()) {
        old.dispose();
      }
      fill();
      list.requestLayout();
    }
  }

  private void fill() {
    List<String> names = RecentProjects.names();
    names.forEach(this::link);
    if (names.isEmpty()) {
      Label none = new Label(list, SWT.WRAP);
      none.setText(Messages.noRecent);
      GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(none);
    }
  }

  private void link(String name) {
    Link link = new Link(list, SWT.NONE);
    link.setText("<a>" + name.replace("&", "&&") + "</a>");
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
    link.addListener(SWT.Selection, event -> ProjectFolders.show(project));
  }
}
