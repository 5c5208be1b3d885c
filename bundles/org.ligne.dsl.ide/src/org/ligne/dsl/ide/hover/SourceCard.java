package org.ligne.dsl.ide.hover;

import static org.ligne.dsl.ide.hover.Markdown.text;

import java.util.List;
import java.util.stream.Collectors;
import org.ligne.model.platform.Source;

/** A source: its title, its address and the day it was read. */
final class SourceCard implements Describer<Source> {

  @Override
  public Class<Source> type() {
    return Source.class;
  }

  @Override
  public Card describe(Source source, Pen pen) {
    Card card = pen.card(source).fact(pen.say("address"), address(source));
    return card.fact(
        pen.say("read"), source.getRead() == null ? "" : pen.calendar().inFull(source.getRead()));
  }

  private static String address(Source source) {
    String address = source.getAddress();
    if (address == null) {
      return "";
    }
    return isWeb(address) ? Markdown.link(text(address), address) : Markdown.code(address);
  }

  private static boolean isWeb(String address) {
    return address.startsWith("https://") || address.startsWith("http://");
  }

  /** Sources with links to what they say, and the days they were read. */
  static String cited(List<Source> sources, Pen pen) {
    return sources.stream().map(source -> cited(source, pen)).collect(Collectors.joining("; "));
  }

  private static String cited(Source source, Pen pen) {
    String title = text(source.getLabel() == null ? Pen.name(source) : source.getLabel());
    boolean web = source.getAddress() != null && isWeb(source.getAddress());
    String linked = web ? Markdown.link(title, source.getAddress()) : Pen.linked(title, source);
    return source.getRead() == null
        ? linked
        : pen.say("source.read", linked, source.getRead().toString());
  }
}
