/** The timeline of plans, as a page of the editor and as a view. */
package org.ligne.ui.timeline;
