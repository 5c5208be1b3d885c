/**
 * What pictures are drawn with, whatever they are drawn on: a window, a printer, a file.
 *
 * <p>Lengths are in points of a screen at 100 %: a surface scales them.
 */
package org.ligne.visual.draw;
