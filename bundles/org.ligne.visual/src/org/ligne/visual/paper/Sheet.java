package org.ligne.visual.paper;

import org.ligne.visual.scene.Scene;

/**
 * What is printed on one sheet, below the line at its head.
 *
 * @param part what of the picture
 * @param scale how much smaller it is printed, 1 for not at all
 * @param number the number of the sheet, from 1
 * @param of how many sheets there are
 */
public record Sheet(Scene part, double scale, int number, int of) {}
