package org.ligne.editor.fix;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.ligne.editor.icons.Icon;
import org.ligne.editor.project.PlanMarkers;

/** A fix of a problem in the Problems view; problems of the same kind can be mended with it. */
final class MarkerFix extends WorkbenchMarkerResolution {
  private final IMarker marker;
  private final Fix fix;

  MarkerFix(IMarker marker, Fix fix) {
    this.marker = marker;
    this.fix = fix;
  }

  @Override
  public String getLabel() {
    return fix.title();
  }

  @Override
  public String getDescription() {
    return fix.edit() == null ? fix.title() : ChangePreview.of(fix.edit()).characters();
  }

  @Override
  public Image getImage() {
    return Icon.QUICK_FIX.image();
  }

  @Override
  public void run(IMarker wanted) {
    if (wanted.equals(marker)) {
      fix.apply();
    } else {
      fixLike(wanted);
    }
  }

  @Override
  public void run(IMarker[] markers, IProgressMonitor monitor) {
    SubMonitor progress = SubMonitor.convert(monitor, markers.length);
    // Each change moves what stands below it, so the server is asked anew for each.
    for (IMarker each : markers) {
      progress.split(1);
      run(each);
    }
  }

  /** Another problem may need other words: the fix with the same title, else the first. */
  private void fixLike(IMarker other) {
    List<Fix> offered = FixResolutions.fixes(other);
    offered.stream()
        .filter(each -> each.title().equals(fix.title()))
        .findFirst()
        .or(() -> offered.stream().findFirst())
        .ifPresent(Fix::apply);
  }

  @Override
  public IMarker[] findOtherMarkers(IMarker[] markers) {
    String code = marker.getAttribute(PlanMarkers.CODE, "");
    return Arrays.stream(markers)
        .filter(other -> !other.equals(marker))
        .filter(other -> code.equals(other.getAttribute(PlanMarkers.CODE, null)))
        .toArray(IMarker[]::new);
  }
}
