/** The text editor of plans and how its viewer is set up. */
package org.ligne.editor.text;
