package org.ligne.dsl.ide.hover;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ligne.dsl.ide.usage.Tags;
import org.ligne.model.campaign.Content;

/** A hashtag, in a rule or in a text, tells who uses it. */
final class HashtagTeller implements Teller {
  private static final Pattern TAG = Pattern.compile("#[\\p{L}\\p{N}_]+");
  private static final int SHOWN = 8;

  @Override
  public Optional<Card> tell(Spot spot, Pen pen) {
    int at = spot.offset() - spot.leaf().getOffset();
    Matcher found = TAG.matcher(spot.word());
    while (found.find()) {
      if (found.start() <= at && at <= found.end()) {
        return Optional.of(card(found.group(), spot, pen));
      }
    }
    return Optional.empty();
  }

  private static Card card(String tag, Spot spot, Pen pen) {
    List<Content> users = Tags.users(spot.resource(), tag);
    Card card = pen.card(tag, null);
    boolean always = spot.line() != null && Tags.always(spot.line()).contains(tag);
    card.say(always ? pen.say("tag.always", pen.link(spot.line())) : "");
    String shown = pen.links(users.stream().limit(SHOWN).toList());
    String more = users.size() > SHOWN ? " " + pen.say("more", users.size() - SHOWN) : "";
    return card.fact(pen.say("tag.used"), users.isEmpty() ? pen.say("tag.unused") : shown + more);
  }
}
