package org.ligne.planning.diff;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ligne.model.platform.TextField;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.EntryMedia;
import org.ligne.model.schedule.EntryPoll;
import org.ligne.model.schedule.EntryText;

/** What of an entry a reader or its makers would notice, its time aside. */
public enum Aspect {
  /** The name of its post. */
  NAME(Entry::getPost),
  /** The post's text for people. */
  LABEL(Entry::getLabel),
  /** Titles in any language. */
  TITLE(entry -> texts(entry, TextField.TITLE)),
  /** Texts in any language, all parts of threads. */
  TEXT(entry -> texts(entry, TextField.TEXT)),
  /** First comments in any language. */
  COMMENT(entry -> texts(entry, TextField.COMMENT)),
  /** Lists of tags in any language. */
  TAGS(entry -> texts(entry, TextField.TAGS)),
  /** Polls in any language. */
  POLL(entry -> entry.getPolls().stream().map(Aspect::words).toList()),
  /** Media, what is said of them, and their subtitles. */
  MEDIA(entry -> entry.getMedia().stream().map(Aspect::words).toList()),
  /** The link, with its tracking parameters. */
  LINK(entry -> Stream.of(entry.getLink(), entry.getTrackedLink()).map(Objects::toString).toList()),
  /** The format on the platform. */
  FORMAT(Entry::getFormat),
  /** The account. */
  ACCOUNT(Entry::getAccount),
  /** The pillar. */
  PILLAR(Entry::getPillar),
  /** The phase. */
  PHASE(Entry::getPhase),
  /** Who takes care of it. */
  OWNER(Entry::getOwner),
  /** Who approved, and who has not yet. */
  APPROVAL(entry -> entry.getApproval() + "" + entry.getApprovedBy() + entry.getAwaiting()),
  /** Whether the text pins its time. */
  FIXED(Entry::isFixed),
  /** How firmly it has its time. */
  STANDING(Entry::getStanding),
  /** Whether the texts hold it. */
  GONE(Entry::getGone);

  private final Function<Entry, Object> value;

  Aspect(Function<Entry, Object> value) {
    this.value = value;
  }

  /** The aspects in which two entries differ. */
  static Set<Aspect> between(Entry before, Entry after) {
    EnumSet<Aspect> differing = EnumSet.noneOf(Aspect.class);
    for (Aspect aspect : values()) {
      if (!Objects.equals(aspect.value.apply(before), aspect.value.apply(after))) {
        differing.add(aspect);
      }
    }
    return differing;
  }

  private static String texts(Entry entry, TextField field) {
    return words(entry.getTexts().stream().filter(it -> it.getField() == field).toList());
  }

  static String words(Iterable<EntryText> texts) {
    StringBuilder all = new StringBuilder();
    texts.forEach(
        text -> all.append(text.getLanguage()).append('\0').append(all(text)).append('\0'));
    return all.toString();
  }

  private static String all(EntryText text) {
    return text.getParts().isEmpty()
        ? text.getValue()
        : text.getValue() + '\1' + String.join("\1", text.getParts());
  }

  private static List<Object> words(EntryPoll poll) {
    return List.of(
        poll.getLanguage(),
        poll.getQuestion(),
        List.copyOf(poll.getOptions()),
        Objects.toString(poll.getLasts()));
  }

  private static List<Object> words(EntryMedia medium) {
    List<String> captions =
        medium.getCaptions().stream().map(it -> it.getLanguage() + "\0" + it.getPath()).toList();
    return List.of(medium.getPath(), words(medium.getAlts()), captions);
  }
}
