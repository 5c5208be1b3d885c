package org.ligne.dsl.ide.project;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.ligne.compiler.load.Project;
import org.ligne.compiler.load.Shelf;
import org.ligne.compiler.load.SourceParser;

/**
 * The parse results of a project. A text that has changed is parsed again in place, around the
 * change only, so that everything before and behind it stays what it is.
 */
final class ResourceShelf implements Shelf {
  private final ProjectResources resources;
  private final SourceParser parser;
  private final Set<XtextResource> parsed = new LinkedHashSet<>();

  ResourceShelf(ProjectResources resources, SourceParser parser) {
    this.resources = resources;
    this.parser = parser;
  }

  @Override
  public XtextResource take(URI address, String text) {
    XtextResource held = (XtextResource) resources.getResource(address, false);
    if (held == null) {
      XtextResource fresh = parser.parse(text, address, resources);
      parsed.add(fresh);
      return fresh;
    }
    String before = held.getParseResult().getRootNode().getText();
    if (!before.equals(text)) {
      TextChange change = TextChange.between(before, text);
      held.update(change.offset(), change.length(), change.replacement());
      parsed.add(held);
    }
    return held;
  }

  /** What has been parsed since the last time this was asked. */
  List<XtextResource> takeParsed() {
    List<XtextResource> taken = List.copyOf(parsed);
    parsed.clear();
    return taken;
  }

  /** Puts away what no longer belongs to the project, and says what that was. */
  List<Resource> sweep(Project project) {
    Set<Resource> needed = new LinkedHashSet<>();
    project.sources().forEach(source -> needed.add(source.resource()));
    List<Resource> gone =
        resources.getResources().stream().filter(each -> !needed.contains(each)).toList();
    gone.forEach(this::putAway);
    return gone;
  }

  private void putAway(Resource resource) {
    resources.getResources().remove(resource);
    parsed.remove(resource);
    resource.unload();
  }
}
