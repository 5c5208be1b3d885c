package org.ligne.dsl.ide.fix.platform;

import org.eclipse.emf.ecore.EObject;
import org.ligne.dsl.conversion.Quoted;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.LocalizedValue;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.query.Texts;
import org.ligne.platform.count.Shortened;

/** Cuts texts that are longer than a network accepts, behind a word. */
final class Shortening {
  private static final String CUT = "…";
  private static final int CHANNEL = 11;
  private static final int EXCERPT = 24;

  private Shortening() {}

  static void offer(EObject place, Finding finding, Offers offers) {
    boolean words =
        place instanceof LocalizedValue
            || place instanceof TextVariant && finding.feature() == Literals.TEXT_VARIANT__VALUE;
    if (words) {
      String channel = String.valueOf(finding.arguments().get(CHANNEL));
      Wording wording = new Wording(place, channel);
      Room.of(place, finding, channel)
          .filter(room -> wording.literal().isPresent())
          .filter(room -> !wording.value().contains(Texts.ITEM))
          .ifPresent(room -> offer(wording, room, offers));
    }
  }

  private static void offer(Wording wording, Room room, Offers offers) {
    String text = wording.value();
    Shortened.of(text, words -> room.takes(words + rest(words, text, room)))
        .filter(words -> !words.equals(text))
        .ifPresent(
            words -> {
              String rest = rest(words, text, room);
              String end = end(words + rest);
              wording.offer(
                  "shorten", literal -> literal(literal, words, rest), offers, room.limit(), end);
            });
  }

  /** What stands behind the cut: the hashtags of the text that its line wants and that were cut. */
  private static String rest(String words, String text, Room room) {
    StringBuilder rest = new StringBuilder(CUT);
    room.wanted(text).stream()
        .filter(tag -> !room.wanted(words).contains(tag))
        .forEach(tag -> rest.append(' ').append(tag));
    return rest.toString();
  }

  /** The last words of a text. */
  private static String end(String text) {
    int start = text.indexOf(' ', Math.max(0, text.length() - EXCERPT));
    boolean all = text.length() <= EXCERPT;
    return all ? text : "…" + (start < 0 ? text : text.substring(start + 1));
  }

  /** The same cut in the text as it is written, whose lines may begin with a margin. */
  private static String literal(String literal, String words, String rest) {
    if (!literal.startsWith("'''")) {
      return Quoted.write(words + rest);
    }
    long letters = words.chars().filter(c -> !Character.isWhitespace(c)).count();
    int at = 3;
    for (long seen = 0; seen < letters; at++) {
      seen += Character.isWhitespace(literal.charAt(at)) ? 0 : 1;
    }
    int last = literal.lastIndexOf('\n');
    boolean apart = last > 0 && literal.substring(last, literal.length() - 3).isBlank();
    return literal.substring(0, at) + rest + (apart ? literal.substring(last) : "'''");
  }

  /** Whether a placement is one of the channel a finding names. */
  static boolean isOn(Placement placement, String channel) {
    return placement.getChannel() != null && channel.equals(placement.getChannel().getName());
  }
}
