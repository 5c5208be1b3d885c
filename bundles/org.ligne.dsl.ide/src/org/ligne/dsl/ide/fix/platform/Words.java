package org.ligne.dsl.ide.fix.platform;

import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.dsl.ide.fix.post.Placements;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.query.Contents;
import org.ligne.platform.count.Hashtags;
import org.ligne.platform.count.Links;
import org.ligne.platform.count.Mentions;

/** Takes hashtags, mentions and links out of texts of which a network accepts fewer or none. */
final class Words {
  private static final int MAXIMUM = 6;
  private static final int CHANNEL = 8;
  private static final int LINK = 5;
  private static final int REFUSING = 6;

  private Words() {}

  static void hashtags(EObject place, Finding finding, Offers offers) {
    Function<String, List<String>> tags =
        text -> Hashtags.in(text).stream().map(tag -> "#" + tag).toList();
    fewer(place, finding, "without", tags, "", offers);
  }

  /** An account that is named without its sign is not mentioned. */
  static void mentions(EObject place, Finding finding, Offers offers) {
    fewer(place, finding, "fewer-mentions", Mentions::in, "@", offers);
  }

  static void links(EObject place, Finding finding, Offers offers) {
    Function<String, List<String>> links = text -> Links.in(text).stream().distinct().toList();
    fewer(place, finding, "without", links, "", offers);
  }

  /** Keeps the first ones; of the others, a sign or all is taken out, from the last on. */
  private static void fewer(
      EObject place,
      Finding finding,
      String title,
      Function<String, List<String>> words,
      String sign,
      Offers offers) {
    Wording wording = new Wording(place, String.valueOf(finding.arguments().get(CHANNEL)));
    int max = ((Number) finding.arguments().get(MAXIMUM)).intValue();
    if (wording.literal().isEmpty()) {
      return;
    }
    List<String> all = words.apply(wording.value());
    String surplus = all.size() <= max ? "" : String.join(", ", all.subList(max, all.size()));
    wording.offer(title, literal -> without(literal, words, sign, max), offers, surplus);
  }

  private static String without(
      String literal, Function<String, List<String>> words, String sign, int max) {
    String shorter = literal;
    for (List<String> left = words.apply(shorter); left.size() > max; ) {
      String last = left.getLast();
      int at = shorter.lastIndexOf(last);
      if (at < 0) {
        return literal; // Written in a way that cannot be found again, such as with an escape.
      }
      shorter =
          sign.isEmpty()
              ? cut(shorter, at, last)
              : shorter.substring(0, at) + shorter.substring(at + sign.length());
      List<String> next = words.apply(shorter);
      if (next.size() >= left.size()) {
        return literal;
      }
      left = next;
    }
    return shorter;
  }

  /** Without a word and the blank before it. */
  static String cut(String text, int at, String word) {
    int start = at > 0 && text.charAt(at - 1) == ' ' ? at - 1 : at;
    return text.substring(0, start) + text.substring(at + word.length());
  }

  /** A link a network refuses, in the text or beside it. */
  static void refused(EObject place, Finding finding, Offers offers) {
    String link = String.valueOf(finding.arguments().get(LINK));
    String channel = String.valueOf(finding.arguments().get(REFUSING));
    Content content = Contents.content(place);
    if (place instanceof Content) {
      offers.best(
          "remove", Removal.clause(content, Literals.CONTENT__LINK), "link \"" + link + "\"");
    } else {
      new Wording(place, channel)
          .offer(
              "without",
              literal ->
                  literal.contains(link) ? cut(literal, literal.indexOf(link), link) : literal,
              offers,
              link);
    }
    dropped(content, channel, offers);
  }

  /** Offers not to publish on a channel, if there are others. */
  static void dropped(Content content, String channel, Offers offers) {
    List<Placement> all = content.getPlacements();
    if (all.size() > 1) {
      all.stream()
          .filter(placement -> Shortening.isOn(placement, channel))
          .findFirst()
          .ifPresent(
              placement -> offers.best("remove", Placements.without(placement), "on " + channel));
    }
  }
}
