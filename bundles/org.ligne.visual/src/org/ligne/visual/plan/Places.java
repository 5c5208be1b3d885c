package org.ligne.visual.plan;

import java.io.File;
import java.nio.file.Path;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.LineAndColumn;
import org.ligne.compiler.load.Project;
import org.ligne.model.schedule.SourcePlace;

/** Finds where things stand in the texts of a project. */
final class Places {
  private final Project project;

  Places(Project project) {
    this.project = project;
  }

  /** Where an element begins; null if it stands in no file. */
  Place of(EObject element) {
    INode node = NodeModelUtils.findActualNodeFor(element);
    Path file = Project.fileOf(element);
    if (node == null || file == null) {
      return null;
    }
    LineAndColumn at = NodeModelUtils.getLineAndColumn(node, node.getOffset());
    return new Place(project.root(), relative(file), at.getLine(), at.getColumn());
  }

  /** The last line of an element; 0 if it stands in no file. */
  int end(EObject element) {
    INode node = NodeModelUtils.findActualNodeFor(element);
    return node == null ? 0 : node.getEndLine();
  }

  /** The same place, as a schedule knows it; null if it knows none. */
  Place of(SourcePlace place) {
    return place == null
        ? null
        : new Place(project.root(), place.getFile(), place.getLine(), place.getColumn());
  }

  private String relative(Path file) {
    return project.root().relativize(file).toString().replace(File.separatorChar, '/');
  }
}
