/**
 * Quick fixes and rewritings. Each is a small change of the text; none changes a model. A class of
 * the packages below knows one way, or one family of ways, to mend the faults of some codes; {@link
 * org.ligne.dsl.ide.fix.FixCatalogue} says which codes those are.
 */
package org.ligne.dsl.ide.fix;
