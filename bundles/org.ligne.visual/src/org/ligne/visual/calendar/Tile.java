package org.ligne.visual.calendar;

import org.ligne.visual.draw.Box;
import org.ligne.visual.plan.Card;

/** A card and where it is shown. */
record Tile(Card card, Box box) {}
