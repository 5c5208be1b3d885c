package org.ligne.dsl.validation.usage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ligne.dsl.validation.support.ProjectFiles;
import org.ligne.model.campaign.Boost;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;

/** The campaigns that follow a line, and what they use of it. */
final class Followers {
  private Followers() {}

  /** The campaigns that follow a line, in the order of files and text. */
  static List<Campaign> of(Line line) {
    return ProjectFiles.around(line).stream()
        .flatMap(file -> file.getDeclarations().stream())
        .filter(Campaign.class::isInstance)
        .map(Campaign.class::cast)
        .filter(campaign -> campaign.getLine() == line)
        .toList();
  }

  /** The posts and series of campaigns. */
  static Stream<Content> contents(List<Campaign> campaigns) {
    return campaigns.stream().flatMap(campaign -> campaign.getContents().stream());
  }

  /** The paid support in campaigns. */
  static Stream<Boost> boosts(List<Campaign> campaigns) {
    return campaigns.stream().flatMap(campaign -> campaign.getBoosts().stream());
  }

  /** The channels campaigns publish or spend money on. */
  static Set<Channel> channels(List<Campaign> campaigns) {
    Set<Channel> used = new HashSet<>();
    contents(campaigns)
        .flatMap(content -> content.getPlacements().stream())
        .map(Placement::getChannel)
        .forEach(used::add);
    boosts(campaigns).map(Boost::getChannel).forEach(used::add);
    return used;
  }
}
