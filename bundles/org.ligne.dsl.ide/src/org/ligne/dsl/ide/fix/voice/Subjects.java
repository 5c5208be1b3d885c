package org.ligne.dsl.ide.fix.voice;

import java.util.Objects;
import java.util.stream.Stream;
import org.ligne.dsl.ide.usage.Tags;
import org.ligne.model.campaign.Content;
import org.ligne.model.common.NamedElement;
import org.ligne.model.query.Contents;

/** What a post is about, as hashtags. */
final class Subjects {
  private Subjects() {}

  /** Those of its pillar, its campaign and itself, as far as their names can be hashtags. */
  static Stream<String> of(Content content) {
    return Stream.<NamedElement>of(content.getPillar(), Contents.campaign(content), content)
        .filter(Objects::nonNull)
        .map(NamedElement::getName)
        .filter(Objects::nonNull)
        .map(name -> "#" + name)
        .filter(tag -> Tags.in(tag).anyMatch(tag::equals));
  }
}
