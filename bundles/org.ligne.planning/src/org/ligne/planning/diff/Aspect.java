package org.ligne.planning.diff;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ligne.model.platform.TextField;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.EntryText;

/** What of an entry a reader or its makers would notice, its time aside. */
public enum Aspect {
  /** The name of its post. */
  NAME(Entry::getPost),
  /** The post's text for people. */
  LABEL(Entry::getLabel),
  /** Titles in any language. */
  TITLE(entry -> texts(entry, TextField.TITLE)),
  /** Texts in any language. */
  TEXT(entry -> texts(entry, TextField.TEXT)),
  /** Media and what is said of them. */
  MEDIA(entry -> entry.getMedia().stream().map(it -> it.getPath() + words(it.getAlts())).toList()),
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
        text -> all.append(text.getLanguage()).append('\0').append(text.getValue()).append('\0'));
    return all.toString();
  }
}
