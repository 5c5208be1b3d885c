package org.ligne.editor.journal;

import java.time.Instant;

/**
 * Unsaved text of a file.
 *
 * @param uri where the file lies
 * @param text all of its text, as it was in the editor
 * @param written when it was last written down
 */
record Entry(String uri, String text, Instant written) {}
