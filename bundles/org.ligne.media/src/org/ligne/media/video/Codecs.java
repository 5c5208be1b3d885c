package org.ligne.media.video;

import java.util.Map;

/** The names people know of the codes in containers; a code without one stays as it is. */
final class Codecs {

  private static final Map<String, String> VIDEO =
      Map.ofEntries(
          Map.entry("avc1", "h264"),
          Map.entry("avc3", "h264"),
          Map.entry("H264", "h264"),
          Map.entry("h264", "h264"),
          Map.entry("X264", "h264"),
          Map.entry("V_MPEG4/ISO/AVC", "h264"),
          Map.entry("hvc1", "hevc"),
          Map.entry("hev1", "hevc"),
          Map.entry("dvh1", "hevc"),
          Map.entry("dvhe", "hevc"),
          Map.entry("V_MPEGH/ISO/HEVC", "hevc"),
          Map.entry("av01", "av1"),
          Map.entry("V_AV1", "av1"),
          Map.entry("vp08", "vp8"),
          Map.entry("V_VP8", "vp8"),
          Map.entry("vp09", "vp9"),
          Map.entry("V_VP9", "vp9"),
          Map.entry("mp4v", "mpeg4"),
          Map.entry("FMP4", "mpeg4"),
          Map.entry("XVID", "mpeg4"),
          Map.entry("DIVX", "mpeg4"),
          Map.entry("V_MPEG4/ISO/ASP", "mpeg4"),
          Map.entry("apco", "prores"),
          Map.entry("apcs", "prores"),
          Map.entry("apcn", "prores"),
          Map.entry("apch", "prores"),
          Map.entry("ap4h", "prores"),
          Map.entry("ap4x", "prores"),
          Map.entry("jpeg", "mjpeg"),
          Map.entry("mjpa", "mjpeg"),
          Map.entry("MJPG", "mjpeg"),
          Map.entry("s263", "h263"));

  private static final Map<String, String> SOUND =
      Map.ofEntries(
          Map.entry("mp4a", "aac"),
          Map.entry("A_AAC", "aac"),
          Map.entry("255", "aac"),
          Map.entry(".mp3", "mp3"),
          Map.entry("A_MPEG/L3", "mp3"),
          Map.entry("85", "mp3"),
          Map.entry("Opus", "opus"),
          Map.entry("A_OPUS", "opus"),
          Map.entry("A_VORBIS", "vorbis"),
          Map.entry("fLaC", "flac"),
          Map.entry("A_FLAC", "flac"),
          Map.entry("ac-3", "ac3"),
          Map.entry("A_AC3", "ac3"),
          Map.entry("ec-3", "eac3"),
          Map.entry("A_EAC3", "eac3"),
          Map.entry("alac", "alac"),
          Map.entry("samr", "amr"),
          Map.entry("sowt", "pcm"),
          Map.entry("twos", "pcm"),
          Map.entry("lpcm", "pcm"),
          Map.entry("ipcm", "pcm"),
          Map.entry("in24", "pcm"),
          Map.entry("A_PCM/INT/LIT", "pcm"),
          Map.entry("1", "pcm"));

  private Codecs() {}

  static String video(String code) {
    return VIDEO.getOrDefault(code, code);
  }

  static String sound(String code) {
    return SOUND.getOrDefault(code, code);
  }
}
