/** Laying text out: on demand, and when a file is saved if that is wished. */
package org.ligne.editor.format;
