package org.ligne.planning.problem;

import java.util.List;

/**
 * A planning problem, complete and immutable: entries, channels, owners and pillars are numbered in
 * the order of their ids.
 *
 * @param axis the slots
 * @param channels the channels, by number
 * @param owners the people, by number
 * @param pillars the names of the pillars, by number
 * @param contents the pieces of content, by number
 * @param media the media that need a rest, by number
 * @param purses the purses, by number
 * @param targets the wished shares, by channel, then pillar, then length of the run
 * @param entries what is to be placed, by number
 * @param links the orders between entries, by follower, then leader
 */
public record Problem(
    Axis axis,
    List<Channel> channels,
    List<Owner> owners,
    List<String> pillars,
    List<Content> contents,
    List<Medium> media,
    List<Purse> purses,
    List<Target> targets,
    List<Entry> entries,
    List<Link> links) {

  /** Keeps the lists from changing later. */
  public Problem {
    channels = List.copyOf(channels);
    owners = List.copyOf(owners);
    pillars = List.copyOf(pillars);
    contents = List.copyOf(contents);
    media = List.copyOf(media);
    purses = List.copyOf(purses);
    targets = List.copyOf(targets);
    entries = List.copyOf(entries);
    links = List.copyOf(links);
  }

  /** The same problem as if there had been no plan before: nothing is said against moves. */
  public Problem withoutPrevious() {
    return Forgetful.of(this);
  }

  /** The channel an entry goes to. */
  public Channel channelOf(Entry entry) {
    return channels.get(entry.channel());
  }
}
