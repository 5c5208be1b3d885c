package org.ligne.dsl.ide.hover;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What is told about one thing, as Markdown: a title, a few sentences, a list of facts, a table.
 * Facts and sentences without words are left out.
 */
public final class Card {
  private final String title;
  private final List<String> paragraphs = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<String> tables = new ArrayList<>();
  private final List<String> closing = new ArrayList<>();
  private final String factForm;

  /**
   * A card that bears its title only.
   *
   * @param title Markdown
   * @param factForm how a fact is written, with {@code %s} for its name and its value
   */
  Card(String title, String factForm) {
    this.title = title;
    this.factForm = factForm;
  }

  /** Adds a paragraph of Markdown below the title. */
  Card say(String paragraph) {
    return add(paragraphs, paragraph);
  }

  /** Adds a paragraph of Markdown at the end. */
  Card close(String paragraph) {
    return add(closing, paragraph);
  }

  /** Adds a fact; its value is Markdown, and without one there is no fact. */
  Card fact(String name, String value) {
    if (value != null && !value.isBlank()) {
      facts.add(new Fact(name, value));
    }
    return this;
  }

  /** The facts, in their order. */
  List<Fact> facts() {
    return facts;
  }

  /** What is known about the thing under a name, as Markdown. */
  record Fact(String name, String value) {}

  /** Adds a table, unless it has no rows. */
  Card table(List<String> header, List<List<String>> rows) {
    if (!rows.isEmpty()) {
      List<String> lines = new ArrayList<>();
      lines.add(Markdown.row(header));
      lines.add(Markdown.row(Collections.nCopies(header.size(), "---")));
      rows.forEach(row -> lines.add(Markdown.row(row)));
      tables.add(String.join("\n", lines));
    }
    return this;
  }

  private Card add(List<String> parts, String part) {
    if (part != null && !part.isBlank()) {
      parts.add(part);
    }
    return this;
  }

  private String line(Fact fact) {
    return "- " + String.format(Locale.ROOT, factForm, fact.name(), fact.value());
  }

  /** The card as Markdown, its parts parted by empty lines. */
  public String markdown() {
    List<String> parts = new ArrayList<>();
    parts.add(title);
    parts.addAll(paragraphs);
    if (!facts.isEmpty()) {
      parts.add(facts.stream().map(this::line).collect(Collectors.joining("\n")));
    }
    parts.addAll(tables);
    parts.addAll(closing);
    return String.join("\n\n", parts);
  }
}
