package org.ligne.dsl.ide.server;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.ligne.dsl.ide.project.LiveProject;
import org.ligne.dsl.ide.project.OpenTexts;
import org.ligne.dsl.ide.project.ProjectListener;

/** Tells of projects that are up to date again. */
record BuildTeller(Consumer<Path> told) implements ProjectListener {
  @Override
  public void changing(LiveProject project) {
    // There is nothing new to be seen yet.
  }

  @Override
  public void built(LiveProject project, OpenTexts texts) {
    told.accept(project.place());
  }

  @Override
  public void removed(Path place) {
    // Nobody looks at it any more.
  }
}
