/** Pages of the editor that show the plan of a text as a picture. */
package org.ligne.editor.pages;
