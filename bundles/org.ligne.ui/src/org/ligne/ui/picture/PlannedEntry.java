package org.ligne.ui.picture;

import org.eclipse.core.resources.IProject;

/**
 * An entry of a plan, as somebody selected it.
 *
 * @param project the project of its plan
 * @param id its id in the schedule
 */
public record PlannedEntry(IProject project, String id) {}
