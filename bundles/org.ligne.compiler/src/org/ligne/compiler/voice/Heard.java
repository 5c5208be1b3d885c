package org.ligne.compiler.voice;

import org.ligne.model.line.VoiceRule;
import org.ligne.voice.check.Finding;

/**
 * A breach of a statement in a text of the plan.
 *
 * @param statement the statement, in the voice of the line or in a pack
 */
record Heard(Finding finding, Said said, VoiceRule statement) {}
