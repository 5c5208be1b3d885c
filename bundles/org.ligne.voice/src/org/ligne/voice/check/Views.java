package org.ligne.voice.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ligne.voice.rule.View;
import org.ligne.voice.text.Entity;
import org.ligne.voice.text.SocialText;
import org.ligne.voice.text.Span;

/** The parts of one text, each view made when the first rule asks. Belongs to one check. */
final class Views {
  private final int piece;
  private final SocialText text;
  private final Map<View, Field> made = new EnumMap<>(View.class);

  Views(int piece, SocialText text) {
    this.piece = piece;
    this.text = text;
  }

  Field field(View view) {
    return made.computeIfAbsent(view, each -> new Field(piece, text, each, passages(each)));
  }

  private List<Passage> passages(View view) {
    Span whole = new Span(0, text.text().length());
    return switch (view) {
      case PROSE -> List.of(new Passage(text, whole, text.prose()));
      case RAW -> List.of(new Passage(text, whole, text.text()));
      case SENTENCE -> passages(text.sentences(), text.prose());
      case PARAGRAPH -> passages(text.paragraphs(), text.prose());
      case FIRST_LINE -> passages(List.of(text.firstLine()), text.text());
      case HASHTAGS -> entities(Entity.Kind.HASHTAG);
      case MENTIONS -> entities(Entity.Kind.MENTION);
      case LINKS -> entities(Entity.Kind.LINK);
      case EMOJI -> entities(Entity.Kind.EMOJI);
    };
  }

  private List<Passage> passages(List<Span> spans, String whole) {
    return spans.stream().map(span -> new Passage(text, span, whole)).toList();
  }

  private List<Passage> entities(Entity.Kind kind) {
    return passages(text.entities(kind).stream().map(Entity::span).toList(), text.text());
  }
}
