package org.ligne.compiler.impact;

import java.util.Comparator;
import org.eclipse.emf.ecore.EObject;
import org.ligne.model.line.Channel;
import org.ligne.model.line.LimitOverride;
import org.ligne.model.platform.DuplicateLimit;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.Platform;
import org.ligne.model.platform.QuotaLimit;
import org.ligne.model.query.Limits;

/** What limits are told apart by, whichever of two versions of a pack they stand in. */
record Key(String platform, String format, String subject) implements Comparable<Key> {
  private static final Comparator<Key> ORDER =
      Comparator.comparing(Key::platform).thenComparing(Key::format).thenComparing(Key::subject);

  static Key of(Limit limit) {
    EObject owner = limit.eContainer();
    return switch (owner) {
      case Format format ->
          new Key(((Platform) format.eContainer()).getName(), format.getName(), subject(limit));
      case LimitOverride override ->
          new Key(
              ((Channel) override.eContainer()).getPlatform().getName(),
              override.getFormat() == null ? "" : override.getFormat().getName(),
              subject(limit));
      default -> new Key(((Platform) owner).getName(), "", subject(limit));
    };
  }

  /** Another window makes no other quota, and other accounts no other rule against repetition. */
  private static String subject(Limit limit) {
    return switch (limit) {
      case QuotaLimit quota -> quota.getSubject().getLiteral() + " over time";
      case DuplicateLimit duplicates -> "duplicates";
      default -> Limits.subject(limit);
    };
  }

  @Override
  public int compareTo(Key other) {
    return ORDER.compare(this, other);
  }
}
