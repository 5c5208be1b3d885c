package org.ligne.ui.wizard.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ligne.compiler.starter.Presence;
import org.ligne.model.platform.Platform;
import org.ligne.model.platform.PlatformStatus;
import org.ligne.ui.wizard.Form;
import org.ligne.ui.wizard.PlanPage;
import org.ligne.ui.wizard.Remark;

/** Where to publish: each network of the library, with the account there. */
final class NetworksPage extends PlanPage {
  private static final int COLUMNS = 2;
  private static final int ACCOUNT_WIDTH = 150;

  private final Answers answers;
  private final Networks networks;
  private final List<Row> rows = new ArrayList<>();
  private Composite area;
  private BoostFields boost;

  NetworksPage(Answers answers, Networks networks) {
    super("networks", Messages.networksTitle, Messages.networksDescription);
    this.answers = answers;
    this.networks = networks;
  }

  /** A network, whether it is chosen, and the account. */
  private record Row(Platform platform, Button chosen, Text account) {
    Optional<Presence> presence() {
      return chosen.getSelection()
          ? Optional.of(new Presence(platform, account.getText()))
          : Optional.empty();
    }
  }

  @Override
  protected void fill(Form form) {
    area = form.area(false);
    GridLayoutFactory.fillDefaults().numColumns(2 * COLUMNS).spacing(10, 6).applyTo(area);
    Label loading = new Label(area, SWT.NONE);
    loading.setText(Messages.networksLoading);
    boost = new BoostFields(form, answers);
    networks.whenLoaded(platforms -> show(platforms, loading));
  }

  private void show(List<Platform> platforms, Label loading) {
    if (area.isDisposed()) {
      return;
    }
    loading.dispose();
    int half = (platforms.size() + 1) / COLUMNS;
    for (int i = 0; i < half; i++) {
      row(platforms.get(i));
      if (i + half < platforms.size()) {
        row(platforms.get(i + half));
      }
    }
    area.requestLayout();
    look();
  }

  private void row(Platform platform) {
    Button chosen = new Button(area, SWT.CHECK);
    chosen.setText(label(platform));
    chosen.setToolTipText(platform.getNote());
    Text account = new Text(area, SWT.BORDER);
    account.setMessage(Messages.account);
    account.setEnabled(false);
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .hint(ACCOUNT_WIDTH, SWT.DEFAULT)
        .applyTo(account);
    account.addListener(SWT.Modify, event -> changed());
    chosen.addListener(
        SWT.Selection,
        event -> {
          account.setEnabled(chosen.getSelection());
          changed();
        });
    rows.add(new Row(platform, chosen, account));
  }

  private static String label(Platform platform) {
    return platform.getLabel() == null ? platform.getName() : platform.getLabel();
  }

  @Override
  protected Optional<Remark> remark() {
    answers.presences =
        rows.stream()
            .flatMap(row -> row.presence().stream())
            .sorted(Comparator.comparing(presence -> presence.platform().getName()))
            .toList();
    boost.keep();
    if (answers.presences.isEmpty()) {
      return Optional.of(Remark.error(Messages.networksNone));
    }
    if (boost.isWrong()) {
      return Optional.of(Remark.error(boost.mistake()));
    }
    String limited =
        answers.presences.stream()
            .map(Presence::platform)
            .filter(platform -> platform.getStatus() == PlatformStatus.LIMITED)
            .map(NetworksPage::label)
            .collect(Collectors.joining(", "));
    return limited.isEmpty()
        ? Optional.empty()
        : Optional.of(Remark.warning(NLS.bind(Messages.networkLimited, limited)));
  }

  @Override
  public void setVisible(boolean visible) {
    if (visible) {
      boost.propose();
    }
    super.setVisible(visible);
  }
}
