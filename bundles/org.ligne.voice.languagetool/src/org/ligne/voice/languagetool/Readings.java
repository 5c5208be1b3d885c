package org.ligne.voice.languagetool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.languagetool.markup.AnnotatedText;
import org.languagetool.markup.AnnotatedTextBuilder;
import org.ligne.voice.french.InclusiveForms;
import org.ligne.voice.rule.SocialKind.Spelling;
import org.ligne.voice.text.Entity;
import org.ligne.voice.text.Language;
import org.ligne.voice.text.SocialText;
import org.ligne.voice.text.Span;

/**
 * A text as it is read to a checker of grammar: links, mentions and hashtags as a name, inclusive
 * spellings as the masculine. Places stay those of the text.
 */
final class Readings {
  private final SocialText text;
  private final List<Reading> readings = new ArrayList<>();
  private final List<Span> passedOver = new ArrayList<>();

  /** What a part of the text is read as; empty for nothing. */
  private record Reading(Span span, String as) {}

  private Readings(SocialText text) {
    this.text = text;
  }

  static Readings of(SocialText text) {
    Readings made = new Readings(text);
    TagRuns.in(text).forEach(run -> made.add(run.span(), run.reading()));
    if (text.language() == Language.FRENCH) {
      InclusiveForms.in(text.prose()).stream()
          .filter(form -> form.spelling() != Spelling.DOUBLET)
          .forEach(form -> made.add(form.span(), Masculine.of(form.span().in(text.text()))));
    }
    text.entities(Entity.Kind.EMOJI).forEach(emoji -> made.passedOver.add(emoji.span()));
    made.readings.sort(Comparator.comparing(Reading::span));
    return made;
  }

  private void add(Span span, String as) {
    if (!touches(span)) {
      readings.add(new Reading(span, as));
      passedOver.add(span);
    }
  }

  /** Whether a part of the text meets something that was read as something else, or an emoji. */
  boolean touches(Span span) {
    return passedOver.stream().anyMatch(span::meets);
  }

  /** The text with what is read instead. */
  AnnotatedText marked() {
    AnnotatedTextBuilder marked = new AnnotatedTextBuilder();
    String all = text.text();
    int at = 0;
    for (Reading reading : readings) {
      marked.addText(all.substring(at, reading.span().start()));
      marked.addMarkup(reading.span().in(all), reading.as());
      at = reading.span().end();
    }
    return marked.addText(all.substring(at)).build();
  }
}
