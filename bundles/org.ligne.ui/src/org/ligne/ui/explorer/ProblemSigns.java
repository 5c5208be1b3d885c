package org.ligne.ui.explorer;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.ligne.editor.project.PlanMarkers;

/** Marks files, what holds them, and statements in them that have problems. */
public final class ProblemSigns extends LabelProvider
    implements ILightweightLabelDecorator, IResourceChangeListener {

  /** Signs that follow the markers of the workspace. */
  public ProblemSigns() {
    ResourcesPlugin.getWorkspace()
        .addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
  }

  @Override
  public void decorate(Object element, IDecoration decoration) {
    int severity =
        switch (element) {
          case Node node -> severity(node);
          case IResource resource -> severity(resource);
          default -> -1;
        };
    if (severity == IMarker.SEVERITY_ERROR) {
      overlay(decoration, ISharedImages.IMG_DEC_FIELD_ERROR);
    } else if (severity == IMarker.SEVERITY_WARNING) {
      overlay(decoration, ISharedImages.IMG_DEC_FIELD_WARNING);
    }
  }

  /** Decorators run in a job of their own, which may outlive the workbench and its images. */
  private static void overlay(IDecoration decoration, String name) {
    if (PlatformUI.isWorkbenchRunning()) {
      ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
      if (images != null) {
        decoration.addOverlay(images.getImageDescriptor(name), IDecoration.BOTTOM_LEFT);
      }
    }
  }

  private static int severity(IResource resource) {
    try {
      return resource.isAccessible()
          ? resource.findMaxProblemSeverity(PlanMarkers.PROBLEM, true, IResource.DEPTH_INFINITE)
          : -1;
    } catch (CoreException e) {
      return -1; // Deleted at the same moment.
    }
  }

  private static int severity(Node node) {
    try {
      IMarker[] markers = node.file().findMarkers(PlanMarkers.PROBLEM, true, IResource.DEPTH_ZERO);
      return Arrays.stream(markers)
          .filter(marker -> node.covers(marker.getAttribute(IMarker.LINE_NUMBER, 0) - 1))
          .mapToInt(marker -> marker.getAttribute(IMarker.SEVERITY, -1))
          .max()
          .orElse(-1);
    } catch (CoreException e) {
      return -1; // Deleted at the same moment.
    }
  }

  @Override
  public void resourceChanged(IResourceChangeEvent event) {
    IMarkerDelta[] deltas = event.findMarkerDeltas(PlanMarkers.PROBLEM, true);
    if (deltas.length > 0 && PlatformUI.isWorkbenchRunning()) {
      Set<Object> touched = new LinkedHashSet<>();
      Arrays.stream(deltas).map(IMarkerDelta::getResource).forEach(each -> add(each, touched));
      PlatformUI.getWorkbench().getDisplay().asyncExec(() -> tell(touched));
    }
  }

  /** Once the workbench closes, nobody looks any more. */
  private void tell(Set<Object> touched) {
    if (PlatformUI.isWorkbenchRunning()) {
      fireLabelProviderChanged(new LabelProviderChangedEvent(this, touched.toArray()));
    }
  }

  private static void add(IResource resource, Set<Object> touched) {
    Stream.iterate(resource, each -> each != null, IResource::getParent).forEach(touched::add);
  }

  @Override
  public void dispose() {
    ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    super.dispose();
  }
}
