package org.ligne.editor.fix;

import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;
import org.ligne.editor.diagnostics.Related;
import org.ligne.editor.icons.Icon;

/** The way from a problem in the Problems view to another place that it is about. */
record MarkerGoTo(Related place) implements IMarkerResolution2 {
  @Override
  public String getLabel() {
    return GoToProposal.title(place);
  }

  @Override
  public String getDescription() {
    return place.message();
  }

  @Override
  public Image getImage() {
    return Icon.REVEAL.image();
  }

  @Override
  public void run(IMarker marker) {
    place.open();
  }
}
