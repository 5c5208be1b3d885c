package org.ligne.visual.report;

import org.ligne.visual.plan.Boosted;
import org.ligne.visual.words.Amounts;

/** Paid support of posts, and what it costs. */
final class SupportSection implements Section {
  private final Desk desk;

  SupportSection(Desk desk) {
    this.desk = desk;
  }

  @Override
  public String id() {
    return "support";
  }

  @Override
  public boolean isWorthIt() {
    return !desk.plan().boosts().isEmpty();
  }

  @Override
  public void write(Html page) {
    Table table = new Table(page, desk);
    table.begin("support", "post", "channel", "period", "audience", "budget");
    page.open("tbody").line();
    desk.plan().boosts().forEach(each -> row(each, table, page));
    page.end();
    table.end();
  }

  private void row(Boosted boost, Table table, Html page) {
    page.open("tr").put("th", boost.title(), "scope", "row");
    table.cell(boost.outlet().label());
    table.cell(desk.dates().spanWithYear(boost.from(), boost.to()), "when");
    table.cell(boost.audience());
    table.cell(Amounts.money(boost.budget(), desk.subject().language()), "count");
    page.end();
  }
}
