/** The view that says why an entry has its slot, and what another would mean. */
package org.ligne.ui.why;
