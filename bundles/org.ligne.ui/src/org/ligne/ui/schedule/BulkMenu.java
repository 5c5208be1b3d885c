package org.ligne.ui.schedule;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.ligne.dsl.ide.hand.Change;
import org.ligne.dsl.ide.hand.Change.Scope;
import org.ligne.dsl.ide.schedule.Planning;
import org.ligne.editor.connection.Locations;
import org.ligne.ui.base.Now;
import org.ligne.ui.base.Views;
import org.ligne.ui.export.ExportHandler;
import org.ligne.ui.picture.Choices;
import org.ligne.ui.properties.FactLink;

/** What can be done with the selected rows. UI thread only. */
final class BulkMenu {
  private static final int WEEK = 7;
  private static final int MOST_LINKS = 20;

  private final Shell shell;
  private final Supplier<Optional<Bulk>> selected;
  private final Supplier<Optional<Planning>> planning;

  /** Takes what is selected, if something is, and what is shown. */
  BulkMenu(Shell shell, Supplier<Optional<Bulk>> selected, Supplier<Optional<Planning>> planning) {
    this.shell = shell;
    this.selected = selected;
    this.planning = planning;
  }

  /** Fills a menu. */
  void fill(IMenuManager menu) {
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    if (selected.get().isEmpty() || planning.get().isEmpty()) {
      return;
    }
    Bulk bulk = selected.get().get();
    Choices choices = Choices.of(planning.get().get(), campaigns(bulk.rows()));
    if (bulk.rows().size() == 1) {
      links(menu, bulk.rows().getFirst());
      menu.add(item(Messages.whyHere, () -> Views.show("org.ligne.ui.view.why")));
    }
    menu.add(new Separator());
    approval(menu, bulk, choices);
    menu.add(submenu(Messages.assign, choices.people(), Messages.nobody, bulk, Change.Assign::new));
    menu.add(
        submenu(
            Messages.changePillar, choices.pillars(), Messages.none, bulk, Change.SetPillar::new));
    menu.add(shifting(bulk));
    pinning(menu, bulk);
    menu.add(all(Messages.hold, bulk, id -> new Change.Hold(id, Scope.ONE_CHANNEL)));
    menu.add(item(Messages.delete, bulk::delete));
    menu.add(new Separator());
    menu.add(item(Messages.exportSelection, () -> export(bulk)));
  }

  private static Set<String> campaigns(List<Row> rows) {
    return rows.stream()
        .map(row -> row.item().getCampaign())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The ways to the statements behind a row. */
  private static void links(IMenuManager menu, Row row) {
    List<FactLink> links = Statements.links(row);
    MenuManager sub = new MenuManager(Messages.statements);
    links.stream()
        .limit(MOST_LINKS)
        .map(link -> item(link.words().replace("&", "&&"), () -> Locations.open(link.place())))
        .forEach(sub::add);
    if (!links.isEmpty()) {
      menu.add(sub);
    }
  }

  private static void approval(IMenuManager menu, Bulk bulk, Choices choices) {
    LocalDate today = Now.day(bulk.rows().getFirst().schedule().getZone());
    MenuManager sub = new MenuManager(Messages.approve);
    choices
        .people()
        .forEach(person -> sub.add(all(person, bulk, id -> new Change.Approve(id, person, today))));
    add(menu, sub);
  }

  private static void add(IMenuManager menu, MenuManager sub) {
    if (sub.getItems().length > 0) {
      menu.add(sub);
    }
  }

  private interface Choosing {
    Change of(String entry, String choice);
  }

  private static MenuManager submenu(
      String label, List<String> choices, String none, Bulk bulk, Choosing choosing) {
    MenuManager sub = new MenuManager(label);
    choices.forEach(choice -> sub.add(all(choice, bulk, id -> choosing.of(id, choice))));
    sub.add(new Separator());
    sub.add(all(none, bulk, id -> choosing.of(id, null)));
    return sub;
  }

  private MenuManager shifting(Bulk bulk) {
    MenuManager sub = new MenuManager(Messages.shift);
    sub.add(item(Messages.dayEarlier, () -> bulk.shift(-1)));
    sub.add(item(Messages.dayLater, () -> bulk.shift(1)));
    sub.add(item(Messages.weekEarlier, () -> bulk.shift(-WEEK)));
    sub.add(item(Messages.weekLater, () -> bulk.shift(WEEK)));
    sub.add(new Separator());
    sub.add(item(Messages.byDays, () -> ShiftDialog.ask(shell).ifPresent(bulk::shift)));
    return sub;
  }

  /** Of some that are fixed and some that float, both can be wanted. */
  private static void pinning(IMenuManager menu, Bulk bulk) {
    boolean fixed = bulk.rows().stream().anyMatch(BulkMenu::isFixed);
    boolean floating = !bulk.rows().stream().allMatch(BulkMenu::isFixed);
    if (floating) {
      menu.add(all(Messages.pin, bulk, id -> new Change.Pin(id, Scope.ONE_CHANNEL)));
    }
    if (fixed) {
      menu.add(all(Messages.unpin, bulk, id -> new Change.Unpin(id, Scope.ONE_CHANNEL)));
    }
  }

  private static boolean isFixed(Row row) {
    return row.entry().filter(each -> each.isFixed()).isPresent();
  }

  private void export(Bulk bulk) {
    ExportHandler.export(
        bulk.project(),
        bulk.rows().stream()
            .map(row -> row.item().getId())
            .collect(Collectors.toCollection(LinkedHashSet::new)),
        shell);
  }

  private static Action all(String label, Bulk bulk, Function<String, Change> change) {
    return item(label, () -> bulk.each(change));
  }

  static Action item(String label, Runnable work) {
    return new Action(label) {
      @Override
      public void run() {
        work.run();
      }
    };
  }
}
