package org.ligne.ui.base;

import java.util.Arrays;
import org.eclipse.core.resources.IResourceDelta;

/** Whether projects came, went, opened, closed or changed their kind. */
final class ProjectChanges {
  private static final int FLAGS = IResourceDelta.OPEN | IResourceDelta.DESCRIPTION;

  private ProjectChanges() {}

  static boolean in(IResourceDelta root) {
    return Arrays.stream(root.getAffectedChildren())
        .anyMatch(
            delta -> delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & FLAGS) != 0);
  }
}
