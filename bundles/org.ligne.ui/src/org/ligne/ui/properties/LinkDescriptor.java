package org.ligne.ui.properties;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.DialogCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.ligne.editor.connection.Locations;

/** A fact that leads to its place: chosen, it shows a button, and Enter or a click goes there. */
final class LinkDescriptor extends PropertyDescriptor {
  private static final String ARROW = "→";

  private final FactLink link;

  LinkDescriptor(FactLink link) {
    super(link, link.name());
    this.link = link;
    setDescription(link.words());
  }

  @Override
  public CellEditor createPropertyEditor(Composite parent) {
    return new Way(parent, link);
  }

  private static final class Way extends DialogCellEditor {
    private final FactLink link;

    Way(Composite parent, FactLink link) {
      super(parent, SWT.NONE);
      this.link = link;
      getControl().addListener(SWT.MouseDoubleClick, event -> go());
    }

    @Override
    protected Control createContents(Composite cell) {
      Control contents = super.createContents(cell);
      contents.addListener(SWT.MouseDoubleClick, event -> go());
      return contents;
    }

    @Override
    protected Button createButton(Composite parent) {
      Button button = super.createButton(parent);
      button.setText(ARROW);
      button.setToolTipText(Messages.goThere);
      return button;
    }

    @Override
    protected Object openDialogBox(Control cell) {
      go();
      return null; // The fact stays as it is.
    }

    /** The editor of the cell is closed before the focus goes elsewhere. */
    private void go() {
      getControl().getDisplay().asyncExec(() -> Locations.open(link.place()));
    }
  }
}
