package org.ligne.compiler.timed;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.ligne.model.diagnostic.Mention;
import org.ligne.model.value.Quantity;
import org.ligne.model.value.Unit;
import org.ligne.model.value.Unit.Dimension;

/** How things are written in findings. */
final class Shown {
  /** More places than these would bury the ones that matter. */
  private static final int MOST_PLACES = 12;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private Shown() {}

  /** The account a post goes to, or its channel. */
  static String account(Timed post) {
    String account = post.channel().getAccount();
    return account == null || account.isBlank() ? post.channel().getName() : account.strip();
  }

  /** The local time of a post on its channel. */
  static String time(Timed post) {
    return time(post.at(), post.zone());
  }

  static String time(Instant at, ZoneId zone) {
    return TIME.format(at.atZone(zone));
  }

  /** The number of a length of time. */
  static Number number(Quantity time) {
    return time.amount();
  }

  /**
   * How the unit of a length of time is to be written: twice its position among units of time, and
   * one more for other numbers than one.
   */
  static int unit(Quantity time) {
    int unit = Unit.of(Dimension.TIME).indexOf(time.unit());
    return 2 * unit + (time.amount().compareTo(BigDecimal.ONE) == 0 ? 0 : 1);
  }

  /** Where other posts stand, the nearest before the post first. */
  static List<Mention> others(List<Timed> posts, Timed post) {
    return posts.reversed().stream()
        .filter(each -> each != post)
        .limit(MOST_PLACES)
        .map(Shown::mention)
        .toList();
  }

  /** Where a post stands, with its time. */
  static Mention mention(Timed post) {
    return new Mention(post.publication().placement(), null, post.id() + ", " + time(post));
  }
}
