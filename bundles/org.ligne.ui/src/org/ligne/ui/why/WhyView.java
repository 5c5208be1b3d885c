package org.ligne.ui.why;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.ligne.editor.connection.UiThread;
import org.ligne.editor.fix.Fix;
import org.ligne.ui.base.Clip;
import org.ligne.ui.base.Views;
import org.ligne.ui.chosen.ChosenEntries;
import org.ligne.ui.picture.HandUndo;
import org.ligne.ui.picture.Picture;
import org.ligne.ui.picture.Pictures;
import org.ligne.ui.picture.PlannedEntry;
import org.ligne.ui.picture.Reveal;
import org.ligne.ui.plan.Freshness;
import org.ligne.ui.plan.Plans;
import org.ligne.ui.schedule.Advice;
import org.ligne.ui.schedule.Guide;
import org.ligne.visual.why.Line;

/** Says why the chosen entry has its slot, what that is worth, and what else it could have. */
public final class WhyView extends ViewPart {
  /** The id of this view. */
  public static final String ID = "org.ligne.ui.view.why";

  private static final String CALENDAR = "org.ligne.ui.view.calendar";

  private final Consumer<List<PlannedEntry>> choosing = entries -> look();
  private final Runnable drawn = this::look;
  private final Turn<Optional<Found>> looking = new Turn<>(this::found);
  private final Turn<List<Line>> asking = new Turn<>(this::answered);
  private ChosenEntries chosen;
  private Composite stack;
  private Guide guide;
  private Sheet sheet;
  private PlannedEntry entry;
  private Picture picture;
  private Found found;
  private LocalDateTime moment;

  @Override
  public void createPartControl(Composite parent) {
    stack = new Composite(parent, SWT.NONE);
    stack.setLayout(new StackLayout());
    guide = new Guide(stack);
    sheet = new Sheet(stack, new Doing(() -> Optional.ofNullable(found), this::ask));
    actions();
    chosen = ChosenEntries.of(getSite().getWorkbenchWindow());
    chosen.addListener(choosing);
    Pictures.get().addListener(drawn);
    look();
  }

  private void actions() {
    Action copy =
        new Action(Messages.copy) {
          @Override
          public void run() {
            Clip.copy(sheet.text());
          }
        };
    ISharedImages shared = PlatformUI.getWorkbench().getSharedImages();
    copy.setImageDescriptor(shared.getImageDescriptor(ISharedImages.IMG_TOOL_COPY));
    var bars = getViewSite().getActionBars();
    bars.getToolBarManager().add(copy);
    bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
    HandUndo.on(bars);
  }

  /** Looks whether there is something new to be said. */
  private void look() {
    if (stack.isDisposed()) {
      return;
    }
    List<PlannedEntry> entries =
        chosen.get().stream().filter(each -> each.project().isAccessible()).toList();
    if (entries.isEmpty()) {
      forget();
      guide.say(Messages.nothing, Messages.showCalendar, () -> Views.show(CALENDAR));
      bring(guide.control());
    } else {
      look(entries.getFirst());
      sheet.say(hint(entries));
    }
  }

  private void look(PlannedEntry wanted) {
    Optional<Picture> latest = Pictures.get().latest(wanted.project());
    if (latest.isEmpty()) {
      forget();
      new Advice(guide).give(Optional.of(wanted.project()), Optional.empty());
      bring(guide.control());
    } else if (!wanted.equals(entry) || latest.get() != picture) {
      entry = wanted;
      picture = latest.get();
      looking.ask(Messages.looking, () -> Found.of(latest.get(), wanted.id()));
    }
  }

  private void forget() {
    stop();
    sheet.clear();
  }

  private void stop() {
    looking.cancel();
    asking.cancel();
    entry = null;
    picture = null;
    found = null;
  }

  private String hint(List<PlannedEntry> entries) {
    Freshness freshness = Plans.get().freshness(entries.getFirst().project());
    if (freshness != Freshness.CURRENT) {
      return freshness == Freshness.OLDER ? Messages.older : Messages.planning;
    }
    return entries.size() == 1 ? "" : NLS.bind(Messages.several, entries.size());
  }

  private void found(Optional<Found> now) {
    if (stack.isDisposed()) {
      return;
    }
    if (now.isEmpty()) {
      PlannedEntry gone = entry;
      found = null;
      guide.say(
          NLS.bind(Messages.gone, gone.id()),
          Messages.showText,
          () -> Reveal.inText(gone.project(), gone.id()));
      bring(guide.control());
    } else {
      show(now.get());
    }
  }

  private void show(Found now) {
    boolean another = found == null || !found.page().id().equals(now.page().id());
    found = now;
    moment = another ? null : moment;
    sheet.show(now.page(), now.moment());
    bring(sheet.control());
    Repairs.of(now).thenAccept(fixes -> UiThread.later(() -> offer(now, fixes)));
    if (moment != null) {
      ask(moment);
    }
  }

  private void offer(Found about, List<Fix> fixes) {
    if (about == found && !stack.isDisposed()) {
      sheet.offer(fixes);
    }
  }

  private void ask(LocalDateTime at) {
    Found about = found;
    if (about != null) {
      moment = at;
      asking.ask(Messages.asking, () -> about.answer(at));
    }
  }

  private void answered(List<Line> lines) {
    if (!stack.isDisposed()) {
      sheet.answer(lines);
    }
  }

  private void bring(Control front) {
    StackLayout layout = (StackLayout) stack.getLayout();
    if (layout.topControl != front) {
      layout.topControl = front;
      stack.layout();
    }
  }

  @Override
  public void setFocus() {
    if (((StackLayout) stack.getLayout()).topControl == sheet.control()) {
      sheet.focus();
    } else {
      guide.control().setFocus();
    }
  }

  @Override
  public void dispose() {
    stop();
    Pictures.get().removeListener(drawn);
    if (chosen != null) {
      chosen.removeListener(choosing);
    }
    super.dispose();
  }
}
