package org.ligne.dsl.validation.post;

import java.util.List;
import org.ligne.model.diagnostic.Rule;

/** The rules over where posts go. */
public final class PostRules {
  private PostRules() {}

  /** The rules, in the order their findings are reported in. */
  public static List<Rule<?>> all() {
    return List.of(new PostWithoutChannel(), new DuplicatePlacements(), new EarnedChannels());
  }
}
