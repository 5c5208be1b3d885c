package org.ligne.visual.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ligne.model.diagnostic.Severity;
import org.ligne.model.schedule.ApprovalState;
import org.ligne.visual.plan.Card;

/** What somebody has to do something about: what found no place, lacks a signature, or is wrong. */
final class Attention implements Section {
  private final Desk desk;

  Attention(Desk desk) {
    this.desk = desk;
  }

  @Override
  public String id() {
    return "attention";
  }

  @Override
  public boolean isWorthIt() {
    return true;
  }

  @Override
  public void write(Html page) {
    Map<String, List<Card>> waiting = waiting();
    Map<String, List<Card>> found = found();
    List<Card> left = desk.plan().unplaced();
    if (left.isEmpty() && waiting.isEmpty() && found.isEmpty()) {
      all(page);
    }
    unplaced(left, page);
    waiting(waiting, page);
    found(found, page);
    held(page);
  }

  private void all(Html page) {
    page.open("p", "class", "fine");
    desk.signs().put("approved", page);
    page.text(desk.say("attention.none")).end();
  }

  private static void heading(String title, int count, Html page) {
    page.open("h3").text(title).text(" ");
    page.put("span", Integer.toString(count), "class", "pill").end();
  }

  private void unplaced(List<Card> left, Html page) {
    if (!left.isEmpty()) {
      heading(desk.say("attention.left"), left.size(), page);
      page.open("ul", "class", "notes").line();
      left.forEach(card -> note(card, "bad", "unplaced", List.of(card.state().reason()), page));
      page.end();
    }
  }

  /** What is held back waits for somebody too, but nothing is wrong with it. */
  private void held(Html page) {
    Map<String, List<Card>> held =
        desk.plan().held().stream().collect(by(card -> card.topic().origin()));
    if (!held.isEmpty()) {
      heading(desk.say("attention.held"), held.size(), page);
      page.open("ul", "class", "lines").line();
      held.values().forEach(cards -> held(cards, page));
      page.end();
    }
  }

  private void held(List<Card> cards, Html page) {
    page.open("li").put("strong", cards.getFirst().topic().title());
    page.put("span", channels(cards), "class", "where").end();
  }

  private String channels(List<Card> cards) {
    return cards.stream().map(this::where).distinct().collect(Collectors.joining(", "));
  }

  private void note(Card card, String tone, String sign, List<String> lines, Html page) {
    page.open("li", "class", tone);
    desk.signs().put(sign, page);
    page.put("strong", card.topic().heading());
    page.put("span", where(card), "class", "where");
    lines.forEach(line -> page.put("p", line));
    page.end();
  }

  private String where(Card card) {
    String outlet = card.outlet().label();
    return desk.isSeveral() ? outlet + " · " + desk.campaign(card) : outlet;
  }

  private Map<String, List<Card>> waiting() {
    return desk.plan().cards().stream()
        .filter(card -> card.state().approval() == ApprovalState.MISSING)
        .collect(by(card -> card.state().signatures()));
  }

  private static Collector<Card, ?, Map<String, List<Card>>> by(Function<Card, String> key) {
    return Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList());
  }

  private void waiting(Map<String, List<Card>> waiting, Html page) {
    waiting.forEach((whom, cards) -> waiting(whom, cards, page));
  }

  private void waiting(String whom, List<Card> cards, Html page) {
    heading(whom, cards.size(), page);
    page.open("ul", "class", "lines").line();
    for (Card card : cards) {
      Moments.Told at = new Moments(desk).of(card);
      page.open("li").put("span", at.day() + ", " + at.hour(), "class", "when");
      page.put("strong", card.topic().heading());
      page.put("span", where(card), "class", "where").end();
    }
    page.end();
  }

  /** What was found is found in the words of a post, whatever its channels. */
  private Map<String, List<Card>> found() {
    return Stream.concat(desk.plan().cards().stream(), desk.plan().unplaced().stream())
        .filter(card -> !card.state().messages().isEmpty())
        .collect(by(card -> card.topic().origin()));
  }

  private void found(Map<String, List<Card>> found, Html page) {
    if (!found.isEmpty()) {
      heading(desk.say("attention.found"), found.size(), page);
      page.open("ul", "class", "notes").line();
      found.values().forEach(cards -> found(cards, page));
      page.end();
    }
  }

  private void found(List<Card> cards, Html page) {
    Card first = cards.getFirst();
    Severity worst = first.state().problem().orElse(Severity.INFO);
    String tone = worst.name().toLowerCase(Locale.ROOT);
    page.open("li", "class", tone);
    desk.signs().put(worst == Severity.ERROR ? "error" : "warning", page);
    page.put("strong", first.topic().title());
    page.put("span", channels(cards), "class", "where");
    first.state().messages().forEach(line -> page.put("p", line));
    page.end();
  }
}
