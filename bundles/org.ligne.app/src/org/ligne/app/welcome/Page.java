package org.ligne.app.welcome;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchWindow;
import org.ligne.app.Images;
import org.ligne.app.about.Version;

/** What is on the welcome page, in one column or two as there is room. */
final class Page {
  private static final String CSS_ID = "org.eclipse.e4.ui.css.id";
  private static final int WIDEST = 1080;
  private static final int TWO_COLUMNS_FROM = 860;
  private static final int MARGIN = 32;

  private final Composite root;
  private final Composite columns;
  private final Composite offers;
  private final Recent recent;
  private final ResourceManager resources;

  Page(Composite parent, IWorkbenchWindow window) {
    root = new Composite(parent, SWT.NONE);
    root.setData(CSS_ID, "LigneWelcome");
    GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 24).applyTo(root);
    resources = new LocalResourceManager(JFaceResources.getResources(), root);
    header();
    columns = grid(root, 2, 48, 24);
    Composite left = grid(columns, 1, 0, 8);
    title(left, Messages.begin);
    offers = grid(left, 2, 12, 12);
    Offer.all(window).forEach(offer -> new Card(offers, offer, resources));
    title(left, Messages.firstSteps);
    steps(left, List.of(Messages.step1, Messages.step2, Messages.step3, Messages.step4));
    Composite right = grid(columns, 1, 0, 8);
    title(right, Messages.recent);
    recent = new Recent(right);
    title(right, Messages.learn);
    Offer.learning(window).forEach(offer -> offer.link(right));
    title(right, NLS.bind(Messages.whatsNew, Version.shown()));
    lines(right, List.of(Messages.new1, Messages.new2, Messages.new3, Messages.new4));
    AtStart.createBox(right);
  }

  Composite control() {
    return root;
  }

  void refresh() {
    recent.refresh();
  }

  /** Puts everything where it fits into so many pixels. */
  void fit(int width) {
    boolean wide = width >= TWO_COLUMNS_FROM;
    ((GridLayout) columns.getLayout()).numColumns = wide ? 2 : 1;
    ((GridLayout) columns.getLayout()).makeColumnsEqualWidth = false;
    int used = Math.min(WIDEST, width - 2 * MARGIN);
    GridData place = (GridData) columns.getLayoutData();
    place.widthHint = used;
    place.horizontalAlignment = SWT.BEGINNING;
    GridLayout margins = (GridLayout) root.getLayout();
    margins.marginWidth = Math.max(MARGIN, (width - used) / 2);
    root.layout(true, true);
  }

  private void header() {
    Composite header = grid(root, 2, 20, 2);
    Label mark = new Label(header, SWT.NONE);
    mark.setImage(resources.create(Images.MARK.descriptor()));
    GridDataFactory.swtDefaults().span(1, 2).applyTo(mark);
    Label name = new Label(header, SWT.NONE);
    name.setText(Messages.product);
    name.setFont(font(14, SWT.BOLD));
    GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.END).applyTo(name);
    text(header, Messages.purpose);
  }

  private void title(Composite parent, String text) {
    Label title = new Label(parent, SWT.NONE);
    title.setText(text);
    title.setFont(font(3, SWT.BOLD));
    GridDataFactory.fillDefaults().indent(0, 12).applyTo(title);
  }

  private static void steps(Composite parent, List<String> texts) {
    Composite steps = grid(parent, 2, 8, 8);
    for (int i = 0; i < texts.size(); i++) {
      Label number = new Label(steps, SWT.NONE);
      number.setText(i + 1 + ".");
      GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(number);
      text(steps, texts.get(i));
    }
  }

  private static void lines(Composite parent, List<String> texts) {
    texts.forEach(line -> text(parent, line));
  }

  private static void text(Composite parent, String text) {
    Label label = new Label(parent, SWT.WRAP);
    label.setText(text);
    GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
  }

  private static Composite grid(Composite parent, int numColumns, int across, int down) {
    Composite grid = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(numColumns).spacing(across, down).applyTo(grid);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(grid);
    return grid;
  }

  private Font font(int larger, int style) {
    FontDescriptor normal = FontDescriptor.createFrom(JFaceResources.getDefaultFont());
    return resources.create(normal.increaseHeight(larger).setStyle(style));
  }
}
