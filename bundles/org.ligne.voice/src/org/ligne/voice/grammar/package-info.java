/**
 * What a checker of grammar adds to the rules, where there is one. Everything works without.
 *
 * <p>A {@link org.ligne.voice.grammar.GrammarChecker} is found by {@link java.util.ServiceLoader}
 * on the class path of this package: on a plain class path in any jar, under OSGi in a fragment of
 * this bundle.
 */
package org.ligne.voice.grammar;
