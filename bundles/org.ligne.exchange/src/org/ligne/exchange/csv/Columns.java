package org.ligne.exchange.csv;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ligne.exchange.Languages;
import org.ligne.model.platform.TextField;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.EntryMedia;
import org.ligne.model.schedule.EntryPoll;
import org.ligne.model.schedule.EntryText;
import org.ligne.model.schedule.Reason;
import org.ligne.model.schedule.Schedule;
import org.ligne.model.value.LanguageTag;

/** The columns of a schedule's table: fixed ones, and some for each of its languages. */
final class Columns {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private Columns() {}

  static List<Column> of(Schedule schedule) {
    List<Column> columns = new ArrayList<>();
    identity(columns);
    time(columns);
    plan(columns);
    for (LanguageTag language : Languages.of(schedule)) {
      texts(columns, language);
    }
    links(columns);
    return columns;
  }

  private static void identity(List<Column> columns) {
    columns.add(Column.text("id", Entry::getId));
    columns.add(Column.text("campaign", Entry::getCampaign));
    columns.add(Column.text("post", Entry::getPost));
    columns.add(Column.text("label", Entry::getLabel));
    columns.add(Column.value("occurrence", entry -> number(entry.getOccurrence())));
    columns.add(Column.text("channel", Entry::getChannel));
    columns.add(Column.text("platform", Entry::getPlatform));
    columns.add(Column.text("account", Entry::getAccount));
    columns.add(Column.value("poem", entry -> entry.getPoem().getLiteral()));
    columns.add(Column.text("format", Entry::getFormat));
  }

  private static void time(List<Column> columns) {
    columns.add(Column.value("date", entry -> DATE.format(entry.getAt())));
    columns.add(Column.value("time", entry -> TIME.format(entry.getAt())));
    columns.add(Column.value("zone", entry -> entry.getAt().getZone().getId()));
    columns.add(Column.value("instant", entry -> entry.getAt().toInstant().toString()));
    columns.add(Column.value("fixed", entry -> Boolean.toString(entry.isFixed())));
    columns.add(Column.value("standing", entry -> entry.getStanding().getLiteral()));
  }

  private static void plan(List<Column> columns) {
    columns.add(Column.text("phase", Entry::getPhase));
    columns.add(Column.text("pillar", Entry::getPillar));
    columns.add(Column.text("owner", Entry::getOwner));
    columns.add(Column.value("approval", entry -> entry.getApproval().getLiteral()));
    columns.add(Column.text("approved_by", entry -> Lines.join(entry.getApprovedBy())));
    columns.add(
        Column.value(
            "awaiting",
            entry -> Lines.join(entry.getAwaiting().stream().map(role -> role.getLiteral()))));
    columns.add(Column.value("score", entry -> number(entry.getScore())));
    columns.add(
        Column.text(
            "reasons", entry -> Lines.join(entry.getReasons().stream().map(Reason::getStatement))));
  }

  private static void texts(List<Column> columns, LanguageTag language) {
    columns.add(Column.text("title_" + language, entry -> find(entry, TextField.TITLE, language)));
    columns.add(Column.text("text_" + language, entry -> find(entry, TextField.TEXT, language)));
    columns.add(Column.text("thread_" + language, entry -> thread(entry, language)));
    columns.add(
        Column.text("comment_" + language, entry -> find(entry, TextField.COMMENT, language)));
    columns.add(Column.text("tags_" + language, entry -> find(entry, TextField.TAGS, language)));
    columns.add(Column.text("poll_" + language, entry -> poll(entry, language)));
    columns.add(Column.text("poll_lasts_" + language, entry -> lasts(entry, language)));
    columns.add(Column.text("alt_" + language, entry -> alts(entry, language)));
  }

  private static void links(List<Column> columns) {
    columns.add(Column.text("link", Entry::getLink));
    columns.add(Column.text("tracked_link", Entry::getTrackedLink));
    columns.add(
        Column.text(
            "media", entry -> Lines.join(entry.getMedia().stream().map(EntryMedia::getPath))));
    columns.add(Column.text("captions", Columns::captions));
  }

  /** The posts of a thread after the first. */
  private static String thread(Entry entry, LanguageTag language) {
    return Languages.text(entry, TextField.TEXT, language)
        .filter(text -> !text.getParts().isEmpty())
        .map(text -> Lines.join(text.getParts()))
        .orElse(null);
  }

  /** The question, then the answers. */
  private static String poll(Entry entry, LanguageTag language) {
    return Languages.poll(entry, language)
        .map(it -> Lines.join(Stream.concat(Stream.of(it.getQuestion()), it.getOptions().stream())))
        .orElse(null);
  }

  private static String lasts(Entry entry, LanguageTag language) {
    return Languages.poll(entry, language)
        .map(EntryPoll::getLasts)
        .map(Object::toString)
        .orElse(null);
  }

  /** As many lines as media, in each its files of subtitles; nothing where there are none. */
  private static String captions(Entry entry) {
    List<String> all = entry.getMedia().stream().map(Columns::captions).toList();
    return all.stream().allMatch(String::isEmpty) ? null : Lines.join(all);
  }

  private static String captions(EntryMedia medium) {
    return medium.getCaptions().stream()
        .map(it -> it.getLanguage() == null ? it.getPath() : it.getLanguage() + " " + it.getPath())
        .collect(Collectors.joining(", "));
  }

  private static String find(Entry entry, TextField field, LanguageTag language) {
    return Languages.text(entry, field, language).map(EntryText::getValue).orElse(null);
  }

  /** As many lines as media, empty where one has no description; nothing where none has. */
  private static String alts(Entry entry, LanguageTag language) {
    List<String> alts = entry.getMedia().stream().map(medium -> alt(medium, language)).toList();
    return alts.stream().allMatch(String::isEmpty) ? null : Lines.join(alts);
  }

  private static String alt(EntryMedia medium, LanguageTag language) {
    return medium.getAlts().stream()
        .filter(alt -> alt.getLanguage().equals(language))
        .map(EntryText::getValue)
        .findFirst()
        .orElse("");
  }

  private static String number(Integer value) {
    return Objects.toString(value, null);
  }
}
