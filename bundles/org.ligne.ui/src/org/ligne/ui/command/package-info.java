/** Commands on files and places: lay out, go to the text, show in the explorer. */
package org.ligne.ui.command;
