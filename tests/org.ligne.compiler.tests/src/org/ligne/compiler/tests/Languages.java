package org.ligne.compiler.tests;

import java.util.Locale;
import org.ligne.compiler.Compiler;

/** Compilers that tests share, because starting the language takes longer than using it. */
final class Languages {
  static final Compiler ENGLISH = Compiler.create(Locale.ENGLISH);
  static final Compiler FRENCH = Compiler.create(Locale.FRENCH);

  private Languages() {}
}
