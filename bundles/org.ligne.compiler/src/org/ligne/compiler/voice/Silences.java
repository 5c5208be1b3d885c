package org.ligne.compiler.voice;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Post;
import org.ligne.model.campaign.Series;
import org.ligne.model.line.AddressRule;
import org.ligne.model.line.EmojiRule;
import org.ligne.model.line.ForbidRule;
import org.ligne.model.line.HashtagRule;
import org.ligne.model.line.Line;
import org.ligne.model.line.PreferRule;
import org.ligne.model.line.ReadabilityRule;
import org.ligne.model.line.VoiceRule;
import org.ligne.model.query.Contents;
import org.ligne.model.query.DateSpan;
import org.ligne.model.query.Lines;
import org.ligne.model.voice.Statement;
import org.ligne.model.voice.Tolerance;
import org.ligne.model.voice.Vocabulary;

/** Breaches that are left as they are, and until when. */
final class Silences {
  private Silences() {}

  /** Those that hold for a post: its own, then those of its line. */
  static List<Tolerance> of(Content content, Line line) {
    return Stream.concat(content.getTolerances().stream(), of(Lines.statements(line))).toList();
  }

  static Stream<Tolerance> of(List<VoiceRule> statements) {
    return statements.stream().filter(Tolerance.class::isInstance).map(Tolerance.class::cast);
  }

  /** Whether a silence is about a breach, whenever it is published. */
  static boolean concerns(Tolerance silence, Heard heard) {
    boolean named = silence.getRule() != null;
    boolean same =
        named
            ? silence.getRule() == heard.statement()
            : silence.getStatement() == statement(heard.statement());
    return same
        && (silence.getWords() == null
            || plain(silence.getWords()).equals(plain(heard.finding().found())));
  }

  /** Whether a silence still holds for a post; one that ends on no day does. */
  static boolean covers(Tolerance silence, Content content) {
    LocalDate day = day(content);
    return silence.getUntil() == null || day == null || !day.isAfter(silence.getUntil());
  }

  /**
   * The first day a post can go out on: the one it is fixed on, else the first of its phase or
   * campaign; null while that is not known.
   */
  static LocalDate day(Content content) {
    if (content instanceof Post post && post.getAt() != null) {
      return post.getAt().toLocalDate();
    }
    if (content instanceof Series series && series.getFrom() != null) {
      return series.getFrom();
    }
    DateSpan period = Contents.period(content);
    return period == null ? null : period.first();
  }

  /** The word a statement is named by; {@link Statement#NONE} for rules that have a name. */
  static Statement statement(VoiceRule rule) {
    return switch (rule) {
      case AddressRule any -> Statement.ADDRESS;
      case ForbidRule any -> Statement.FORBID;
      case PreferRule any -> Statement.PREFER;
      case ReadabilityRule any -> Statement.READABILITY;
      case EmojiRule any -> Statement.EMOJI;
      case HashtagRule any -> Statement.HASHTAGS;
      case Vocabulary any -> Statement.VOCABULARY;
      default -> Statement.NONE;
    };
  }

  private static String plain(String words) {
    return Normalizer.normalize(words.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
