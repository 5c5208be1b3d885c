/**
 * Families of random problems in the sizes of real campaigns, drawn from a seed around a plan that
 * solves them: so it is known that every entry can be placed.
 */
package org.ligne.families;
