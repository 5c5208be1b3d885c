package org.ligne.dsl.ide.fix.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Move;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Post;
import org.ligne.model.campaign.Series;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.model.query.Contents;
import org.ligne.model.query.Occurrence;
import org.ligne.model.query.Recurrences;

/** Moves a fixed time to one that is possible, or leaves the time to the planner. */
final class FixedTimes {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
  private static final int SLOTS = 48;

  private FixedTimes() {}

  static void offer(EObject place, Finding finding, Offers offers) {
    Content content = Contents.content(place);
    Line line = Contents.line(place);
    if (line == null || line.eIsProxy()) {
      return;
    }
    switch (place) {
      case Placement pinned -> {
        var allowed = allowed(line, List.of(pinned.getChannel()), content, offers);
        move(pinned, CampaignPackage.Literals.PLACEMENT__AT, pinned.getAt(), allowed, offers);
      }
      case Post post -> {
        var allowed = allowed(line, unpinned(post), post, offers);
        move(post, CampaignPackage.Literals.POST__AT, post.getAt(), allowed, offers);
      }
      case Move moved -> MovedDays.remove(moved, finding, offers);
      case Series series -> series(series, allowed(line, unpinned(series), series, offers), offers);
      default -> {}
    }
  }

  private static AllowedTimes allowed(
      Line line, List<Channel> channels, Content content, Offers offers) {
    Locale language = offers.tools().language().locale();
    return new AllowedTimes(line, channels, Contents.period(content), language);
  }

  private static List<Channel> unpinned(Content content) {
    return content.getPlacements().stream()
        .filter(placement -> placement.getAt() == null)
        .map(Placement::getChannel)
        .filter(channel -> channel != null && !channel.eIsProxy())
        .toList();
  }

  private static void move(
      EObject place, EAttribute feature, LocalDateTime time, AllowedTimes allowed, Offers offers) {
    Page page = Page.of(place);
    for (LocalDateTime other : allowed.instead(time)) {
      var edits = page.replace(Page.node(place, feature), TIME.format(other));
      offers.best("move-time", edits, TIME.format(time), TIME.format(other));
    }
    offers.also("leave-to-planner", Removal.clause(place, feature), TIME.format(time));
  }

  private static void series(Series series, AllowedTimes allowed, Offers offers) {
    List<LocalDate> days = Recurrences.of(series).stream().map(Occurrence::day).toList();
    List<LocalDate> wrong =
        days.stream().filter(day -> !allowed.isAllowed(day.atTime(series.getAt()))).toList();
    boolean few = wrong.size() * 2 <= days.size();
    if (few) {
      Skips.offer(series, wrong, offers);
    }
    Page page = Page.of(series);
    for (LocalTime time : times(series.getAt(), days, allowed)) {
      var node = Page.node(series, CampaignPackage.Literals.SERIES__AT);
      offers.best("move-time", page.replace(node, time.toString()), series.getAt(), time);
    }
    var at = CampaignPackage.Literals.SERIES__AT;
    offers.also("leave-to-planner", Removal.clause(series, at), series.getAt());
  }

  /** The times of day nearest to one, before and after, that are possible on all days. */
  private static List<LocalTime> times(
      LocalTime wrong, List<LocalDate> days, AllowedTimes allowed) {
    return IntStream.range(0, SLOTS)
        .mapToObj(slot -> LocalTime.MIDNIGHT.plusMinutes(slot * 30L))
        .filter(time -> days.stream().allMatch(day -> allowed.isAllowed(day.atTime(time))))
        .sorted(Comparator.comparing(time -> Duration.between(wrong, time).abs()))
        .limit(2)
        .toList();
  }
}
