package org.ligne.model.diagnostic;

/**
 * A rule a team gave a name, which something breaks.
 *
 * @param name its name, unique in its line or pack
 * @param label what people call it; empty without one
 * @param reason why it exists; may be empty
 * @param link where it comes from, as written; may be empty
 * @param owner who answers for it; may be empty
 */
public record TeamRule(String name, String label, String reason, String link, String owner) {
  /** Takes what is not said for empty. */
  public TeamRule {
    label = label == null ? "" : label;
    reason = reason == null ? "" : reason;
    link = link == null ? "" : link;
    owner = owner == null ? "" : owner;
  }
}
