package org.ligne.platform.sent;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ligne.model.campaign.Item;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.platform.TextField;
import org.ligne.model.query.Contents;
import org.ligne.model.query.Lines;
import org.ligne.model.query.Occurrence;
import org.ligne.model.query.Texts;
import org.ligne.model.value.LanguageTag;
import org.ligne.platform.count.Hashtags;

/**
 * What a post or one occurrence of a series sends to one channel.
 *
 * @param placement where it goes; what of it is unresolved adds nothing
 * @param occurrence which recurrence of a series it is, or null
 */
public record Sending(Placement placement, Occurrence occurrence) {

  /** What a post sends. */
  public static Sending of(Placement placement) {
    return new Sending(placement, null);
  }

  /**
   * The text of a field in a language, of a thread its first post; empty if none was written for
   * the channel.
   */
  public Optional<SentText> text(TextField field, LanguageTag language) {
    return variant(field, language)
        .filter(variant -> variant.getValue() != null)
        .map(variant -> first(variant, language));
  }

  /** Hashtags that stand in a later post of the thread are not added to the first. */
  private SentText first(TextVariant variant, LanguageTag language) {
    String all = Texts.parts(variant).collect(Collectors.joining("\n"));
    String words = Texts.fill(variant.getValue(), item(), language);
    return text(variant.getField(), words, Texts.fill(all, item(), language));
  }

  /**
   * The further posts of a thread, in order; none for a text that is no thread. Hashtags of the
   * line and the link leave with the first post, so nothing is added to these.
   */
  public List<String> parts(TextField field, LanguageTag language) {
    return variant(field, language).stream()
        .flatMap(variant -> variant.getParts().stream())
        .map(part -> Texts.fill(part, item(), language))
        .toList();
  }

  private Optional<TextVariant> variant(TextField field, LanguageTag language) {
    return Texts.variant(Contents.content(placement), placement.getChannel(), field, language);
  }

  private Item item() {
    return occurrence == null ? null : occurrence.item();
  }

  /** Words of a field, as they leave. */
  public SentText text(TextField field, String words) {
    return text(field, words, words);
  }

  /**
   * Words of a field, as they leave.
   *
   * @param known words that are searched for hashtags instead; those that stand there are not added
   */
  public SentText text(TextField field, String words, String known) {
    if (field != TextField.TEXT) {
      return SentText.plain(words);
    }
    List<String> added = missing(known);
    String text = added.isEmpty() ? words : joined(words, String.join(" ", added));
    return new SentText(text, added, link(text));
  }

  private List<String> missing(String words) {
    List<String> always = Outlet.of(placement).hashtags() ? always() : List.of();
    return always.stream().filter(tag -> !Hashtags.hold(words, tag.substring(1))).toList();
  }

  private List<String> always() {
    var line = Contents.line(placement);
    return line == null || line.eIsProxy() ? List.of() : Lines.hashtags(line);
  }

  /** Behind hashtags on the same line; behind paragraphs as a paragraph. */
  private static String joined(String words, String tags) {
    String last = words.substring(words.lastIndexOf('\n') + 1);
    boolean paragraph = last.length() < words.length() && !last.startsWith("#");
    String between = words.isEmpty() || words.endsWith("\n") ? "" : paragraph ? "\n\n" : " ";
    return words + between + tags;
  }

  private String link(String text) {
    String link = Contents.content(placement).getLink();
    boolean apart = link == null || link.isBlank() || !Outlet.of(placement).linksInText();
    return apart || Texts.holdsLink(text, link)
        ? null
        : Tracking.track(link, Tracking.parameters(placement, occurrence));
  }
}
