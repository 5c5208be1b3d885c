/** The words, days and hours of pictures, in English and French. */
package org.ligne.visual.words;
