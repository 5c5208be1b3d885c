/** What the wizards have in common: pages that say what is missing, previews, writing of files. */
package org.ligne.ui.wizard;
