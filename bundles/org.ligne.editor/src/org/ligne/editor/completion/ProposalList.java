package org.ligne.editor.completion;

/**
 * What the server said about all proposals of one answer.
 *
 * @param isIncomplete whether there are more, which more letters would bring up
 * @param resolves whether the server has more to say about each if asked
 */
record ProposalList(boolean isIncomplete, boolean resolves) {}
