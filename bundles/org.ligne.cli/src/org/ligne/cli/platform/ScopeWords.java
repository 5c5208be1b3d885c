package org.ligne.cli.platform;

import java.util.ArrayList;
import java.util.List;
import org.ligne.cli.text.Words;
import org.ligne.model.platform.AccountKind;
import org.ligne.model.platform.Condition;
import org.ligne.model.platform.Limit;

/** Says under which conditions and on which days a limit holds. */
final class ScopeWords {
  private final Words words;

  ScopeWords(Words words) {
    this.words = words;
  }

  /** Empty when it always holds. */
  String of(Limit limit) {
    List<String> parts = new ArrayList<>();
    limit.getConditions().forEach(condition -> parts.add(of(condition)));
    if (limit.getSince() != null) {
      parts.add(words.text("limit.since", limit.getSince()));
    }
    if (limit.getUntil() != null) {
      parts.add(words.text("limit.until", limit.getUntil()));
    }
    return String.join(", ", parts);
  }

  private String of(Condition condition) {
    String key = condition.isNegated() ? "condition.not." : "condition.";
    return words.text(key + condition.getKind().getLiteral(), name(condition.getAccount()));
  }

  private static String name(AccountKind account) {
    if (account == null) {
      return "";
    }
    return account.getLabel() == null ? account.getName() : account.getLabel();
  }
}
