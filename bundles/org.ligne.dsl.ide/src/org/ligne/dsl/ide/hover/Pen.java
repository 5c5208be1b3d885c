package org.ligne.dsl.ide.hover;

import static org.ligne.dsl.ide.hover.Markdown.text;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.ligne.dsl.ide.words.Calendar;
import org.ligne.dsl.ide.words.Phrases;
import org.ligne.model.common.LabeledElement;
import org.ligne.model.common.NamedElement;
import org.ligne.model.line.Pillar;
import org.ligne.model.line.Role;
import org.ligne.model.platform.Counter;

/** Writes names, links, dates and sentences for cards, in the reader's language. */
public final class Pen {
  private static final String NO_NAME = "?";

  private final Phrases phrases;
  private final Calendar calendar;

  /** A pen that writes a language, English or French. */
  public Pen(Locale language) {
    phrases = Phrases.beside(Pen.class, language);
    calendar = new Calendar(language);
  }

  Locale language() {
    return phrases.language();
  }

  Calendar calendar() {
    return calendar;
  }

  /** A sentence of this package. */
  public String say(String key, Object... arguments) {
    return phrases.get(key, arguments);
  }

  /** A card about a named element, with its label and the comment above it. */
  Card card(NamedElement element) {
    String label = element instanceof LabeledElement labeled ? labeled.getLabel() : null;
    String kind = kind(element);
    Card card = card(kind + " " + text(name(element)), label);
    String comment = Comments.above(element);
    return comment.isEmpty() ? card : card.say("> " + text(comment));
  }

  /** A card with a title of its own, and what people call the thing, which may be null. */
  Card card(String title, String label) {
    String quoted = label == null ? "" : " · " + say("quoted", text(label));
    return new Card(Markdown.bold(title) + quoted, say("fact"));
  }

  /** What people call a kind of element. */
  public String kind(EObject element) {
    return say("kind." + element.eClass().getName());
  }

  static String name(NamedElement element) {
    return element == null || element.getName() == null ? NO_NAME : element.getName();
  }

  /** A named element as a link to where it is declared; empty if there is none. */
  String link(NamedElement element) {
    return element == null || element.eIsProxy() ? "" : linked(text(name(element)), element);
  }

  /** Words as a link to where an element is written. */
  static String linked(String words, EObject element) {
    INode node = NodeModelUtils.getNode(element);
    return node == null || element.eResource() == null
        ? words
        : Markdown.link(words, address(element) + "#L" + node.getStartLine());
  }

  /** The address of the file an element is written in, with the three slashes editors expect. */
  private static String address(EObject element) {
    String address = EcoreUtil.getURI(element).trimFragment().toString();
    return address.replaceFirst("^file:/(?!/)", "file:///");
  }

  String links(Collection<? extends NamedElement> elements) {
    return elements.stream().map(this::link).filter(s -> !s.isEmpty()).collect(joining());
  }

  static Collector<CharSequence, ?, String> joining() {
    return Collectors.joining(", ");
  }

  /** A statement as it stands in the plan, without comments and without its first words. */
  static String written(EObject element, String... leading) {
    INode node = NodeModelUtils.getNode(element);
    String words = node == null ? "" : NodeModelUtils.getTokenText(node).strip();
    for (String word : leading) {
      words = words.startsWith(word) ? words.substring(word.length()).strip() : words;
    }
    return words;
  }

  /** Statements as they stand in the plan, as code. */
  static String written(List<? extends EObject> elements, String leading) {
    return elements.stream()
        .map(element -> Markdown.code(written(element, leading.split(" "))))
        .collect(joining());
  }

  String period(LocalDate from, LocalDate to) {
    return from == null || to == null
        ? ""
        : say("span", calendar.inFull(from), calendar.inFull(to));
  }

  /** What people call a role. */
  public String role(Role role) {
    return say("role." + role.name());
  }

  /** What a unit that texts are counted in counts. */
  public String unit(Counter unit) {
    return say("unit." + unit.name());
  }

  String roles(Collection<Role> roles) {
    return roles.stream().map(this::role).collect(joining());
  }

  /** The share of a pillar as it is written, or an empty text. */
  public static String share(Pillar pillar) {
    return pillar.getShare() == null ? "" : written(pillar.getShare());
  }
}
