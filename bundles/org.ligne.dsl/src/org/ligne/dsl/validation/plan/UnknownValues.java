package org.ligne.dsl.validation.plan;

import static org.ligne.dsl.validation.StructureCode.PLAN_VALUE_UNKNOWN;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.xtext.EcoreUtil2;
import org.ligne.dsl.validation.support.ProjectFiles;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Media;
import org.ligne.model.common.NamedElement;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.model.plan.Criterion;
import org.ligne.model.plan.PlanPackage;
import org.ligne.model.platform.Platform;

/** Topics, formats and files that are asked for are those of some post or network. */
final class UnknownValues implements Rule<Criterion> {
  @Override
  public Class<Criterion> type() {
    return Criterion.class;
  }

  @Override
  public void check(Criterion criterion, Findings out) {
    Line line = line(criterion);
    if (line == null || line.eIsProxy()) {
      return;
    }
    if (!criterion.getFormats().isEmpty()) {
      Set<String> known = formats(line);
      check(criterion, PlanPackage.Literals.CRITERION__FORMATS, criterion.getFormats(), known, out);
    }
    if (!criterion.getTopics().isEmpty()) {
      Set<String> known = of(line, content -> Stream.ofNullable(content.getTopic()));
      check(criterion, PlanPackage.Literals.CRITERION__TOPICS, criterion.getTopics(), known, out);
    }
    if (!criterion.getMedia().isEmpty()) {
      Set<String> known = of(line, content -> content.getMedia().stream().map(Media::getPath));
      check(criterion, PlanPackage.Literals.CRITERION__MEDIA, criterion.getMedia(), known, out);
    }
  }

  private static void check(
      Criterion place, EAttribute feature, List<String> asked, Set<String> known, Findings out) {
    for (int i = 0; i < asked.size(); i++) {
      if (asked.get(i) != null && !known.contains(asked.get(i))) {
        out.add(Finding.at(place, feature, i, PLAN_VALUE_UNKNOWN, asked.get(i)));
      }
    }
  }

  private static Line line(Criterion criterion) {
    Campaign campaign = EcoreUtil2.getContainerOfType(criterion, Campaign.class);
    return campaign == null
        ? EcoreUtil2.getContainerOfType(criterion, Line.class)
        : campaign.getLine();
  }

  private static Set<String> formats(Line line) {
    return line.getChannels().stream()
        .map(Channel::getPlatform)
        .filter(Objects::nonNull)
        .map(Platform::getFormats)
        .flatMap(List::stream)
        .map(NamedElement::getName)
        .collect(Collectors.toSet());
  }

  private static Set<String> of(Line line, Function<Content, Stream<String>> values) {
    return ProjectFiles.around(line).stream()
        .flatMap(file -> file.getDeclarations().stream())
        .filter(Campaign.class::isInstance)
        .map(Campaign.class::cast)
        .filter(campaign -> campaign.getLine() == line)
        .flatMap(campaign -> campaign.getContents().stream())
        .flatMap(values)
        .collect(Collectors.toSet());
  }
}
