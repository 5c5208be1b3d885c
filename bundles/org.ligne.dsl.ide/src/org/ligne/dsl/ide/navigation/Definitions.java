package org.ligne.dsl.ide.navigation;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.ligne.compiler.load.Imports;
import org.ligne.compiler.load.Project;
import org.ligne.dsl.edit.Written;
import org.ligne.dsl.ide.project.Uris;
import org.ligne.dsl.ide.text.LineTable;
import org.ligne.dsl.validation.file.PathForm;
import org.ligne.model.campaign.Media;
import org.ligne.model.common.Import;

/** Where a name is declared, and which file a path leads to. */
@Singleton
public class Definitions {
  private static final Range TOP = new Range(new Position(0, 0), new Position(0, 0));

  @Inject private Names names;
  @Inject private Uris uris;

  /** The places behind the name or path at an offset; empty if there is none. */
  public List<Location> at(XtextResource resource, int offset) {
    Cursor cursor = names.at(resource, offset);
    return cursor == null ? behindPath(resource, offset) : List.of(place(cursor.element()));
  }

  /** The place of an element's name in its file, or of its first word. */
  public Location place(EObject element) {
    XtextResource resource = (XtextResource) element.eResource();
    var name = Written.name(element);
    var shown = name == null ? Written.words(Written.node(element)).getFirst() : name;
    return new Location(uris.toUriString(resource.getURI()), LineTable.of(resource).range(shown));
  }

  private List<Location> behindPath(XtextResource resource, int offset) {
    ILeafNode leaf =
        NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
    boolean quoted = leaf != null && leaf.getText().startsWith("\"");
    return switch (quoted ? NodeModelUtils.findActualSemanticObjectFor(leaf) : null) {
      case Import statement -> Imports.files(statement).stream().map(this::top).toList();
      case Media media -> file(media);
      case null, default -> List.of();
    };
  }

  private List<Location> file(Media media) {
    Path root = Project.rootOf(media);
    if (root == null || media.getPath() == null || !PathForm.isPortable(media.getPath())) {
      return List.of();
    }
    try {
      Path file = root.resolve(media.getPath()).normalize();
      return Files.isRegularFile(file) ? List.of(top(file)) : List.of();
    } catch (InvalidPathException e) {
      return List.of(); // What cannot be a path on this system does not exist on it.
    }
  }

  private Location top(Path file) {
    return new Location(uris.toUriString(Uris.uri(file)), TOP);
  }
}
