package org.ligne.dsl.ide.project;

import java.nio.file.Path;

/** Hears of projects. Called on the server's queue thread, so it must be quick and never wait. */
public interface ProjectListener {

  /** Texts of a project are others, or other files; it will be built next. */
  void changing(LiveProject project);

  /** A project is up to date after a change; until this returns nothing else changes it. */
  void built(LiveProject project, OpenTexts texts);

  /** A project is no longer held. */
  void removed(Path place);
}
