package org.ligne.dsl.ide.snippet;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ligne.dsl.ide.usage.Tags;
import org.ligne.model.common.NamedElement;
import org.ligne.model.line.Channel;
import org.ligne.model.value.LanguageTag;

/** What posts and series have in common, written with choices from the project. */
final class Sentences {
  private static final String IMAGES = "jpg|jpeg|png|webp";
  private static final String VIDEOS = "mp4|mov";
  private static final Needs NOTHING = new Needs(false, false, false);

  private Sentences() {}

  /** The channels that ask for least. */
  static List<Channel> channels(Site site, int most) {
    return site.channels().stream().limit(most).toList();
  }

  /** Pillar and owner. */
  static Draft belonging(Draft draft, Site site) {
    choose(draft, " pillar ", site.line().getPillars());
    return site.people().isEmpty() ? draft : draft.text(" by ").choice(site.people());
  }

  /** A word and one of some names, if there are any. */
  static void choose(Draft draft, String word, List<? extends NamedElement> elements) {
    if (!Site.names(elements).isEmpty()) {
      draft.text(word).choice(Site.names(elements));
    }
  }

  /** One channel is chosen among all, several are one stop. */
  static void on(Draft draft, Site site, List<Channel> channels) {
    draft.line("on ");
    if (channels.size() == 1) {
      draft.choice(Site.names(site.channels()));
    } else {
      draft.stop(String.join(", ", Site.names(channels)));
    }
  }

  /** Titles, texts and media, as far as the channels ask for them. */
  static Draft words(Draft draft, Site site, List<Channel> channels, String more) {
    Needs needs = channels.stream().map(Needs::of).reduce(NOTHING, Needs::and);
    Set<LanguageTag> languages = Site.languages(channels);
    String tags =
        Tags.always(site.line()).stream().map(tag -> " " + tag).collect(Collectors.joining());
    if (needs.title()) {
      languages.forEach(each -> text(draft, site, "title", each, more));
    }
    languages.forEach(each -> text(draft, site, "text", each, more + tags));
    if (needs.medium()) {
      medium(draft.line(""), site, needs.video(), languages);
    }
    return draft;
  }

  private static void text(
      Draft draft, Site site, String field, LanguageTag language, String more) {
    draft.line(field + " " + language + " ").quoted(sample(site, language, field) + more);
  }

  /** A sample in the language of a text, where there is one. */
  static String sample(Site site, LanguageTag language, String field) {
    return site.phrases().find("sample." + field + "." + language.primary()).orElse("…");
  }

  /** A file of the project with a description in each language. */
  static void medium(Draft draft, Site site, boolean video, Iterable<LanguageTag> languages) {
    String path =
        video ? site.file(VIDEOS, "assets/video.mp4") : site.file(IMAGES, "assets/photo.jpg");
    draft.text("media ").quoted(path).text(" alt");
    for (LanguageTag language : languages) {
      draft.text(" " + language + " ").quoted(sample(site, language, "alt"));
    }
  }
}
