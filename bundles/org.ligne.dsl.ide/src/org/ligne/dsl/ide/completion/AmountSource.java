package org.ligne.dsl.ide.completion;

import com.google.inject.Inject;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.lsp4j.CompletionItemKind;
import org.ligne.dsl.ide.usage.Elements;
import org.ligne.dsl.messages.MessageLanguage;
import org.ligne.model.campaign.Boost;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.line.Line;

/** Proposes amounts in the currencies of the project, or those the letters begin. */
class AmountSource implements ValueSource {
  private static final List<String> AMOUNTS = List.of("100", "200", "300", "500", "1000");
  private static final List<String> USUAL = List.of("EUR", "USD", "GBP", "CHF", "CAD");

  @Inject private MessageLanguage language;

  @Override
  public void propose(Wanted wanted, Consumer<Proposal> out) {
    String typed = wanted.letters().replaceFirst("[^\\d.].*", "");
    Set<String> currencies = currencies(wanted);
    if (typed.isEmpty()) {
      AMOUNTS.forEach(amount -> out.accept(amount(amount, currencies.iterator().next())));
    } else {
      currencies.forEach(currency -> out.accept(amount(typed, currency)));
    }
  }

  private Proposal amount(String amount, String currency) {
    return Proposal.of(amount + " " + currency, CompletionItemKind.Value)
        .with(Currency.getInstance(currency).getDisplayName(language.locale()));
  }

  /**
   * Currencies other boosts use, then that of the weekly limit, then that of the line's country,
   * then usual ones.
   */
  private static Set<String> currencies(Wanted wanted) {
    Set<String> codes = new LinkedHashSet<>();
    Elements.of(wanted.place().resource(), Campaign.class).stream()
        .flatMap(campaign -> campaign.getBoosts().stream())
        .map(Boost::getBudget)
        .filter(Objects::nonNull)
        .map(budget -> budget.currency().getCurrencyCode())
        .forEach(codes::add);
    Line line = wanted.place().line();
    if (line != null && line.getSpend() != null && line.getSpend().getMax() != null) {
      codes.add(line.getSpend().getMax().currency().getCurrencyCode());
    }
    if (line != null) {
      line.getHolidays().stream()
          .map(code -> Currency.getInstance(Locale.of("", code.split("-", 2)[0])))
          .filter(Objects::nonNull)
          .forEach(currency -> codes.add(currency.getCurrencyCode()));
    }
    codes.addAll(USUAL);
    return codes;
  }
}
