package org.ligne.compiler.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.LocalizedValue;
import org.ligne.model.campaign.Media;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Poll;
import org.ligne.model.campaign.Series;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.model.platform.TextField;
import org.ligne.model.query.Lines;
import org.ligne.model.query.Texts;
import org.ligne.model.value.LanguageTag;
import org.ligne.platform.count.Hashtags;
import org.ligne.voice.rule.Role;

/**
 * Texts of a post that are read together.
 *
 * @param language theirs; null for all those of the line
 * @param channels those it is written for; empty for all the post goes to
 * @param said the texts, in the order they are read
 */
record Speech(LanguageTag language, List<Channel> channels, List<Said> said) {

  /** Everything a post or series of a line says. */
  static List<Speech> of(Content content, Line line) {
    List<Speech> all = new ArrayList<>();
    content.getTexts().stream()
        .filter(text -> text.getField() != TextField.TAGS && text.getValue() != null)
        .forEach(text -> all.add(of(text, line)));
    content.getMedia().forEach(media -> alts(media).forEach(all::add));
    items(content).flatMap(value -> of(value, Role.THREAD_PART, List.of())).forEach(all::add);
    content.getPolls().forEach(poll -> all.add(of(poll)));
    return all;
  }

  private static Speech of(TextVariant text, Line line) {
    List<Said> said = new ArrayList<>();
    String added = text.getField() == TextField.TEXT ? added(text, line) : "";
    said.add(
        new Said(
            text, Literals.TEXT_VARIANT__VALUE, -1, role(text.getField()), text.getValue(), added));
    for (int part = 0; part < text.getParts().size(); part++) {
      String words = text.getParts().get(part);
      said.add(new Said(text, Literals.TEXT_VARIANT__PARTS, part, Role.THREAD_PART, words, ""));
    }
    return new Speech(text.getLanguage(), channels(text), said);
  }

  /** A text for all channels is none of those that have one of their own. */
  private static List<Channel> channels(TextVariant text) {
    if (!text.getChannels().isEmpty() || !(text.eContainer() instanceof Content content)) {
      return text.getChannels();
    }
    return content.getPlacements().stream()
        .map(Placement::getChannel)
        .filter(Objects::nonNull)
        .filter(channel -> gets(content, channel, text))
        .toList();
  }

  private static boolean gets(Content content, Channel channel, TextVariant text) {
    return text.getLanguage() == null
        || Texts.variant(content, channel, text.getField(), text.getLanguage()).stream()
            .anyMatch(variant -> variant == text);
  }

  /** The line's hashtags that the text lacks, as they are sent with it. */
  private static String added(TextVariant text, Line line) {
    String all = Texts.parts(text).collect(Collectors.joining("\n"));
    return Lines.hashtags(line).stream()
        .filter(tag -> !Hashtags.hold(all, tag.substring(1)))
        .map(tag -> " " + tag)
        .collect(Collectors.joining());
  }

  private static Role role(TextField field) {
    return switch (field) {
      case TITLE -> Role.TITLE;
      case COMMENT -> Role.FIRST_COMMENT;
      default -> Role.TEXT;
    };
  }

  private static Stream<Speech> alts(Media media) {
    return media.getAlts().stream().flatMap(alt -> of(alt, Role.ALT, media.getChannels()));
  }

  private static Stream<LocalizedValue> items(Content content) {
    return content instanceof Series series
        ? series.getItems().stream().flatMap(item -> item.getValues().stream())
        : Stream.empty();
  }

  private static Stream<Speech> of(LocalizedValue value, Role role, List<Channel> channels) {
    return Stream.ofNullable(value.getValue())
        .map(text -> new Said(value, Literals.LOCALIZED_VALUE__VALUE, -1, role, text, ""))
        .map(said -> new Speech(value.getLanguage(), channels, List.of(said)));
  }

  private static Speech of(Poll poll) {
    List<Said> said = new ArrayList<>();
    if (poll.getQuestion() != null) {
      said.add(new Said(poll, Literals.POLL__QUESTION, -1, Role.POLL, poll.getQuestion(), ""));
    }
    for (int option = 0; option < poll.getOptions().size(); option++) {
      String words = poll.getOptions().get(option);
      said.add(new Said(poll, Literals.POLL__OPTIONS, option, Role.POLL, words, ""));
    }
    return new Speech(poll.getLanguage(), poll.getChannels(), said);
  }
}
