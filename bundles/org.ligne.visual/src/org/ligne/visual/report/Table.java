package org.ligne.visual.report;

/** A table of a report. */
final class Table {
  private final Html page;
  private final Desk desk;

  Table(Html page, Desk desk) {
    this.page = page;
    this.desk = desk;
  }

  /**
   * Begins a table.
   *
   * @param key its id; what its caption is called, and what it says of itself
   * @param columns what the columns are called
   */
  void begin(String key, String... columns) {
    page.open("div", "class", "table").open("table", "id", key + "-table").line();
    page.put("caption", desk.say(key + ".caption")).line();
    page.open("thead").open("tr");
    for (String column : columns) {
      page.put("th", desk.say("column." + column), "scope", "col", "class", column);
    }
    page.close().end();
  }

  void end() {
    page.close().end();
  }

  void cell(String text) {
    page.put("td", text);
  }

  void cell(String text, String style) {
    page.put("td", text, "class", style);
  }
}
