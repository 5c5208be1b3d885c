package org.ligne.ui.schedule;

import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.ligne.editor.icons.Icon;

/**
 * What stands above the table: what is in it, what it is grouped by, which rows are wanted. UI
 * thread only.
 */
final class TopLine {
  private final Composite body;
  private final Label summary;
  private final Link wanted;
  private final Combo groups;
  private final Button facets;
  private final Text words;
  private RowTable table;
  private Runnable changed = () -> {};

  TopLine(Composite parent) {
    body = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(6).margins(6, 0).spacing(6, 0).applyTo(body);
    summary = new Label(body, SWT.NONE);
    GridDataFactory.swtDefaults().applyTo(summary);
    wanted = new Link(body, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(wanted);
    Label by = new Label(body, SWT.NONE);
    by.setText(Messages.groupBy);
    groups = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
    Stream.of(Grouping.values()).map(Grouping::label).forEach(groups::add);
    facets = new Button(body, SWT.PUSH);
    facets.setText(Messages.filterBy);
    facets.setImage(Icon.FILTER.image());
    words = new Text(body, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    words.setMessage(Messages.filter);
    GridDataFactory.fillDefaults()
        .hint(180, SWT.DEFAULT)
        .align(SWT.FILL, SWT.CENTER)
        .applyTo(words);
  }

  /** The whole, to lay it out. */
  Composite control() {
    return body;
  }

  /** Says what table it is about, and who is told when other rows are shown. */
  void on(RowTable rows, Runnable told) {
    table = rows;
    changed = told;
    Menu menu = new FilterMenu(rows, told).on(facets);
    facets.addListener(SWT.Selection, event -> open(menu));
    groups.addListener(SWT.Selection, event -> group());
    words.addListener(SWT.Modify, event -> filter());
    wanted.addListener(SWT.Selection, event -> all());
  }

  private void open(Menu menu) {
    Point below = facets.toDisplay(0, facets.getSize().y);
    menu.setLocation(below);
    menu.setVisible(true);
  }

  private void group() {
    table.group(Grouping.values()[groups.getSelectionIndex()]);
    changed.run();
  }

  private void filter() {
    table.filter(words.getText());
    changed.run();
  }

  private void all() {
    table.filter(table.arrangement().filter().withoutFacets());
    changed.run();
  }

  /** Filters by words as though they had been typed. */
  void filter(String text) {
    words.setText(text);
  }

  /** Shows what holds now. */
  void show(Summary now) {
    summary.setText(now.of(table.shown()));
    summary.setToolTipText(now.tip());
    groups.select(table.arrangement().grouping().ordinal());
    String said = table.arrangement().filter().said();
    wanted.setText(
        said.isEmpty()
            ? ""
            : NLS.bind(Messages.only, said.replace("&", "&&"), "<a>" + Messages.showAll + "</a>"));
    wanted.setToolTipText(said.isEmpty() ? null : said);
    body.layout();
  }
}
