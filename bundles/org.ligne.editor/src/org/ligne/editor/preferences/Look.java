package org.ligne.editor.preferences;

import org.eclipse.swt.graphics.RGB;

/** How a style looks: its colour, bold or not, italic or not. */
record Look(RGB colour, boolean bold, boolean italic) {}
