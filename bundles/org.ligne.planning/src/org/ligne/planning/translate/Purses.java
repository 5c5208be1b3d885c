package org.ligne.planning.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.line.Line;
import org.ligne.model.line.SpendLimit;
import org.ligne.model.query.Spending;
import org.ligne.planning.problem.ProblemDraft;
import org.ligne.planning.problem.Purse;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.StatementKind;

/** What the posts of a line may cost in a week, beside what boosts spend. */
final class Purses {
  private final ProblemDraft draft;

  Purses(ProblemDraft draft) {
    this.draft = draft;
  }

  void add(List<Campaign> campaigns) {
    Map<Line, List<Campaign>> spending = new LinkedHashMap<>();
    for (Campaign campaign : campaigns) {
      if (campaign.getLine().getSpend() != null) {
        spending.computeIfAbsent(campaign.getLine(), any -> new ArrayList<>()).add(campaign);
      }
    }
    spending.forEach((line, own) -> draft.add(purse(line, own)));
  }

  private static Purse purse(Line line, List<Campaign> campaigns) {
    SpendLimit limit = line.getSpend();
    String text = "spend at most " + limit.getMax() + " per week";
    Statement statement = new Statement(StatementKind.BUDGET, text, limit);
    return new Purse(
        line.getName(),
        Spending.units(limit.getMax()),
        Spending.ofBoosts(campaigns, line),
        statement);
  }
}
