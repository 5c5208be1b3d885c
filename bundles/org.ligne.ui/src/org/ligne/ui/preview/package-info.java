/** What the chosen entry will look like on its network, while it is being written. */
package org.ligne.ui.preview;
