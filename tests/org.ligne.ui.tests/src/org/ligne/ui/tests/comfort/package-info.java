/** The comforts of the text editor, as a writer meets them: typing, colours, folds, hints. */
package org.ligne.ui.tests.comfort;
