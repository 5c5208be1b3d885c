/** How the files around texts are opened: before anything is checked, several at a time, once. */
package org.ligne.compiler.media;
