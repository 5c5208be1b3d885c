/** The view that shows what is published when, as it was last planned. */
package org.ligne.ui.schedule;
