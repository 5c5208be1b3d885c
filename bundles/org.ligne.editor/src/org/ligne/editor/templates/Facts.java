package org.ligne.editor.templates;

import java.util.List;

/**
 * What the blanks of a template can be filled with at a place of a plan; each list in the order of
 * the plan, empty where nothing is known.
 *
 * @param campaign the campaign around, or all of the file
 * @param line the line that holds there, or all of the file
 */
public record Facts(
    List<String> date,
    List<String> campaign,
    List<String> line,
    List<String> channel,
    List<String> pillar,
    List<String> phase,
    List<String> language,
    List<String> person) {
  /** Nothing is known. */
  public static final Facts NONE =
      new Facts(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
}
