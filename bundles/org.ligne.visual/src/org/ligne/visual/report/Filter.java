package org.ligne.visual.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.ligne.model.schedule.ApprovalState;
import org.ligne.visual.plan.Card;

/** What narrows the table of posts down; shown only where scripts run. */
final class Filter {
  private final Desk desk;

  Filter(Desk desk) {
    this.desk = desk;
  }

  void write(Html page) {
    page.open("form", "class", "filter", "role", "search", "hidden", "hidden").line();
    page.open("label").put("span", desk.say("filter.text"));
    page.single("input", "type", "search", "name", "text").end();
    choice("channel", distinct(card -> card.outlet().label()), page);
    choice("pillar", distinct(card -> card.topic().theme().label()), page);
    approvals(page);
    page.put(
        "output",
        "",
        "name",
        "count",
        "data-all",
        desk.say("entries.count", desk.plan().cards().size()),
        "data-some",
        desk.say("filter.some"));
    page.end();
  }

  private List<String> distinct(Function<Card, String> value) {
    return desk.plan().cards().stream()
        .map(value)
        .filter(each -> !each.isEmpty())
        .distinct()
        .sorted(String.CASE_INSENSITIVE_ORDER)
        .toList();
  }

  private void choice(String name, List<String> values, Html page) {
    if (values.size() > 1) {
      Map<String, String> labels = new TreeMap<>();
      values.forEach(each -> labels.put(each, each));
      choice(name, values, labels, page);
    }
  }

  private void choice(String name, List<String> values, Map<String, String> labels, Html page) {
    page.open("label").put("span", desk.say("column." + name));
    page.open("select", "name", name);
    page.put("option", desk.say("filter.any"), "value", "");
    values.forEach(each -> page.put("option", labels.get(each), "value", each));
    page.close().end();
  }

  private void approvals(Html page) {
    List<String> values = new ArrayList<>();
    Map<String, String> labels = new TreeMap<>();
    for (ApprovalState state : ApprovalState.values()) {
      String name = state.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (desk.plan().cards().stream().anyMatch(card -> card.state().approval() == state)) {
        values.add(name);
        labels.put(name, desk.say("filter." + name));
      }
    }
    if (values.size() > 1) {
      choice("approval", values, labels, page);
    }
  }
}
