package org.ligne.visual.plan;

/**
 * A channel that something is published on, with its hours.
 *
 * @param outlet the channel; its format is empty
 * @param hours when it is open and how good each hour is, on the clock of the plan
 */
public record Lane(Outlet outlet, Openings hours) {}
