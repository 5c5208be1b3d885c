package org.ligne.ui.properties;

import org.eclipse.lsp4j.Location;

/**
 * A fact that stands in a text, and the way there.
 *
 * @param name what the fact is called
 * @param words what it is
 * @param place where it stands
 */
public record FactLink(String name, String words, Location place) {}
