/** Ligne projects in the workspace: their nature, and what happens when files are saved. */
package org.ligne.editor.project;
