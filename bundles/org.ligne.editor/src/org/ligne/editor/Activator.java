package org.ligne.editor;

import org.ligne.editor.connection.LanguageServices;
import org.ligne.editor.diagnostics.ProblemPublisher;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Joins the parts of the editor that do not know each other; starts nothing. */
public final class Activator implements BundleActivator {
  @Override
  public void start(BundleContext context) {
    LanguageServices.get().addListener(ProblemPublisher.get());
  }

  @Override
  public void stop(BundleContext context) {
    LanguageServices.get().removeListener(ProblemPublisher.get());
    LanguageServices.get().stop();
  }
}
