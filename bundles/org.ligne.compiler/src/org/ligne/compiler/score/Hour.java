package org.ligne.compiler.score;

import java.time.DayOfWeek;

/**
 * An hour of the week on a channel.
 *
 * @param channel the channel's name
 * @param day the weekday on the channel's clock
 * @param hour the hour that begins then, 0 to 23
 */
record Hour(String channel, DayOfWeek day, int hour) {}
