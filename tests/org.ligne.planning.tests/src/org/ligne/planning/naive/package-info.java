/**
 * Judges of plans that are written a second time, from the problem statement alone and with no
 * thought of speed, and small random problems with every kind of statement for them to judge.
 */
package org.ligne.planning.naive;
