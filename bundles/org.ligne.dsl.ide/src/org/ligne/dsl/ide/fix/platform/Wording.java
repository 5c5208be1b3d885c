package org.ligne.dsl.ide.fix.platform;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.ligne.dsl.conversion.Quoted;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Extent;
import org.ligne.dsl.edit.Insertion;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.LocalizedValue;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.line.Channel;
import org.ligne.model.query.Contents;
import org.ligne.model.query.Texts;

/**
 * A text one network does not take as it is. Where other channels share it, it is left to them and
 * the one channel gets a text of its own.
 */
final class Wording {
  private final EObject place;
  private final String channel;
  private final INode node;
  private final Page page;

  /**
   * A text of a post, or a value of an item or description.
   *
   * @param channel the name of the channel that does not take it
   */
  Wording(EObject place, String channel) {
    this.place = place;
    this.channel = channel;
    this.page = Page.of(place);
    this.node =
        Page.node(
            place,
            place instanceof TextVariant
                ? Literals.TEXT_VARIANT__VALUE
                : Literals.LOCALIZED_VALUE__VALUE);
  }

  /** The text as it is written, quotes included; empty if it is not in a text. */
  Optional<String> literal() {
    return Optional.ofNullable(node).map(each -> page.at(Extent.of(each)));
  }

  /** The text that is published. */
  String value() {
    return place instanceof TextVariant text
        ? text.getValue()
        : ((LocalizedValue) place).getValue();
  }

  /**
   * Offers another wording.
   *
   * @param title what will change
   * @param mended the literal, quotes included
   */
  void offer(String title, UnaryOperator<String> mended, Offers offers, Object... arguments) {
    literal()
        .map(literal -> mended.apply(literal))
        .filter(better -> !better.equals(literal().orElseThrow()))
        .ifPresent(better -> offer(title, better, offers, arguments));
  }

  /** Offers a thread, its posts one under the other. */
  void offer(String title, List<String> parts, Offers offers, Object... arguments) {
    if (node != null && place instanceof TextVariant text) {
      INode last =
          text.getParts().isEmpty()
              ? node
              : Page.nodes(text, Literals.TEXT_VARIANT__PARTS).getLast();
      Extent all = new Extent(node.getOffset(), last.getEndOffset());
      String between = "\n" + page.indentation(node.getOffset()) + "  then ";
      String words = parts.stream().map(Quoted::write).collect(Collectors.joining(between));
      if (isShared(text)) {
        String own = parts.stream().map(Quoted::write).collect(Collectors.joining("\n  then "));
        offers.best(title + "-for", added(text, own, offers), with(arguments));
        offers.also(title, Edits.of(page, all, words), with(arguments));
      } else {
        offers.best(title, Edits.of(page, all, words), with(arguments));
      }
    }
  }

  /** Offers another wording together with a change elsewhere. */
  void offer(String title, String words, Edits more, Offers offers, Object... arguments) {
    if (node != null && place instanceof TextVariant text) {
      String literal = Quoted.write(words);
      Edits changed = isShared(text) ? own(text, literal, offers) : page.replace(node, literal);
      offers.best(title, changed.and(more), with(arguments));
    }
  }

  private void offer(String title, String literal, Offers offers, Object... arguments) {
    if (place instanceof TextVariant text && isShared(text)) {
      offers.best(title + "-for", own(text, literal, offers), with(arguments));
      offers.also(title, page.replace(node, literal), with(arguments));
    } else {
      offers.best(title, page.replace(node, literal), with(arguments));
    }
  }

  /** The arguments of a title: the channel first. */
  private Object[] with(Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = channel;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return all;
  }

  private boolean isShared(TextVariant text) {
    return Contents.content(text).getPlacements().stream()
        .map(Placement::getChannel)
        .filter(other -> other != null && !channel.equals(other.getName()))
        .anyMatch(other -> uses(text, other));
  }

  private static boolean uses(TextVariant text, Channel other) {
    Content content = Contents.content(text);
    return Texts.variant(content, other, text.getField(), text.getLanguage())
        .filter(used -> used == text)
        .isPresent();
  }

  /** A text of the channel's own; the further posts of a thread stay as they are. */
  private Edits own(TextVariant text, String literal, Offers offers) {
    String margin = page.indentation(node.getOffset());
    String words = literal.replace("\r\n", "\n").replace("\n" + margin, "\n");
    String parts =
        text.getParts().stream()
            .map(part -> "\n  then " + Quoted.write(part))
            .collect(Collectors.joining());
    return added(text, words + parts, offers);
  }

  private Edits added(TextVariant text, String words, Offers offers) {
    String head =
        text.getField().getLiteral()
            + " "
            + text.getLanguage()
            + " for "
            + offers.tools().spelled(channel, "QualifiedName");
    Edits added =
        Insertion.into(Contents.content(text), head + " " + words, Literals.CONTENT__TEXTS);
    return text.getChannels().isEmpty() ? added : added.and(withoutChannel(text));
  }

  private Edits withoutChannel(TextVariant text) {
    for (int index = 0; index < text.getChannels().size(); index++) {
      if (channel.equals(text.getChannels().get(index).getName())) {
        INode named = Page.node(text, Literals.TEXT_VARIANT__CHANNELS, index);
        return Removal.member(page, named);
      }
    }
    return Edits.NONE;
  }
}
