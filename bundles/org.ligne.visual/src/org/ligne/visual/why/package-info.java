/**
 * Why an entry of a plan is where it is, and what another slot would mean: pages of words, figures
 * and places in the texts, for whoever shows or copies them. Made off the UI thread by {@link
 * org.ligne.visual.why.Pages}.
 */
package org.ligne.visual.why;
