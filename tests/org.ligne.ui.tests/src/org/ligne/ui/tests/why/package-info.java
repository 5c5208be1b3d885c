/** The view that says why an entry has its slot. */
package org.ligne.ui.tests.why;
