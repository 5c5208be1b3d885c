package org.ligne.ui.tests.safety;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A word of ours that the tests of a class want in the log; {@link CleanLog} lets it pass. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface Tells {
  /** What the entry says, or begins with. */
  String value();
}
