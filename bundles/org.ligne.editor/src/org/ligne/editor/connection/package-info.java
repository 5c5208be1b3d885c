/**
 * The language server inside the workbench: its life, the documents and projects it is told about,
 * the questions it is asked, and the way back from its answers to documents and editors.
 */
package org.ligne.editor.connection;
