package org.ligne.ui.export;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.AbstractTreeViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.ligne.editor.connection.Log;
import org.ligne.editor.connection.UiLanguage;
import org.ligne.exchange.ExchangeException;
import org.ligne.exchange.ExportReport;
import org.ligne.exchange.OutputFolder;
import org.ligne.ui.wizard.Form;
import org.ligne.ui.wizard.PlanPage;
import org.ligne.ui.wizard.Remark;

/** What will be written and what will not, before anything is. */
final class OutlookPage extends PlanPage {
  /** So many lines can be read without folding some away. */
  private static final int MOST_OPEN = 60;

  private final Compiled compiled;
  private final Path project;
  private final Supplier<Choice> choice;
  private TreeViewer tree;
  private List<ExportReport> reports = List.of();
  private Optional<Remark> refusal = Optional.empty();

  OutlookPage(Compiled compiled, Path project, Supplier<Choice> choice) {
    super("outlook", Messages.outlookTitle, Messages.outlookDescription);
    this.compiled = compiled;
    this.project = project;
    this.choice = choice;
  }

  @Override
  protected void fill(Form form) {
    tree = new TreeViewer(form.parent(), SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
    tree.setContentProvider(new Lines());
    tree.setLabelProvider(new LineLabels());
    ColumnViewerToolTipSupport.enableFor(tree);
    GridDataFactory.fillDefaults()
        .span(2, 1)
        .grab(true, true)
        .hint(640, 300)
        .applyTo(tree.getTree());
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible) {
      getShell().getDisplay().asyncExec(this::rehearse);
    }
  }

  private void rehearse() {
    if (getControl().isDisposed()) {
      return;
    }
    compiled.compile(getContainer());
    Choice chosen = choice.get();
    Path folder = chosen.folder(project).orElseThrow();
    Delivery delivery = new Delivery(chosen, compiled.schedules());
    refusal = Optional.empty();
    try {
      getContainer()
          .run(
              true,
              false,
              monitor -> {
                try {
                  List<ExportReport> rehearsed = new ArrayList<>();
                  delivery.write(() -> OutputFolder.rehearse(folder), rehearsed::add, monitor);
                  reports = rehearsed;
                } catch (ExchangeException e) {
                  throw new InvocationTargetException(e);
                }
              });
    } catch (InvocationTargetException e) {
      refuse(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    List<Line> lines = new Outlook(folder).of(reports);
    tree.setInput(lines);
    tree.expandToLevel(Line.count(lines) > MOST_OPEN ? 2 : AbstractTreeViewer.ALL_LEVELS);
    look();
  }

  private void refuse(Throwable failure) {
    reports = List.of();
    if (failure instanceof ExchangeException known) {
      refusal = Optional.of(Remark.error(known.remark().text(UiLanguage.locale())));
    } else {
      Log.error("The export could not be rehearsed", failure);
    }
  }

  @Override
  protected Optional<Remark> remark() {
    return refusal;
  }
}
