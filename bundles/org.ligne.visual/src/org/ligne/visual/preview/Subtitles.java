package org.ligne.visual.preview;

import java.util.Optional;
import org.ligne.model.value.LanguageTag;

/**
 * A file with the subtitles of a medium.
 *
 * @param language its language, if it was said
 * @param path the file, as the text names it
 * @param missing whether there is no such file
 */
public record Subtitles(Optional<LanguageTag> language, String path, boolean missing) {}
