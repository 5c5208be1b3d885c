package org.ligne.compiler.load;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;

/** Turns texts into parse results while a project is put together. */
@FunctionalInterface
public interface Shelf {

  /**
   * The parse result of a text under an address. One that keeps results may hand out an earlier one
   * of the same address, brought up to date with the text.
   */
  XtextResource take(URI address, String text);
}
