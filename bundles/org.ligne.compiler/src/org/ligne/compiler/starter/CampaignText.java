package org.ligne.compiler.starter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ligne.model.line.Role;
import org.ligne.model.value.LanguageTag;

/**
 * Writes the first campaign of a beginning: three phases, a series, five posts, perhaps a boost.
 */
final class CampaignText {
  private static final List<Role> WRITING =
      List.of(Role.COMMUNITY_MANAGER, Role.EDITOR, Role.STRATEGIST);

  private final Beginning beginning;
  private final Words words;
  private final Sheet sheet = new Sheet();
  private final PostText posts;
  private final LocalDate from;
  private final Holidays holidays;
  private final SeriesText series;

  CampaignText(Beginning beginning) {
    this.beginning = beginning;
    this.words = beginning.words();
    this.posts = new PostText(beginning.outlets(), sheet, List.of());
    this.from = beginning.from();
    this.holidays = beginning.calendar();
    this.series = new SeriesText(beginning, sheet, posts);
  }

  String write() {
    sheet.comment(words.text("campaign.comment"));
    untranslated();
    sheet.open("campaign " + labelled("campaign") + " follows " + beginning.line());
    sheet.line("objective awareness");
    sheet.line("from " + from + " to " + beginning.to());
    sheet.blank();
    phase("phase.teaser", 0);
    phase("phase.launch", 2);
    phase("phase.echo", 4);
    series.write(owner());
    post("hello", "post.hello", "phase.teaser", "pillar.people");
    announcement();
    reminder();
    post("behind", "post.behind", "phase.echo", "pillar.people");
    post("thanks", "post.thanks", "phase.echo", "pillar.people");
    beginning.boost().ifPresent(budget -> boost(budget.toString()));
    return sheet.close().toString();
  }

  private void untranslated() {
    List<String> without =
        beginning.languages().stream()
            .filter(language -> !Words.canWrite(language))
            .map(LanguageTag::tag)
            .toList();
    if (!without.isEmpty()) {
      sheet.comment(words.text("campaign.samples", String.join(", ", without)));
    }
  }

  private void phase(String key, int weeks) {
    LocalDate first = from.plusWeeks(weeks);
    LocalDate last = first.plusWeeks(2).minusDays(1);
    sheet.line("phase " + labelled(key) + " " + first + " to " + last);
  }

  private void post(String sample, String key, String phase, String pillar) {
    openPost(key, phase, pillar);
    posts.channels();
    posts.words(sample, beginning.brand().strip());
    site();
    sheet.close();
  }

  private void announcement() {
    openPost("post.announcement", "phase.launch", "pillar.offer");
    posts.channels();
    sheet.comment(words.text("post.announcement.fixed"));
    sheet.line("at " + announced() + " 09:00");
    posts.words("announcement", beginning.brand().strip());
    site();
    approver().ifPresent(id -> sheet.comment(words.text("post.announcement.approval", id)));
    sheet.close();
  }

  private void reminder() {
    sheet.blank().comment(words.text("post.reminder.comment"));
    head("post.reminder", "phase.launch", "pillar.offer");
    posts.channels();
    sheet.line("after " + words.text("post.announcement") + " by at least 3 days");
    posts.words("reminder", beginning.brand().strip());
    site();
    sheet.close();
  }

  private void openPost(String key, String phase, String pillar) {
    sheet.blank();
    head(key, phase, pillar);
  }

  private void head(String key, String phase, String pillar) {
    String where = " in " + words.text(phase) + " pillar " + words.text(pillar) + owner();
    sheet.open("post " + labelled(key) + where);
  }

  private void site() {
    beginning.site().ifPresent(address -> sheet.line("link", address));
  }

  /** The first working day of the second phase on which nothing else is bound to happen. */
  private LocalDate announced() {
    LocalDate monday = from.plusWeeks(2);
    return Stream.of(1, 2, 0, 3, 4)
        .map(monday::plusDays)
        .filter(day -> day.getDayOfWeek() != series.day() && holidays.isFree(day))
        .findFirst()
        .orElse(monday.plusDays(1));
  }

  private void boost(String budget) {
    LocalDate first = announced();
    sheet.blank().comment(words.text("boost.comment"));
    String what = words.text("post.announcement") + " on " + words.text("promo");
    String flight = " from " + first + " to " + first.plusDays(4);
    String audience = " audience " + words.text("audience");
    sheet.line("boost " + what + " budget " + budget + flight + audience);
  }

  private String owner() {
    Map<String, Member> people = LineText.people(beginning);
    return WRITING.stream()
        .flatMap(role -> people.entrySet().stream().filter(each -> each.getValue().role() == role))
        .map(Map.Entry::getKey)
        .findFirst()
        .map(id -> " by " + id)
        .orElse("");
  }

  private Optional<String> approver() {
    Optional<Member> wanted = LineText.approving(beginning);
    return LineText.people(beginning).entrySet().stream()
        .filter(each -> wanted.filter(each.getValue()::equals).isPresent())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private String labelled(String key) {
    return Sheet.labelled(words.text(key), words.text(key + ".label"));
  }
}
