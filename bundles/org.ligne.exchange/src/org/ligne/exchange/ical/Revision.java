package org.ligne.exchange.ical;

import java.time.Instant;

/**
 * An event as it stands in the calendar file.
 *
 * @param event what it shows
 * @param sequence how often it changed since it was first exported
 * @param stamp when it changed last
 */
record Revision(Event event, int sequence, Instant stamp) {}
