/**
 * Changes of a plan by hand: somebody drags, shifts, approves or deletes an entry of a schedule,
 * and what comes out is the smallest edit of the texts that says so.
 */
package org.ligne.dsl.ide.hand;
