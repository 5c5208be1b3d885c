package org.ligne.media;

import java.time.Duration;
import java.util.Optional;

/**
 * What a file of subtitles is.
 *
 * @param format its format
 * @param bytes the file's length
 * @param texts how many subtitles it has, at least one
 * @param last when the last of them to go goes, from the film's start
 * @param overlap when the first of them comes that does not wait for the one before to go; empty
 *     when they all wait
 */
public record CaptionFacts(
    Format format, long bytes, int texts, Duration last, Optional<Duration> overlap)
    implements Facts {}
