/** The view that shows what the chosen entry will look like on its network. */
package org.ligne.ui.tests.preview;
