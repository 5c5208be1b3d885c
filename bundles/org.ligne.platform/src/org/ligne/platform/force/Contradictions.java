package org.ligne.platform.force;

import static org.ligne.model.platform.ConditionKind.ANIMATED;
import static org.ligne.model.platform.ConditionKind.DOCUMENTS;
import static org.ligne.model.platform.ConditionKind.IMAGES;
import static org.ligne.model.platform.ConditionKind.MEDIA;
import static org.ligne.model.platform.ConditionKind.POLL;
import static org.ligne.model.platform.ConditionKind.TEXT_ONLY;
import static org.ligne.model.platform.ConditionKind.VIDEOS;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ligne.model.platform.Condition;
import org.ligne.model.platform.ConditionKind;
import org.ligne.model.platform.Limit;

/** Finds conditions no post meets together. */
final class Contradictions {
  private static final Set<ConditionKind> MORE_THAN_TEXT =
      Set.of(MEDIA, IMAGES, VIDEOS, DOCUMENTS, ANIMATED, POLL);

  private Contradictions() {}

  /** One flaw for each condition that rules out one before it. */
  static List<Flaw> of(Limit limit) {
    List<Flaw> found = new ArrayList<>();
    List<Condition> all = limit.getConditions();
    for (int index = 0; index < all.size(); index++) {
      Condition later = all.get(index);
      all.stream()
          .limit(index)
          .filter(earlier -> clash(earlier, later) || clash(later, earlier))
          .findFirst()
          .ifPresent(
              earlier ->
                  found.add(Flaw.of(Flaw.Kind.NEVER_MET, later, null, word(earlier), word(later))));
    }
    return found;
  }

  /** Whether what one asks for is what the other refuses. */
  private static boolean clash(Condition one, Condition other) {
    if (one.isNegated()) {
      return false;
    }
    if (!other.isNegated()) {
      return one.getKind() == TEXT_ONLY && MORE_THAN_TEXT.contains(other.getKind());
    }
    boolean same = one.getKind() == other.getKind() && one.getAccount() == other.getAccount();
    return same || includes(other.getKind(), one.getKind());
  }

  /** Whether a post that carries the part carries the whole too. */
  static boolean includes(ConditionKind whole, ConditionKind part) {
    return switch (part) {
      case IMAGES, VIDEOS -> whole == MEDIA;
      case ANIMATED -> whole == MEDIA || whole == IMAGES;
      case MEDIA, DOCUMENTS, LINK, POLL, THREAD, TEXT_ONLY, ACCOUNT -> false;
    };
  }

  /** A condition as it is written. */
  static String word(Condition condition) {
    String what =
        condition.getAccount() == null
            ? condition.getKind().getLiteral()
            : condition.getKind().getLiteral() + " " + condition.getAccount().getName();
    return condition.isNegated() ? "not " + what : what;
  }
}
