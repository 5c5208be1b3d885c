package org.ligne.visual.figures;

/**
 * A person of a team.
 *
 * @param key unique among all teams
 * @param label the name people know
 * @param capacity how many entries a day the person can take care of; null for any number
 */
public record Worker(String key, String label, Integer capacity) {}
