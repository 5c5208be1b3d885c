/** Rewrites what is right into what its writer may like better. */
package org.ligne.dsl.ide.fix.refactor;
