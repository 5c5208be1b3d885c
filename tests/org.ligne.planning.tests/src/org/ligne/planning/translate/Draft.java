package org.ligne.planning.translate;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.CampaignFactory;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Order;
import org.ligne.model.campaign.Phase;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Post;
import org.ligne.model.campaign.Series;
import org.ligne.model.common.CommonFactory;
import org.ligne.model.common.DayRange;
import org.ligne.model.common.DaySet;
import org.ligne.model.common.IntRange;
import org.ligne.model.common.TimeRange;
import org.ligne.model.common.Weekday;
import org.ligne.model.line.Audience;
import org.ligne.model.line.Blackout;
import org.ligne.model.line.Cadence;
import org.ligne.model.line.Cap;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Gap;
import org.ligne.model.line.Line;
import org.ligne.model.line.LineFactory;
import org.ligne.model.line.Peak;
import org.ligne.model.line.Period;
import org.ligne.model.line.Person;
import org.ligne.model.line.QuietHours;
import org.ligne.model.line.Window;
import org.ligne.model.value.Span;

/** A line and its campaigns as models, written down in a few words. */
final class Draft {
  private static final LineFactory LINES = LineFactory.eINSTANCE;
  private static final CampaignFactory CAMPAIGNS = CampaignFactory.eINSTANCE;
  private static final CommonFactory COMMON = CommonFactory.eINSTANCE;

  final Line line = LINES.createLine();

  Draft() {
    line.setName("Maison");
    line.setZone(ZoneId.of("Europe/Paris"));
  }

  Channel channel(String name) {
    Channel channel = LINES.createChannel();
    channel.setName(name);
    line.getChannels().add(channel);
    return channel;
  }

  Person person(String name, Integer capacity) {
    Person person = LINES.createPerson();
    person.setName(name);
    person.setCapacity(capacity);
    if (line.getOwnTeam() == null) {
      line.setOwnTeam(LINES.createTeam());
    }
    line.getOwnTeam().getMembers().add(person);
    return person;
  }

  Audience audience(DaySet days, String times, Channel... channels) {
    Audience audience = LINES.createAudience();
    audience.setName("Amateurs");
    audience.getChannels().addAll(List.of(channels));
    Peak peak = LINES.createPeak();
    peak.setDays(days);
    peak.getTimes().add(times(times));
    audience.getPeaks().add(peak);
    line.getAudiences().add(audience);
    return audience;
  }

  Blackout blackout(String on, String times, Channel... channels) {
    Blackout blackout = LINES.createBlackout();
    blackout.setLabel("Silence");
    blackout.setOn(LocalDate.parse(on));
    if (times != null) {
      blackout.getTimes().add(times(times));
    }
    blackout.getChannels().addAll(List.of(channels));
    line.getBlackouts().add(blackout);
    return blackout;
  }

  static void window(Channel channel, DaySet days, String times) {
    Window window = LINES.createWindow();
    window.setDays(days);
    window.getTimes().add(times(times));
    channel.getWindows().add(window);
  }

  static void quiet(Channel channel, DaySet days, String times) {
    QuietHours quiet = LINES.createQuietHours();
    quiet.setDays(days);
    quiet.getTimes().add(times(times));
    channel.getQuiet().add(quiet);
  }

  static void gap(Channel channel, String atLeast) {
    Gap gap = LINES.createGap();
    gap.setAtLeast(Span.parse(atLeast));
    channel.getGaps().add(gap);
  }

  static void cap(Channel channel, int max, Period period) {
    Cap cap = LINES.createCap();
    cap.setMax(max);
    cap.setPeriod(period);
    channel.getCaps().add(cap);
  }

  static void cadence(Channel channel, int min, Integer max) {
    Cadence cadence = LINES.createCadence();
    IntRange count = COMMON.createIntRange();
    count.setMin(min);
    count.setMax(max);
    cadence.setCount(count);
    channel.getCadences().add(cadence);
  }

  /** Hours such as {@code 12:00-13:30}. */
  static TimeRange times(String text) {
    TimeRange range = COMMON.createTimeRange();
    String[] ends = text.split("-");
    range.setFrom(LocalTime.parse(ends[0]));
    range.setTo(LocalTime.parse(ends[1]));
    return range;
  }

  /** A day of the week, or a run of them. */
  static DaySet days(Weekday... bounds) {
    DaySet days = COMMON.createDaySet();
    DayRange range = COMMON.createDayRange();
    range.getBounds().addAll(List.of(bounds));
    days.getRanges().add(range);
    return days;
  }

  Campaign campaign(String name, String from, String to) {
    Campaign campaign = CAMPAIGNS.createCampaign();
    campaign.setName(name);
    campaign.setLine(line);
    campaign.setFrom(LocalDate.parse(from));
    campaign.setTo(LocalDate.parse(to));
    return campaign;
  }

  static Phase phase(Campaign campaign, String name, String from, String to) {
    Phase phase = CAMPAIGNS.createPhase();
    phase.setName(name);
    phase.setFrom(LocalDate.parse(from));
    phase.setTo(LocalDate.parse(to));
    campaign.getPhases().add(phase);
    return phase;
  }

  static Post post(Campaign campaign, String name, Channel... channels) {
    Post post = CAMPAIGNS.createPost();
    return place(campaign, post, name, channels);
  }

  static Series series(Campaign campaign, String name, DaySet days, Channel... channels) {
    Series series = CAMPAIGNS.createSeries();
    series.setDays(days);
    return place(campaign, series, name, channels);
  }

  private static <T extends Content> T place(
      Campaign campaign, T content, String name, Channel... channels) {
    content.setName(name);
    campaign.getContents().add(content);
    for (Channel channel : channels) {
      Placement placement = CAMPAIGNS.createPlacement();
      placement.setChannel(channel);
      content.getPlacements().add(placement);
    }
    return content;
  }

  static void after(Content follower, Content leader, String atLeast) {
    Order order = CAMPAIGNS.createOrder();
    order.setAfter(leader);
    order.setAtLeast(atLeast == null ? null : Span.parse(atLeast));
    follower.getOrder().add(order);
  }
}
