package org.ligne.editor.templates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Phase;
import org.ligne.model.common.Declaration;
import org.ligne.model.common.LabeledElement;
import org.ligne.model.common.SourceFile;
import org.ligne.model.line.Line;
import org.ligne.model.line.Team;

/** Finds the facts of a place in a plan; within a read of the server. */
final class FactFinder {
  private final List<Declaration> declarations;
  private final List<Line> ofProject;
  private final int offset;

  FactFinder(XtextResource resource, int offset) {
    this.declarations =
        resource != null
                && !resource.getContents().isEmpty()
                && resource.getContents().getFirst() instanceof SourceFile file
            ? file.getDeclarations()
            : List.of();
    this.ofProject = resource == null ? List.of() : linesIn(resource.getResourceSet());
    this.offset = offset;
  }

  private static List<Line> linesIn(ResourceSet project) {
    return project.getResources().stream()
        .filter(each -> !each.getContents().isEmpty())
        .map(each -> each.getContents().getFirst())
        .filter(SourceFile.class::isInstance)
        .flatMap(each -> ((SourceFile) each).getDeclarations().stream())
        .filter(Line.class::isInstance)
        .map(Line.class::cast)
        .toList();
  }

  Facts find() {
    var campaigns = around(Campaign.class);
    var lines = campaigns.isEmpty() ? around(Line.class) : linesOf(campaigns);
    if (campaigns.isEmpty() && lines.isEmpty()) {
      lines = ofProject;
    }
    var phases = all(campaigns, Campaign::getPhases);
    return new Facts(
        dates(campaigns, phases),
        names(campaigns, Campaign::getName),
        names(lines, Line::getName),
        labeled(all(lines, Line::getChannels)),
        labeled(all(lines, Line::getPillars)),
        labeled(phases),
        all(lines, Line::getLanguages).stream().map(Object::toString).distinct().toList(),
        labeled(all(all(lines, FactFinder::teams), Team::getMembers)));
  }

  /** The declaration of a kind around the place, or all of the file if there is none. */
  private <T extends Declaration> List<T> around(Class<T> type) {
    var all = declarations.stream().filter(type::isInstance).map(type::cast).toList();
    var here = all.stream().filter(this::holds).toList();
    boolean inOther = declarations.stream().anyMatch(this::holds);
    return inOther ? here : all;
  }

  private boolean holds(Declaration declaration) {
    var node = NodeModelUtils.getNode(declaration);
    return node != null && node.getOffset() < offset && offset < node.getEndOffset();
  }

  private static List<Line> linesOf(List<Campaign> campaigns) {
    return campaigns.stream().map(Campaign::getLine).filter(Objects::nonNull).distinct().toList();
  }

  private static List<Team> teams(Line line) {
    List<Team> teams = new ArrayList<>();
    teams.add(line.getOwnTeam());
    teams.add(line.getTeam());
    teams.removeIf(Objects::isNull);
    return teams;
  }

  private static List<String> dates(List<Campaign> campaigns, List<Phase> phases) {
    List<LocalDate> dates = new ArrayList<>(campaigns.stream().map(Campaign::getFrom).toList());
    phases.forEach(phase -> dates.add(phase.getFrom()));
    campaigns.forEach(campaign -> dates.add(campaign.getTo()));
    return names(dates, date -> date == null ? null : date.toString());
  }

  private static List<String> labeled(List<? extends LabeledElement> elements) {
    return names(elements, LabeledElement::getName);
  }

  private static <T> List<String> names(List<T> elements, Function<? super T, String> name) {
    return elements.stream().map(name).filter(Objects::nonNull).distinct().toList();
  }

  private static <T, R> List<R> all(
      List<T> elements, Function<? super T, ? extends Collection<R>> parts) {
    List<R> all = new ArrayList<>();
    elements.forEach(each -> all.addAll(parts.apply(each)));
    return all;
  }
}
