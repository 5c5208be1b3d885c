package org.ligne.ui.wizard.project;

import java.util.Currency;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ligne.model.value.Money;
import org.ligne.ui.wizard.Form;

/** Whether money is to be put behind the news, and how much. */
final class BoostFields {
  private static final int WIDTH = 90;

  private final Answers answers;
  private final Button wanted;
  private final Text amount;
  private final Text currency;
  private boolean ownCurrency;
  private boolean proposing;

  BoostFields(Form form, Answers answers) {
    this.answers = answers;
    Composite line = new Composite(form.parent(), SWT.NONE);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(0, 6).applyTo(line);
    GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(line);
    wanted = new Button(line, SWT.CHECK);
    wanted.setText(Messages.boost);
    amount = field(line, "300");
    currency = field(line, "");
    Label rest = new Label(line, SWT.NONE);
    rest.setText(Messages.boostRest);
    amount.setToolTipText(Messages.boostAmount);
    currency.setToolTipText(Messages.boostCurrency);
    propose();
    wanted.addListener(
        SWT.Selection,
        event -> {
          amount.setEnabled(wanted.getSelection());
          currency.setEnabled(wanted.getSelection());
          form.changed().run();
        });
    amount.addListener(SWT.Modify, event -> form.changed().run());
    currency.addListener(
        SWT.Modify,
        event -> {
          if (!proposing) {
            ownCurrency = true;
            form.changed().run();
          }
        });
  }

  private static Text field(Composite line, String text) {
    Text field = new Text(line, SWT.BORDER);
    field.setText(text);
    field.setEnabled(false);
    GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(field);
    return field;
  }

  /** Proposes the currency of the country, as long as the user has chosen none. */
  void propose() {
    if (!ownCurrency) {
      proposing = true;
      currency.setText(answers.country.currency().map(Currency::getCurrencyCode).orElse("EUR"));
      proposing = false;
    }
  }

  void keep() {
    answers.boost = wanted.getSelection() ? money() : Optional.empty();
  }

  boolean isWrong() {
    return wanted.getSelection() && money().isEmpty();
  }

  String mistake() {
    return NLS.bind(Messages.boostWrong, amount.getText() + " " + currency.getText());
  }

  private Optional<Money> money() {
    try {
      Money money = Money.parse(amount.getText().strip() + " " + currency.getText().strip());
      return Optional.of(money).filter(each -> each.amount().signum() > 0);
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // which is what the page says
    }
  }
}
