package org.ligne.ui.wizard;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Lays out labels and fields in two columns, and tells of every change the user makes. */
public final class Form {
  private static final int INDENT = 4;
  private static final int NOTE_WIDTH = 420;

  private final Composite parent;
  private final Runnable changed;

  /** A form that fills a composite. */
  public Form(Composite parent, Runnable changed) {
    this.parent = parent;
    this.changed = changed;
    GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 8).spacing(10, 8).applyTo(parent);
  }

  /** The composite it fills. */
  public Composite parent() {
    return parent;
  }

  /** What is to be told of changes. */
  public Runnable changed() {
    return changed;
  }

  /** A field for a line of text. */
  public Text text(String label, String hint) {
    label(label);
    Text text = new Text(parent, SWT.BORDER);
    text.setMessage(hint);
    wide(text);
    text.addListener(SWT.Modify, event -> changed.run());
    return text;
  }

  /** A choice among items. */
  public Combo choice(String label, List<String> items) {
    return combo(label, items, SWT.READ_ONLY);
  }

  /** A choice among many items, in which one can type. */
  public Combo search(String label, List<String> items) {
    return combo(label, items, SWT.NONE);
  }

  private Combo combo(String label, List<String> items, int style) {
    label(label);
    Combo combo = new Combo(parent, SWT.DROP_DOWN | style);
    combo.setItems(items.toArray(String[]::new));
    combo.setVisibleItemCount(15);
    wide(combo);
    combo.addListener(SWT.Modify, event -> changed.run());
    return combo;
  }

  /** Something that is on or off, under the fields. */
  public Button check(String text) {
    new Label(parent, SWT.NONE);
    Button check = new Button(parent, SWT.CHECK);
    check.setText(text);
    check.addListener(SWT.Selection, event -> changed.run());
    return check;
  }

  /** A label in the first column. */
  public Label label(String text) {
    Label label = new Label(parent, SWT.NONE);
    label.setText(text);
    return label;
  }

  /** A sentence under a field. */
  public Label note(String text) {
    new Label(parent, SWT.NONE);
    return sentence(text, 1);
  }

  /** A sentence over the whole width. */
  public Label sentence(String text) {
    return sentence(text, 2);
  }

  private Label sentence(String text, int columns) {
    Label note = new Label(parent, SWT.WRAP);
    note.setText(text);
    GridDataFactory.fillDefaults()
        .span(columns, 1)
        .grab(true, false)
        .hint(NOTE_WIDTH, SWT.DEFAULT)
        .applyTo(note);
    return note;
  }

  /** A part of the form with a title and two columns of its own. */
  public Form group(String title) {
    Group group = new Group(parent, SWT.NONE);
    group.setText(title);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(group);
    return new Form(group, changed);
  }

  /**
   * An empty part over the whole width.
   *
   * @param high whether it takes what height there is left
   */
  public Composite area(boolean high) {
    Composite area = new Composite(parent, SWT.NONE);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, high).applyTo(area);
    return area;
  }

  /** Makes a control of the second column as wide as the form. */
  public static void wide(Control control) {
    GridData data = GridDataFactory.fillDefaults().grab(true, false).create();
    data.horizontalIndent = INDENT;
    data.verticalAlignment = SWT.CENTER;
    control.setLayoutData(data);
  }
}
