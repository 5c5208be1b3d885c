package org.ligne.dsl.ide.fix.platform;

import org.eclipse.emf.ecore.EObject;
import org.ligne.dsl.conversion.Quoted;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.platform.Counter;
import org.ligne.model.query.Contents;
import org.ligne.model.query.Texts;
import org.ligne.platform.count.Counters;
import org.ligne.platform.count.TextCounter;

/** Cuts texts that are longer than a network accepts, between two words. */
final class Shortening {
  private static final String CUT = "…";
  private static final int MAXIMUM = 8;
  private static final int COUNTER = 9;
  private static final int CHANNEL = 11;
  private static final int EXCERPT = 24;

  private Shortening() {}

  static void offer(EObject place, Finding finding, Offers offers) {
    String channel = String.valueOf(finding.arguments().get(CHANNEL));
    Wording wording = new Wording(place, channel);
    if (wording.literal().isEmpty() || wording.value().contains(Texts.ITEM)) {
      return;
    }
    int max = number(finding, MAXIMUM);
    TextCounter counter = Counters.of(Counter.values()[number(finding, COUNTER)]);
    int room = max - linkCost(place, wording.value(), counter, finding);
    String shorter = cut(wording.value(), counter, room);
    if (!shorter.equals(CUT)) {
      String end = end(shorter);
      wording.offer("shorten", literal -> literal(literal, shorter), offers, max, end);
    }
  }

  /** The last words of a text. */
  private static String end(String text) {
    int start = text.indexOf(' ', Math.max(0, text.length() - EXCERPT));
    boolean all = text.length() <= EXCERPT;
    return all ? text : "…" + (start < 0 ? text : text.substring(start + 1));
  }

  private static int number(Finding finding, int index) {
    return ((Number) finding.arguments().get(index)).intValue();
  }

  /** What a link that is published with the text takes of its room. */
  private static int linkCost(EObject place, String text, TextCounter counter, Finding finding) {
    boolean counted = place instanceof TextVariant && counter.linkLength() > 0;
    String link = Contents.content(place).getLink();
    boolean apart = counted && link != null && !link.isBlank() && !text.contains(link);
    return apart ? counter.count(text + " " + link) - counter.count(text) : 0;
  }

  private static String cut(String text, TextCounter counter, int room) {
    String shorter = text;
    while (!shorter.isEmpty() && counter.count(shorter + CUT) > room) {
      int end = shorter.length() - 1;
      while (end > 0 && !Character.isWhitespace(shorter.charAt(end))) {
        end--;
      }
      shorter = shorter.substring(0, end).stripTrailing();
    }
    return shorter.replaceFirst("[\\s,;:.–—-]+$", "") + CUT;
  }

  /** The same cut in the text as it is written, whose lines may begin with a margin. */
  private static String literal(String literal, String shorter) {
    if (!literal.startsWith("'''")) {
      return Quoted.write(shorter);
    }
    long words = shorter.chars().filter(c -> !Character.isWhitespace(c)).count() - CUT.length();
    int at = 3;
    for (long seen = 0; seen < words; at++) {
      seen += Character.isWhitespace(literal.charAt(at)) ? 0 : 1;
    }
    int last = literal.lastIndexOf('\n');
    boolean apart = last > 0 && literal.substring(last, literal.length() - 3).isBlank();
    return literal.substring(0, at) + CUT + (apart ? literal.substring(last) : "'''");
  }

  /** Whether a placement is one of the channel a finding names. */
  static boolean isOn(Placement placement, String channel) {
    return placement.getChannel() != null && channel.equals(placement.getChannel().getName());
  }
}
