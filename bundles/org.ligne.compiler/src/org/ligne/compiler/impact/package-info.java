/**
 * What a change of the rules of networks does to a plan: which posts it breaks, which it frees, and
 * which changes matter to nobody. Nothing is written and nobody is asked.
 */
package org.ligne.compiler.impact;
