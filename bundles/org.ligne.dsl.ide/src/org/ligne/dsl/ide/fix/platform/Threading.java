package org.ligne.dsl.ide.fix.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.platform.TextField;
import org.ligne.model.query.Texts;
import org.ligne.platform.count.Counters;

/**
 * Splits a text that is too long into a thread, with numbers, where the network takes threads. What
 * the line adds goes with the first post, so that has less room than the others.
 */
final class Threading {
  private static final int CHANNEL = 11;
  private static final int LONGEST = 99;

  private Threading() {}

  static void offer(EObject place, Finding finding, Offers offers) {
    if (place instanceof TextVariant text && isPlain(text)) {
      String channel = String.valueOf(finding.arguments().get(CHANNEL));
      Room.of(text, finding, channel).ifPresent(room -> offer(text, room, channel, offers));
    }
  }

  /** What an item is put into has no length of its own. */
  private static boolean isPlain(TextVariant text) {
    return text.getField() == TextField.TEXT
        && text.getValue() != null
        && Texts.parts(text).noneMatch(part -> part.contains(Texts.ITEM));
  }

  private static void offer(TextVariant text, Room room, String channel, Offers offers) {
    int most = Taken.posts(room.placement());
    if (most > 1) {
      split(Numbering.without(text), room)
          .filter(parts -> parts.size() > 1 && parts.size() <= most)
          .ifPresent(
              parts -> new Wording(text, channel).offer("thread", parts, offers, parts.size()));
    }
  }

  /** The posts, numbered; empty if a word alone is too long. */
  private static Optional<List<String>> split(List<String> written, Room room) {
    for (int digits = 1; digits <= 2; digits++) {
      String number = Numbering.of(LONGEST, LONGEST).replaceAll("99", "9".repeat(digits));
      List<String> parts = new ArrayList<>();
      boolean fits = written.stream().allMatch(each -> split(each.strip(), number, parts, room));
      if (!fits) {
        return Optional.empty();
      }
      if (String.valueOf(parts.size()).length() == digits) {
        return Optional.of(Numbering.with(parts));
      }
    }
    return Optional.empty();
  }

  private static boolean split(String text, String number, List<String> parts, Room room) {
    String rest = text;
    while (!rest.isEmpty()) {
      boolean first = parts.isEmpty();
      Predicate<String> fits =
          words -> first ? room.takes(words + number) : takes(words + number, room);
      Optional<String> head = Piece.of(rest, fits);
      if (head.isEmpty()) {
        return false;
      }
      parts.add(head.get().strip());
      rest = rest.substring(head.get().length()).strip();
    }
    return true;
  }

  private static boolean takes(String words, Room room) {
    return !Counters.of(room.counter()).exceeds(words, room.limit());
  }
}
