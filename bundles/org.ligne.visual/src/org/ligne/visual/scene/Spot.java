package org.ligne.visual.scene;

import java.time.LocalDate;
import java.time.LocalTime;
import org.ligne.visual.draw.Box;

/**
 * A place in a picture that stands for a day or an hour.
 *
 * @param day the day, on the clock of the picture
 * @param time the hour; null where the picture shows days only
 * @param channel name of the channel; null where the picture does not tell channels apart
 * @param box what to highlight
 */
public record Spot(LocalDate day, LocalTime time, String channel, Box box) {}
