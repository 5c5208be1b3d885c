/** Campaigns, written or planned, as the plain values that rules over a whole plan look at. */
package org.ligne.compiler.entries;
