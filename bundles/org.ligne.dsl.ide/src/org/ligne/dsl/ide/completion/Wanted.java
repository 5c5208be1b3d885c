package org.ligne.dsl.ide.completion;

/**
 * A value that may stand at the caret.
 *
 * @param rule the rule of the grammar that reads it, such as {@code Date}
 * @param feature the feature it becomes the value of, such as {@code from}
 * @param owner the rule it stands in, such as {@code Campaign}
 * @param letters what is typed of it so far
 * @param place where it stands
 */
public record Wanted(String rule, String feature, String owner, String letters, Place place) {

  /** Whether it is a certain feature of a certain rule. */
  public boolean is(String wantedOwner, String wantedFeature) {
    return owner.equals(wantedOwner) && feature.equals(wantedFeature);
  }
}
