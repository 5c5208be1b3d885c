package org.ligne.compiler.timed;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ligne.compiler.schedule.Wordings;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.platform.TextField;
import org.ligne.model.query.Lines;
import org.ligne.model.query.Texts;
import org.ligne.model.schedule.EntryText;
import org.ligne.model.value.LanguageTag;
import org.ligne.platform.count.Links;
import org.ligne.platform.count.Mentions;

/** What a post says on its channel, series filled in. */
final class SentTexts {
  private SentTexts() {}

  /** The texts in each language of the channel, all parts of a thread, and the link of the post. */
  static Map<LanguageTag, String> of(Timed post) {
    String link = post.publication().content().getLink();
    Map<LanguageTag, String> texts = new LinkedHashMap<>();
    Wordings.texts(post.publication()).stream()
        .filter(text -> text.getField() == TextField.TEXT)
        .forEach(text -> texts.put(text.getLanguage(), whole(text)));
    if (link != null) {
      texts.replaceAll((language, text) -> both(text, link));
    }
    return texts;
  }

  private static String whole(EntryText text) {
    return text.getParts().stream().reduce(text.getValue(), SentTexts::both);
  }

  private static String both(String one, String more) {
    return one + "\n" + more;
  }

  /** How many posts it makes on the network: every part of a thread is one. */
  static long parts(Timed post) {
    return Lines.languages(post.channel()).stream()
        .flatMap(language -> variant(post, language).stream())
        .mapToLong(text -> 1L + text.getParts().size())
        .max()
        .orElse(1);
  }

  private static Optional<TextVariant> variant(Timed post, LanguageTag language) {
    return Texts.variant(post.publication().content(), post.channel(), TextField.TEXT, language);
  }

  /** How many addresses it leads to, in the language that leads to most. */
  static long links(Timed post) {
    return most(post, Links::in);
  }

  /** How many accounts it names, in the language that names most. */
  static long mentions(Timed post) {
    return most(post, Mentions::in);
  }

  private static long most(Timed post, Function<String, List<String>> found) {
    return of(post).values().stream()
        .map(text -> (Set<String>) new LinkedHashSet<>(found.apply(text)))
        .mapToLong(Set::size)
        .max()
        .orElse(0);
  }
}
