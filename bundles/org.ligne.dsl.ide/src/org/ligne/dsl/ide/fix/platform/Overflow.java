package org.ligne.dsl.ide.fix.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Insertion;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.platform.TextField;
import org.ligne.model.query.Contents;
import org.ligne.model.query.Lines;
import org.ligne.model.query.Texts;
import org.ligne.platform.count.Hashtags;

/**
 * Moves hashtags a text has no room for to the first comment, where the network shows one: the last
 * first, and none that the line wants in every text.
 */
final class Overflow {
  private static final int TOO_LONG_CHANNEL = 11;
  private static final int TOO_MANY_CHANNEL = 8;
  private static final int TOO_MANY_LIMIT = 6;

  private Overflow() {}

  /** Out of a text that is too long, as many as it takes. */
  static void tooLong(EObject place, Finding finding, Offers offers) {
    String channel = String.valueOf(finding.arguments().get(TOO_LONG_CHANNEL));
    if (isFirst(place, finding)) {
      Room.of(place, finding, channel)
          .ifPresent(room -> offer((TextVariant) place, room.placement(), room::takes, offers));
    }
  }

  /** Out of a text with too many of them. */
  static void tooMany(EObject place, Finding finding, Offers offers) {
    String channel = String.valueOf(finding.arguments().get(TOO_MANY_CHANNEL));
    int most = ((Number) finding.arguments().get(TOO_MANY_LIMIT)).intValue();
    if (isFirst(place, finding)) {
      Contents.content(place).getPlacements().stream()
          .filter(placement -> Shortening.isOn(placement, channel))
          .findFirst()
          .ifPresent(
              placement ->
                  offer(
                      (TextVariant) place,
                      placement,
                      words -> Hashtags.in(words).size() <= most,
                      offers));
    }
  }

  private static boolean isFirst(EObject place, Finding finding) {
    return place instanceof TextVariant text
        && text.getField() == TextField.TEXT
        && finding.feature() == Literals.TEXT_VARIANT__VALUE;
  }

  private static void offer(
      TextVariant text, Placement placement, Predicate<String> fits, Offers offers) {
    String words = text.getValue();
    List<String> moved = new ArrayList<>();
    List<String> movable = new ArrayList<>(movable(text, placement));
    while (!fits.test(words) && !movable.isEmpty()) {
      String tag = movable.removeLast();
      words = without(words, tag);
      moved.addFirst(tag);
    }
    String left = words.strip();
    if (!moved.isEmpty() && fits.test(left) && !left.isEmpty() && Taken.comments(placement)) {
      comment(text, placement, String.join(" ", moved), offers)
          .ifPresent(
              added ->
                  new Wording(text, placement.getChannel().getName())
                      .offer("tags-to-comment", left, added, offers, String.join(" ", moved)));
    }
  }

  private static List<String> movable(TextVariant text, Placement placement) {
    var line = Contents.line(placement);
    List<String> wanted = line == null || line.eIsProxy() ? List.of() : Lines.hashtags(line);
    return Hashtags.in(text.getValue()).stream()
        .map(tag -> "#" + tag)
        .filter(tag -> text.getValue().contains(tag))
        .filter(tag -> wanted.stream().noneMatch(tag::equalsIgnoreCase))
        .toList();
  }

  /** Without the last place of a hashtag, and the blank before it. */
  private static String without(String words, String tag) {
    int at = words.lastIndexOf(tag);
    int start = at > 0 && words.charAt(at - 1) == ' ' ? at - 1 : at;
    return words.substring(0, start) + words.substring(at + tag.length());
  }

  /** The hashtags behind the comment there is, or in a new one; empty if others share that one. */
  private static Optional<Edits> comment(
      TextVariant text, Placement placement, String tags, Offers offers) {
    Content content = Contents.content(text);
    Optional<TextVariant> there =
        Texts.variant(content, placement.getChannel(), TextField.COMMENT, text.getLanguage());
    boolean alone = content.getPlacements().size() == 1;
    if (there.isEmpty()) {
      String name = offers.tools().spelled(placement.getChannel().getName(), "QualifiedName");
      String head = "comment " + text.getLanguage() + (alone ? "" : " for " + name);
      String statement = head + " \"" + tags + '"';
      return Optional.of(Insertion.into(content, statement, Literals.CONTENT__TEXTS));
    }
    boolean own = alone || there.get().getChannels().size() == 1;
    return own ? appended(there.get(), tags) : Optional.empty();
  }

  private static Optional<Edits> appended(TextVariant comment, String tags) {
    INode node = Page.node(comment, Literals.TEXT_VARIANT__VALUE);
    if (node == null) {
      return Optional.empty();
    }
    int quotes = node.getText().strip().startsWith("'''") ? 3 : 1;
    return Optional.of(Page.of(comment).insert(node.getEndOffset() - quotes, " " + tags));
  }
}
