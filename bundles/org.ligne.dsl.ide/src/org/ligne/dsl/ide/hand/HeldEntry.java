package org.ligne.dsl.ide.hand;

/**
 * What the text holds back, so that no schedule has it.
 *
 * @param id what its entry's identifier would be; {@code Campaign/Series} for a series held as a
 *     whole
 * @param title the text for people of its post or series, else its name
 * @param channel the name of its channel, or "" for a series held as a whole
 */
public record HeldEntry(String id, String title, String channel) {}
