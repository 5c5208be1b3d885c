/**
 * What a line asks of a plan in figures, and what pictures of figures have in common: shares of
 * pillars, paces of channels, capacities of people.
 */
package org.ligne.visual.figures;
