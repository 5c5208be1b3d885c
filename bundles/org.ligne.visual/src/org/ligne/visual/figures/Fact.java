package org.ligne.visual.figures;

import org.ligne.model.line.Moment;

/**
 * What figures need to know of an entry beside its card.
 *
 * @param line name of its line
 * @param channel key of its channel, unique among all lines
 * @param owner key of the person who takes care of it, unique among all teams; empty for nobody
 * @param moment the step of the journey its pillar serves
 */
public record Fact(String line, String channel, String owner, Moment moment) {}
