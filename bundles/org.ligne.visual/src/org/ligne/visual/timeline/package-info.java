/** Campaigns, entries and what belongs to them along a line of time, from years to minutes. */
package org.ligne.visual.timeline;
