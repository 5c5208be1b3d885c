package org.ligne.dsl.ide.fix;

import org.ligne.dsl.edit.Edits;

/**
 * What somebody may choose to have changed.
 *
 * @param title what will change, in the reader's language
 * @param edits the changes
 * @param preferred whether it is the best answer to its fault
 * @param safe whether it can be made without asking, because nothing is lost or decided by it
 */
public record Proposal(String title, Edits edits, boolean preferred, boolean safe) {}
