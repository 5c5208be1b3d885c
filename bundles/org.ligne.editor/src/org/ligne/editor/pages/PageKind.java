package org.ligne.editor.pages;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.ligne.editor.connection.Log;

/** A kind of page, as somebody registered it at the extension point {@code pages}. */
final class PageKind {
  private static final String POINT = "org.ligne.editor.pages";
  private static final Comparator<PageKind> ORDER =
      Comparator.comparing(kind -> kind.element.getAttribute("order"));

  private final IConfigurationElement element;

  private PageKind(IConfigurationElement element) {
    this.element = element;
  }

  /** All kinds, in their order. */
  static List<PageKind> all() {
    return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT))
        .map(PageKind::new)
        .sorted(ORDER)
        .toList();
  }

  String id() {
    return element.getAttribute("id");
  }

  String name() {
    return element.getAttribute("name");
  }

  Optional<ImageDescriptor> icon() {
    return ResourceLocator.imageDescriptorFromBundle(
        element.getContributor().getName(), element.getAttribute("icon"));
  }

  /** A new page of this kind; empty, and logged, if it cannot be made. */
  Optional<VisualPage> page() {
    try {
      return Optional.of((VisualPage) element.createExecutableExtension("class"));
    } catch (CoreException e) {
      Log.error("Could not make the page " + id(), e);
      return Optional.empty();
    }
  }
}
