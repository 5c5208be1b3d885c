package org.ligne.ui.picture;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.lsp4j.Location;
import org.eclipse.ui.views.properties.IPropertySource;
import org.ligne.editor.connection.Uris;
import org.ligne.ui.properties.Described;
import org.ligne.visual.plan.Place;

/**
 * A statement that a picture shows and that is no entry: a campaign, a phase or a boost. It adapts
 * to its place and file and to what the Properties view says of it.
 *
 * @param project the project of its plan
 * @param name what it is called
 * @param place where it begins
 */
public record Statement(IProject project, String name, Place place) implements IAdaptable {

  @Override
  public <T> T getAdapter(Class<T> wanted) {
    Location location = Spots.location(place);
    if (wanted == Location.class) {
      return wanted.cast(location);
    }
    if (wanted == IPropertySource.class) {
      return wanted.cast(new Described(location.getUri(), location.getRange().getStart(), name));
    }
    return wanted == IResource.class
        ? wanted.cast(Uris.file(location.getUri()).map(IResource.class::cast).orElse(project))
        : null;
  }
}
