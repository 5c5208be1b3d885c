/**
 * What a solver with proofs adds to a plan, where there is one: a better plan, a bound on the best,
 * the reason why there is none. Everything works without.
 *
 * <p>A {@link org.ligne.planning.bound.Prover} and a {@link org.ligne.planning.bound.CoreFinder}
 * are found by {@link java.util.ServiceLoader} on the class path of this package: on a plain class
 * path in any jar, under OSGi in a fragment of this bundle.
 */
package org.ligne.planning.bound;
