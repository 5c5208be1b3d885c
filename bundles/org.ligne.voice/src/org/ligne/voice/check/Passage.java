package org.ligne.voice.check;

import java.util.List;
import org.ligne.voice.pattern.Haystack;
import org.ligne.voice.text.SocialText;
import org.ligne.voice.text.Span;
import org.ligne.voice.text.Word;

/** A part of a text that a rule looks at. Belongs to one check and one thread. */
final class Passage {
  private final SocialText owner;
  private final Span span;
  private final String content;
  private Haystack haystack;

  Passage(SocialText owner, Span span, String whole) {
    this.owner = owner;
    this.span = span;
    content = span.in(whole);
  }

  SocialText owner() {
    return owner;
  }

  Span span() {
    return span;
  }

  String content() {
    return content;
  }

  Haystack haystack() {
    if (haystack == null) {
      haystack = Haystack.of(content);
    }
    return haystack;
  }

  /** The words in it, at their places in the whole text. */
  List<Word> words() {
    return owner.words().stream().filter(word -> span.contains(word.span())).toList();
  }

  /** A part of the whole text, seen from here. */
  Span inside(Span ofWhole) {
    return ofWhole.moved(-span.start());
  }
}
