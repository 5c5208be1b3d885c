package org.ligne.model.query;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Item;
import org.ligne.model.campaign.LocalizedValue;
import org.ligne.model.campaign.Media;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.line.Channel;
import org.ligne.model.platform.TextField;
import org.ligne.model.value.LanguageTag;

/** Which text a channel gets. */
public final class Texts {
  /** What an item of a series replaces in its texts. */
  public static final String ITEM = "{item}";

  /** What makes an address go on; a slash at its end changes nothing. */
  private static final String GOES_ON = "/?+(?![\\p{L}\\p{N}_/?#&=%~+-]|[.,;:!]+[\\p{L}\\p{N}])";

  private Texts() {}

  /** Whether a text holds a link, and not only a longer one that begins like it. */
  public static boolean holdsLink(String text, String link) {
    return text.contains(link)
        && Pattern.compile(Pattern.quote(link) + GOES_ON).matcher(text).find();
  }

  /**
   * The variant a channel gets in a language: one written for the channel wins over one for all
   * channels; of several, the first in the text.
   */
  public static Optional<TextVariant> variant(
      Content content, Channel channel, TextField field, LanguageTag language) {
    List<TextVariant> fitting =
        content.getTexts().stream()
            .filter(text -> text.getField() == field && language.equals(text.getLanguage()))
            .toList();
    return fitting.stream()
        .filter(text -> text.getChannels().contains(channel))
        .findFirst()
        .or(() -> fitting.stream().filter(text -> text.getChannels().isEmpty()).findFirst());
  }

  /** The posts of a text, one or those of a thread, as they are written. */
  public static Stream<String> parts(TextVariant text) {
    return Stream.concat(Stream.ofNullable(text.getValue()), text.getParts().stream());
  }

  /** A text as it is published: with the item of the occurrence filled in, if there is one. */
  public static String fill(String text, Item item, LanguageTag language) {
    return item == null || text == null
        ? text
        : text.replace(ITEM, value(item.getValues(), language).orElse(""));
  }

  /** The value in a language: its own, else the one for all languages. */
  public static Optional<String> value(List<LocalizedValue> values, LanguageTag language) {
    return values.stream()
        .filter(value -> language.equals(value.getLanguage()))
        .findFirst()
        .or(() -> values.stream().filter(value -> value.getLanguage() == null).findFirst())
        .map(LocalizedValue::getValue);
  }

  /** The media a channel gets, in the order they were written. */
  public static List<Media> media(Content content, Channel channel) {
    return content.getMedia().stream()
        .filter(file -> file.getChannels().isEmpty() || file.getChannels().contains(channel))
        .toList();
  }
}
