package org.ligne.platform.force;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something in a limit that makes no sense.
 *
 * @param kind what is wrong
 * @param place the limit, or the part of it that is wrong
 * @param feature the statement that is wrong, or null for all of the place
 * @param arguments what a message says about it
 */
public record Flaw(Kind kind, EObject place, EStructuralFeature feature, List<Object> arguments) {

  /** What can be wrong. The comments give the arguments. */
  public enum Kind {
    /** A value that could not be read; the text has its own error there. None. */
    UNREADABLE,
    /** A figure below zero. 0: the figure. */
    NEGATIVE,
    /** A bound that nothing keeps, or a span of no length. 0: the figure. */
    ZERO,
    /** From more to less. 0: the first, 1: the last. */
    REVERSED,
    /** A unit that measures something else. 0: the quantity, 1: subject, 2: units that fit. */
    UNIT,
    /** A measure these media do not have. 0: measure, 1: kind, 2: measures it has. */
    MEASURE,
    /** A number that is chosen from, or a choice that is measured. 0: subject. */
    FORM,
    /** The last day is before the first. 0: first, 1: last. */
    NEVER_IN_FORCE,
    /** Conditions that are never met together. 0: one, 1: the other. */
    NEVER_MET,
    /** Things that cannot exclude each other. 0: one, 1: the other. */
    INSEPARABLE
  }

  /** Keeps the list from changing later. */
  public Flaw {
    arguments = List.copyOf(arguments);
  }

  static Flaw of(Kind kind, EObject place, EStructuralFeature feature, Object... arguments) {
    return new Flaw(kind, place, feature, List.of(arguments));
  }
}
