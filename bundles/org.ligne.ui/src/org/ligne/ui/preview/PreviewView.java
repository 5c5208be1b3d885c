package org.ligne.ui.preview;

import java.nio.file.Path;
import java.time.ZonedDateTime;
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
import org.ligne.ui.base.Clip;
import org.ligne.ui.base.PlanProjects;
import org.ligne.ui.base.Views;
import org.ligne.ui.chosen.ChosenEntries;
import org.ligne.ui.picture.Pictures;
import org.ligne.ui.picture.PlannedEntry;
import org.ligne.ui.picture.Reveal;
import org.ligne.ui.schedule.Guide;
import org.ligne.ui.visual.SceneCanvas;
import org.ligne.visual.plan.Card;
import org.ligne.visual.preview.Draft;

/**
 * What the chosen entry will look like on its network. It follows the texts as they are typed, even
 * where they cannot be planned; while they cannot be read, the last preview stays.
 */
public final class PreviewView extends ViewPart {
  /** The id of this view. */
  public static final String ID = "org.ligne.ui.view.preview";

  private static final String CALENDAR = "org.ligne.ui.view.calendar";
  private static final int REST_MILLIS = 120;

  private final Consumer<List<PlannedEntry>> choosing = this::choose;
  private final Consumer<Path> built = this::built;
  private final Runnable drawn = this::later;
  private final Runnable again = this::again;
  private final Asking asking = new Asking(this::answered);
  private ChosenEntries chosen;
  private Composite stack;
  private Guide guide;
  private PreviewControl control;
  private PlannedEntry entry;
  private PlannedEntry shown;

  @Override
  public void createPartControl(Composite parent) {
    stack = new Composite(parent, SWT.NONE);
    stack.setLayout(new StackLayout());
    guide = new Guide(stack);
    control = new PreviewControl(stack, this::time, this::reveal);
    actions();
    chosen = ChosenEntries.of(getSite().getWorkbenchWindow());
    chosen.addListener(choosing);
    Builds.get().addListener(built);
    Pictures.get().addListener(drawn);
    choose(chosen.get());
  }

  private void actions() {
    Action copy =
        new Action(Messages.copy) {
          @Override
          public void run() {
            Clip.copy(control.text());
          }
        };
    ISharedImages shared = PlatformUI.getWorkbench().getSharedImages();
    copy.setImageDescriptor(shared.getImageDescriptor(ISharedImages.IMG_TOOL_COPY));
    var bars = getViewSite().getActionBars();
    bars.getToolBarManager().add(copy);
    bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
  }

  private void choose(List<PlannedEntry> entries) {
    if (stack.isDisposed()) {
      return;
    }
    if (entries.isEmpty()) {
      entry = null;
      shown = null;
      control.clear();
      guide.say(Messages.nothing, Messages.showCalendar, () -> Views.show(CALENDAR));
      bring(guide.control());
    } else {
      entry = entries.getFirst();
      asking.ask(entry);
    }
  }

  private void built(Path folder) {
    boolean own =
        entry != null && PlanProjects.folder(entry.project()).filter(folder::equals).isPresent();
    if (own) {
      later();
    }
  }

  /** Keys come fast; a moment's rest is enough to follow them. */
  private void later() {
    if (!stack.isDisposed()) {
      stack.getDisplay().timerExec(REST_MILLIS, again);
    }
  }

  private void again() {
    if (entry != null && !stack.isDisposed()) {
      asking.ask(entry);
    }
  }

  private void answered(PlannedEntry asked, List<Draft> drafts) {
    if (stack.isDisposed() || !asked.equals(entry)) {
      return; // Another was chosen since, or its project is gone.
    }
    boolean same = asked.equals(shown);
    if (!drafts.isEmpty()) {
      shown = asked;
      control.say("");
      control.show(drafts, same ? Optional.empty() : Optional.of(asked.id()));
      bring(control.control());
    } else if (same) {
      control.say(Messages.unreadable);
    } else {
      guide.say(NLS.bind(Messages.gone, asked.id()), Messages.showText, this::reveal);
      bring(guide.control());
    }
  }

  /** When an entry goes out; where the channel was changed, it is another entry of the post. */
  private Optional<ZonedDateTime> time(String id) {
    return Optional.ofNullable(entry)
        .flatMap(each -> Pictures.get().latest(each.project()))
        .flatMap(picture -> picture.card(id))
        .map(Card::at);
  }

  private void reveal() {
    Reveal.inText(entry.project(), entry.id());
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
    Control front = ((StackLayout) stack.getLayout()).topControl;
    (front == control.control() ? control.canvas().control() : guide.control()).setFocus();
  }

  /** The picture, for commands that lead it out of the workbench. */
  @Override
  public <T> T getAdapter(Class<T> adapter) {
    return adapter == SceneCanvas.class && control != null
        ? adapter.cast(control.canvas())
        : super.getAdapter(adapter);
  }

  @Override
  public void dispose() {
    chosen.removeListener(choosing);
    Builds.get().removeListener(built);
    Pictures.get().removeListener(drawn);
    super.dispose();
  }
}
