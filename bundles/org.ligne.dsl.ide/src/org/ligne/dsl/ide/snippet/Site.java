package org.ligne.dsl.ide.snippet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.ligne.dsl.ide.agenda.Agenda;
import org.ligne.dsl.ide.agenda.DayChoice;
import org.ligne.dsl.ide.completion.Paths;
import org.ligne.dsl.ide.completion.Place;
import org.ligne.dsl.ide.usage.Elements;
import org.ligne.dsl.ide.usage.KnownDays;
import org.ligne.dsl.ide.words.Phrases;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Content;
import org.ligne.model.common.Declaration;
import org.ligne.model.common.NamedElement;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.model.line.PoemClass;
import org.ligne.model.query.Contents;
import org.ligne.model.query.DateSpan;
import org.ligne.model.query.Lines;
import org.ligne.model.value.LanguageTag;

/**
 * What a place offers to a statement that is inserted there.
 *
 * @param place the place
 * @param phrases words for names and texts, in the reader's language
 * @param paths the files of the project
 */
record Site(Place place, Phrases phrases, Paths paths) {
  private static final int DAYS = 28;

  /** A word that stands for what the user will write. */
  String word(String key) {
    return phrases.get(key);
  }

  /** A name nothing else bears: the word itself, else with a number behind it. */
  String fresh(String key, Collection<? extends NamedElement> taken) {
    List<String> names =
        taken.stream().map(NamedElement::getName).filter(Objects::nonNull).toList();
    String word = word(key);
    return Stream.iterate(1, i -> i + 1)
        .map(i -> i == 1 ? word : word + i)
        .filter(name -> !names.contains(name))
        .findFirst()
        .orElseThrow();
  }

  /** A name no declaration of a kind bears. */
  <T extends Declaration> String fresh(String key, Class<T> kind) {
    return fresh(key, Elements.of(place.resource(), kind));
  }

  /** The line around the place, or the project's only choice; null if there is none. */
  Line line() {
    Line line = place.line();
    return line == null ? lines().stream().findFirst().orElse(null) : line;
  }

  List<Line> lines() {
    return Elements.of(place.resource(), Line.class).stream()
        .filter(line -> line.getName() != null)
        .toList();
  }

  Campaign campaign() {
    return place.campaign();
  }

  /** The posts and series of the campaign. */
  List<Content> contents() {
    return campaign() == null ? List.of() : campaign().getContents();
  }

  /** Names of elements that have one. */
  static List<String> names(Collection<? extends NamedElement> elements) {
    return elements.stream().map(NamedElement::getName).filter(Objects::nonNull).toList();
  }

  /** Channels something can be published on, those that ask for least first. */
  List<Channel> channels() {
    return line() == null
        ? List.of()
        : line().getChannels().stream()
            .filter(each -> each.getName() != null && each.getPoem() != PoemClass.EARNED)
            .filter(each -> each.getPoem() != PoemClass.PAID)
            .sorted(Comparator.comparingInt(each -> Needs.of(each).weight()))
            .toList();
  }

  List<Channel> paidChannels() {
    return line() == null
        ? List.of()
        : line().getChannels().stream()
            .filter(each -> each.getName() != null && each.getPoem() == PoemClass.PAID)
            .toList();
  }

  List<String> people() {
    return line() == null ? List.of() : names(Lines.people(line()));
  }

  /** The languages of some channels, each once. */
  static Set<LanguageTag> languages(Collection<Channel> channels) {
    Set<LanguageTag> all = new LinkedHashSet<>();
    channels.forEach(channel -> all.addAll(Lines.languages(channel)));
    return all;
  }

  /** The days of the campaign, else four weeks from the next Monday. */
  DateSpan period() {
    DateSpan period = Contents.period(campaign());
    LocalDate next = KnownDays.next(place.resource());
    return period == null || period.isEmpty()
        ? new DateSpan(next, next.plusDays(DAYS - 1L))
        : period;
  }

  /** Good moments on some channels, as they are written. */
  List<String> moments(List<Channel> channels) {
    Agenda agenda = new Agenda(line(), phrases.language());
    DayChoice choice = new DayChoice(channels, agenda);
    List<String> found = new ArrayList<>();
    for (LocalDate day : choice.best(firstPhase())) {
      choice.moments(day).stream().limit(1).forEach(each -> found.add(day + " " + each.time()));
    }
    return found.isEmpty() ? List.of(firstPhase().first() + " 12:00") : found;
  }

  /** The days of the phase a new post is in unless another one is chosen. */
  private DateSpan firstPhase() {
    return campaign() == null
        ? period()
        : campaign().getPhases().stream()
            .findFirst()
            .map(Contents::period)
            .filter(phase -> !phase.isEmpty())
            .orElseGet(this::period);
  }

  /** The first file of the project with one of some endings, else a likely one. */
  String file(String endings, String otherwise) {
    return paths.of("Media", place.resource()).stream()
        .filter(path -> path.toLowerCase(Locale.ROOT).matches(".*\\.(" + endings + ")"))
        .findFirst()
        .orElse(otherwise);
  }
}
