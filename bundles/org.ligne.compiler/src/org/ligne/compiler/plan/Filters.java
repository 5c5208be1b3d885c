package org.ligne.compiler.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.ligne.compiler.expect.Aspect;
import org.ligne.compiler.expect.Filter;
import org.ligne.model.campaign.Phase;
import org.ligne.model.common.NamedElement;
import org.ligne.model.plan.Criterion;
import org.ligne.model.plan.Posts;
import org.ligne.model.query.Contents;

/** Which entries a selection of posts stands for. */
final class Filters {
  private Filters() {}

  /** The filter of a selection; a name that is not resolved lets nothing through. */
  static Filter of(Posts posts) {
    return posts == null ? Filter.ALL : of(posts.getCriteria());
  }

  static Filter of(List<Criterion> criteria) {
    return new Filter(criteria.stream().flatMap(each -> conditions(each).stream()).toList());
  }

  private static List<Filter.Condition> conditions(Criterion one) {
    List<Filter.Condition> all = new ArrayList<>();
    add(all, Aspect.CHANNEL, one.getChannels().stream().map(NamedElement::getName));
    add(all, Aspect.FORMAT, one.getFormats().stream());
    add(all, Aspect.PILLAR, one.getPillars().stream().map(NamedElement::getName));
    add(all, Aspect.PHASE, one.getPhases().stream().map(Filters::phase));
    add(all, Aspect.OWNER, one.getOwners().stream().map(NamedElement::getName));
    add(all, Aspect.MOMENT, one.getMoments().stream().map(Enumerator::getLiteral));
    add(all, Aspect.POEM, one.getPoem().stream().map(Enumerator::getLiteral));
    add(all, Aspect.LANGUAGE, one.getLanguages().stream().map(Object::toString));
    add(all, Aspect.TOPIC, one.getTopics().stream());
    add(all, Aspect.ORIGIN, one.getOrigins().stream().map(Enumerator::getLiteral));
    add(all, Aspect.MEDIA, one.getMedia().stream());
    add(all, Aspect.TEXT, one.getWords().stream());
    add(
        all,
        Aspect.CONTENT,
        one.getContents().stream()
            .filter(each -> !each.eIsProxy())
            .map(each -> Contents.campaign(each).getName() + "/" + each.getName()));
    return all;
  }

  private static void add(List<Filter.Condition> all, Aspect aspect, Stream<String> values) {
    Set<String> known =
        values.filter(Objects::nonNull).collect(Collectors.toCollection(LinkedHashSet::new));
    if (!known.isEmpty()) {
      all.add(new Filter.Condition(aspect, known));
    }
  }

  private static String phase(Phase phase) {
    return phase.eContainer() instanceof NamedElement campaign
        ? campaign.getName() + "." + phase.getName()
        : null;
  }
}
