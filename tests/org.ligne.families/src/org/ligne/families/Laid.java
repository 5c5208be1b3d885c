package org.ligne.families;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** An entry of the hidden plan. */
final class Laid {
  final String id;
  final int brand;
  final int channel;
  final ZonedDateTime at;
  final String content;
  final int owner;
  final List<String> media = new ArrayList<>();

  Laid(String id, int brand, int channel, ZonedDateTime at, String content, int owner) {
    this.id = id;
    this.brand = brand;
    this.channel = channel;
    this.at = at;
    this.content = content;
    this.owner = owner;
  }
}
