package org.ligne.editor.preferences;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.ColorSelector;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.ligne.editor.colouring.Style;

/** The colours of the text, with a piece of a plan that shows them while they are changed. */
public final class ColoursPage extends PreferencePage implements IWorkbenchPreferencePage {
  private Looks looks;
  private ListViewer styles;
  private ColorSelector colour;
  private Button bold;
  private Button italic;
  private Preview preview;

  @Override
  public void init(IWorkbench workbench) {
    setPreferenceStore(Preferences.store());
  }

  @Override
  protected Control createContents(Composite parent) {
    looks = new Looks();
    var page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 6).applyTo(page);
    wide(page, Messages.coloursOf);
    list(page);
    editing(page);
    wide(page, Messages.preview);
    preview = new Preview(page, Messages.sample);
    GridDataFactory.fillDefaults()
        .span(2, 1)
        .grab(true, true)
        .hint(260, 210)
        .applyTo(preview.control());
    styles.setSelection(new StructuredSelection(Style.KEYWORD));
    preview.show(looks);
    return page;
  }

  private static void wide(Composite page, String text) {
    var label = new Label(page, SWT.NONE);
    label.setText(text);
    GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
  }

  private void list(Composite page) {
    styles = new ListViewer(page, SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE);
    styles.setContentProvider(ArrayContentProvider.getInstance());
    styles.setLabelProvider(LabelProvider.createTextProvider(StyleNames::of));
    styles.setInput(Style.values());
    styles.addSelectionChangedListener(event -> showStyle());
    GridDataFactory.fillDefaults().grab(true, true).hint(190, 200).applyTo(styles.getControl());
  }

  private void editing(Composite page) {
    var column = new Composite(page, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 8).applyTo(column);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(column);
    new Label(column, SWT.NONE).setText(Messages.colour);
    colour = new ColorSelector(column);
    colour.getButton().setToolTipText(Messages.colourTip);
    colour.addListener(event -> change());
    bold = box(column, Messages.bold);
    italic = box(column, Messages.italic);
  }

  private Button box(Composite column, String text) {
    var box = new Button(column, SWT.CHECK);
    box.setText(text);
    box.addListener(SWT.Selection, event -> change());
    GridDataFactory.fillDefaults().span(2, 1).applyTo(box);
    return box;
  }

  private Style selected() {
    return (Style) styles.getStructuredSelection().getFirstElement();
  }

  private void showStyle() {
    var style = selected();
    colour.setEnabled(style != null);
    bold.setEnabled(style != null);
    italic.setEnabled(style != null);
    if (style != null) {
      var look = looks.get(style);
      colour.setColorValue(look.colour());
      bold.setSelection(look.bold());
      italic.setSelection(look.italic());
    }
  }

  private void change() {
    looks.set(
        selected(), new Look(colour.getColorValue(), bold.getSelection(), italic.getSelection()));
    preview.show(looks);
  }

  @Override
  protected void performDefaults() {
    looks.restoreDefaults();
    showStyle();
    preview.show(looks);
    super.performDefaults();
  }

  @Override
  public boolean performOk() {
    if (looks != null) {
      looks.save();
    }
    return super.performOk();
  }
}
