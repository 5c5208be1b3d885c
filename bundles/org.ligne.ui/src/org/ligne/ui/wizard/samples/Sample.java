package org.ligne.ui.wizard.samples;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.ligne.compiler.starter.StarterFile;

/**
 * Something to look at and to try things out on.
 *
 * @param name its name
 * @param description what there is to see
 * @param opened the text to open, by its path in the first project
 * @param projects the projects it is made of and their files; the first is the one shown
 */
record Sample(
    String name,
    String description,
    String opened,
    Map<String, Supplier<List<StarterFile>>> projects) {}
