package org.ligne.dsl.ide.project;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.SynchronizedXtextResourceSet;

/**
 * The parse results of one project. It never fetches a file by itself: that would breach a wall.
 */
class ProjectResources extends SynchronizedXtextResourceSet {

  @Override
  public Resource getResource(URI uri, boolean loadOnDemand) {
    return super.getResource(uri, false);
  }
}
