package org.ligne.model.query;

import java.time.LocalDate;
import org.ligne.model.campaign.Item;

/**
 * One recurrence of a series.
 *
 * @param number its number from 1, which identifies it in the schedule
 * @param day the day it falls on
 * @param item what fills {@code {item}} in its texts, or null when the series has no items
 */
public record Occurrence(int number, LocalDate day, Item item) {}
