package org.ligne.ui.picture;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.ligne.dsl.ide.hand.Change;
import org.ligne.ui.base.Now;
import org.ligne.visual.draw.Box;
import org.ligne.visual.plan.Card;
import org.ligne.visual.plan.Plan;
import org.ligne.visual.scene.SceneState.Verdict;
import org.ligne.visual.scene.Spot;

/** What dragging does, for those who write a day and an hour. It says what would break. */
public final class MoveDialog extends TitleAreaDialog {
  private static final int REST_MILLIS = 150;

  private final Picture picture;
  private final List<Card> cards;
  private final Rehearsal rehearsal;
  private DateTime day;
  private DateTime hour;
  private List<Change> changes = List.of();

  private MoveDialog(Shell parent, Picture picture, List<Card> cards) {
    super(parent);
    this.picture = picture;
    this.cards = cards;
    rehearsal = new Rehearsal(picture.project(), this::changes, this::tell);
    setHelpAvailable(false);
  }

  /**
   * Asks where entries shall go, and has them go there.
   *
   * @param cards at least one; several go as many days as the first
   */
  public static void open(Shell parent, Picture picture, List<Card> cards) {
    MoveDialog dialog = new MoveDialog(parent, picture, cards);
    if (dialog.open() == Window.OK) {
      HandWork.change(picture.project(), dialog.changes);
    }
  }

  private Plan plan() {
    return picture.plan();
  }

  private List<Change> changes(Spot spot) {
    return new Drop(plan(), cards).on(spot, null);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.moveTitle);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    Composite body = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(body);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
    label(body, Messages.moveDay);
    day = field(body, SWT.DATE | SWT.DROP_DOWN);
    GridDataFactory.swtDefaults().span(2, 1).applyTo(day);
    label(body, Messages.moveHour);
    hour = field(body, SWT.TIME | SWT.SHORT);
    label(body, plan().zone().getId());
    begin();
    setTitle(
        cards.size() == 1
            ? NLS.bind(Messages.moveOne, cards.getFirst().topic().heading())
            : NLS.bind(Messages.moveSeveral, cards.size()));
    setMessage(plain());
    return area;
  }

  private String plain() {
    return cards.size() == 1 ? "" : Messages.moveSeveralWhy;
  }

  private static void label(Composite parent, String text) {
    new Label(parent, SWT.NONE).setText(text);
  }

  private DateTime field(Composite parent, int style) {
    DateTime made = new DateTime(parent, style | SWT.BORDER);
    made.addListener(SWT.Selection, event -> changed());
    return made;
  }

  /** Where the first is now, else a good hour of today or of the first day of its campaign. */
  private void begin() {
    Card first = cards.getFirst();
    ZonedDateTime at =
        first.isPlaced() ? first.at(plan().zone()) : start(first).atZone(plan().zone());
    day.setDate(at.getYear(), at.getMonthValue() - 1, at.getDayOfMonth());
    hour.setTime(at.getHour(), at.getMinute(), 0);
  }

  private LocalDateTime start(Card card) {
    LocalDate today = Now.day(plan().zone());
    LocalDate from =
        plan().stretches().stream()
            .filter(each -> !each.isPhase() && each.id().equals(card.topic().campaign()))
            .map(each -> each.from().isBefore(today) ? today : each.from())
            .findFirst()
            .orElse(today);
    return from.atTime(Hours.best(plan(), card, from));
  }

  private Spot spot() {
    LocalDate to = LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDay());
    LocalTime at = LocalTime.of(hour.getHours(), hour.getMinutes());
    return new Spot(to, at, null, new Box(0, 0, 0, 0));
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, Messages.moveButton, true).setEnabled(false);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
  }

  private void changed() {
    getButton(IDialogConstants.OK_ID).setEnabled(false);
    getShell().getDisplay().timerExec(REST_MILLIS, this::ask);
  }

  private void ask() {
    if (!day.isDisposed()) {
      rehearsal.ask(spot());
      tell();
    }
  }

  private void tell() {
    if (day.isDisposed()) {
      return;
    }
    Advice.Told told = rehearsal.known().get(spot());
    boolean blocked = told == null || told.verdict() == Verdict.BLOCKED;
    getButton(IDialogConstants.OK_ID).setEnabled(!blocked && !changes(spot()).isEmpty());
    if (told != null) {
      boolean says = !told.reason().isEmpty();
      setMessage(says ? told.reason() : plain(), says ? sign(told.verdict()) : 0);
    }
  }

  private static int sign(Verdict verdict) {
    return switch (verdict) {
      case FREE -> IMessageProvider.NONE;
      case WORSE -> IMessageProvider.WARNING;
      case BLOCKED -> IMessageProvider.ERROR;
    };
  }

  @Override
  protected void okPressed() {
    changes = changes(spot());
    super.okPressed();
  }
}
