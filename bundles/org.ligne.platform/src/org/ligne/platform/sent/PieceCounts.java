package org.ligne.platform.sent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.ligne.model.campaign.LocalizedValue;
import org.ligne.model.campaign.Media;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Poll;
import org.ligne.model.line.Channel;
import org.ligne.model.platform.TextField;
import org.ligne.model.platform.TextLimit;
import org.ligne.model.query.Contents;
import org.ligne.model.query.Lines;
import org.ligne.model.query.Polls;
import org.ligne.model.query.Texts;
import org.ligne.model.value.LanguageTag;
import org.ligne.platform.count.Counters;
import org.ligne.platform.count.TextCounter;

/**
 * Counts the descriptions of media and the polls of a placement, by the limits in force on the
 * first day it may be published.
 */
public final class PieceCounts {
  private final Placement placement;
  private final List<TextLimit> limits;
  private final List<PieceCount> counts = new ArrayList<>();

  private PieceCounts(Placement placement) {
    this.placement = placement;
    this.limits = TextCounts.limits(placement);
  }

  /** By language: the descriptions in the order of media, the question, the options. */
  public static List<PieceCount> of(Placement placement) {
    Channel channel = placement.getChannel();
    if (channel == null || channel.eIsProxy()) {
      return List.of();
    }
    PieceCounts pieces = new PieceCounts(placement);
    Lines.languages(channel).forEach(pieces::add);
    return pieces.counts;
  }

  private void add(LanguageTag language) {
    List<Media> media = Texts.media(Contents.content(placement), placement.getChannel());
    for (int number = 1; number <= media.size(); number++) {
      descriptions(media.get(number - 1), number, language);
    }
    Polls.of(Contents.content(placement), placement.getChannel(), language).ifPresent(this::poll);
  }

  /** A description for all languages is counted once, in the first of them. */
  private void descriptions(Media file, int number, LanguageTag language) {
    LanguageTag first = Lines.languages(placement.getChannel()).getFirst();
    for (LocalizedValue alt : file.getAlts()) {
      if (language.equals(alt.getLanguage() == null ? first : alt.getLanguage())) {
        count(alt, TextField.ALT, language, number, alt.getValue());
      }
    }
  }

  private void poll(Poll poll) {
    LanguageTag language = poll.getLanguage();
    count(poll, TextField.QUESTION, language, 1, poll.getQuestion());
    for (int number = 1; number <= poll.getOptions().size(); number++) {
      count(poll, TextField.OPTION, language, number, poll.getOptions().get(number - 1));
    }
  }

  private void count(
      EObject place, TextField field, LanguageTag language, int number, String words) {
    limits.stream()
        .filter(limit -> limit.getField() == field)
        .map(limit -> count(place, language, number, words == null ? "" : words, limit))
        .forEach(counts::add);
  }

  private PieceCount count(
      EObject place, LanguageTag language, int number, String words, TextLimit limit) {
    TextCounter counter = Counters.of(limit.getCounter());
    return TextCounts.occurrences(Contents.content(placement), words, language)
        .map(SentText::plain)
        .map(sent -> count(place, language, number, limit, sent, counter.count(sent.whole())))
        .max(Comparator.comparingInt(PieceCount::length))
        .orElseThrow();
  }

  private PieceCount count(
      EObject place, LanguageTag language, int number, TextLimit limit, SentText sent, int length) {
    TextField field = limit.getField();
    return new PieceCount(place, field, language, number, placement, limit, sent, length);
  }
}
