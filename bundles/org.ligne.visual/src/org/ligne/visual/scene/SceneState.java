package org.ligne.visual.scene;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What changes in a picture without laying it out again.
 *
 * @param selected ids of what is selected
 * @param focused id of what the keyboard is at
 * @param hovered id of what the pointer is on
 * @param target what something dragged would be dropped on
 * @param verdicts what a drop would mean, by day or hour, as far as it is known
 */
public record SceneState(
    Set<String> selected,
    Optional<String> focused,
    Optional<String> hovered,
    Optional<Spot> target,
    Map<Spot, Verdict> verdicts) {
  /** Nothing is going on. */
  public static final SceneState CALM =
      new SceneState(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());

  /** What a drop would mean. */
  public enum Verdict {
    /** It breaks nothing and costs nothing. */
    FREE,
    /** It breaks nothing, but the plan gets worse. */
    WORSE,
    /** It breaks a statement. */
    BLOCKED
  }

  /** Keeps the sets from changing later. */
  public SceneState {
    selected = Set.copyOf(selected);
    verdicts = Map.copyOf(verdicts);
  }
}
