/** The view on what changed rules of networks do to a plan. */
package org.ligne.ui.impact;
