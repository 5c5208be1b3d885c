package org.ligne.visual.report;

/** The campaigns of a report on several. */
final class CampaignTable {
  private final Desk desk;

  CampaignTable(Desk desk) {
    this.desk = desk;
  }

  void write(Html page) {
    Table table = new Table(page, desk);
    table.begin("campaigns", "campaign", "period", "line", "aims", "placed", "left");
    page.open("tbody").line();
    desk.subject().campaigns().forEach(each -> row(each, table, page));
    page.end();
    table.end();
  }

  private void row(Undertaking campaign, Table table, Html page) {
    page.open("tr").put("th", campaign.label(), "scope", "row");
    table.cell(desk.dates().spanWithYear(campaign.from(), campaign.to()), "when");
    table.cell(campaign.line());
    table.cell(String.join(" · ", campaign.aims()));
    table.cell(count(desk.plan().only(campaign.name()).cards().size()), "count");
    table.cell(count(desk.plan().only(campaign.name()).unplaced().size()), "count");
    page.end();
  }

  private static String count(int number) {
    return Integer.toString(number);
  }
}
