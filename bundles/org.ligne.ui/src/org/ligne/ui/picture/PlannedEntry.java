package org.ligne.ui.picture;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IAdaptable;

/**
 * An entry of a plan, as somebody selected it. It adapts to the place and file of its statement and
 * to what the Properties view says of it, as far as the latest plan knows it.
 *
 * @param project the project of its plan
 * @param id its id in the schedule; of what the text holds back, the id it would have
 */
public record PlannedEntry(IProject project, String id) implements IAdaptable {

  @Override
  public <T> T getAdapter(Class<T> wanted) {
    return EntryFacts.of(this, wanted);
  }
}
