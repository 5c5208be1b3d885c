package org.ligne.media;

/**
 * The sound of a film.
 *
 * @param codec how it is compressed, one of "aac", "mp3", "opus", "vorbis", "ac3", "alac", "pcm"
 *     and the like, otherwise the container's own code
 * @param sampleRate samples a second of one channel, in hertz
 * @param channels 1 is mono, 2 is stereo
 */
public record Sound(String codec, int sampleRate, int channels) {}
