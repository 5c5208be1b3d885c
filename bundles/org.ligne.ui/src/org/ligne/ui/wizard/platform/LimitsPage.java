package org.ligne.ui.wizard.platform;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.ligne.model.platform.Counter;
import org.ligne.model.platform.Grade;
import org.ligne.model.query.Limits;
import org.ligne.ui.wizard.Form;
import org.ligne.ui.wizard.PlanPage;
import org.ligne.ui.wizard.Remark;

/** What the network allows, and who says so. */
final class LimitsPage extends PlanPage {
  private static final int MOST_CHARACTERS = 1_000_000;
  private static final int MOST_MEDIA = 100;

  private Text source;
  private Text address;
  private Combo grade;
  private Spinner limit;
  private Combo counter;
  private Spinner images;
  private Spinner videos;
  private Button titled;

  LimitsPage() {
    super("limits", Messages.limitsTitle, Messages.limitsDescription);
  }

  @Override
  protected void fill(Form form) {
    source = form.text(Messages.source, Messages.sourceHint);
    address = form.text(Messages.address, Messages.addressHint);
    grade =
        form.choice(
            Messages.grade,
            List.of(Messages.gradeA, Messages.gradeB, Messages.gradeC, Messages.disputed));
    grade.select(0);
    limit = spinner(form, Messages.limit, MOST_CHARACTERS, 0);
    limit.setToolTipText(Messages.limitTip);
    counter = form.choice(Messages.counter, counters());
    counter.select(0);
    images = spinner(form, Messages.images, MOST_MEDIA, 4);
    videos = spinner(form, Messages.videos, MOST_MEDIA, 1);
    titled = form.check(Messages.titled);
  }

  private static Spinner spinner(Form form, String label, int most, int first) {
    form.label(label);
    Spinner spinner = new Spinner(form.parent(), SWT.BORDER);
    spinner.setMaximum(most);
    spinner.setSelection(first);
    spinner.addListener(SWT.Modify, event -> form.changed().run());
    Form.wide(spinner);
    return spinner;
  }

  private static List<String> counters() {
    return Stream.of(Counter.values()).map(Limits::word).toList();
  }

  @Override
  protected Optional<Remark> remark() {
    counter.setEnabled(limit.getSelection() > 0);
    return source.getText().isBlank()
        ? Optional.of(Remark.error(Messages.sourceMissing))
        : Optional.empty();
  }

  String source() {
    return source.getText().strip();
  }

  String address() {
    return address.getText().strip();
  }

  Grade grade() {
    return Grade.values()[grade.getSelectionIndex()];
  }

  /** How long a text may be; empty for what nobody says. */
  Optional<Integer> limit() {
    return Optional.of(limit.getSelection()).filter(most -> most > 0);
  }

  Counter counter() {
    return Counter.values()[counter.getSelectionIndex()];
  }

  int images() {
    return images.getSelection();
  }

  int videos() {
    return videos.getSelection();
  }

  boolean isTitled() {
    return titled.getSelection();
  }
}
