package org.ligne.compiler.impact;

import com.google.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Conditions;
import org.ligne.compiler.Diagnostic;
import org.ligne.compiler.load.Project;
import org.ligne.compiler.load.Source;
import org.ligne.compiler.lock.Lock;
import org.ligne.compiler.lock.LockReader;
import org.ligne.compiler.schedule.CampaignCompiler;
import org.ligne.compiler.timed.Timed;
import org.ligne.compiler.timed.TimedCode;
import org.ligne.dsl.messages.MessageLanguage;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.diagnostic.DiagnosticCode;
import org.ligne.planning.Progress;
import org.ligne.planning.bound.Effort;
import org.ligne.planning.translate.Publication;
import org.ligne.planning.translate.Publications;
import org.ligne.platform.check.PlatformCode;

/** Plans a project whose posts may break rules of networks. */
class Draughting {
  /** Where compiling writes schedules unless it is told otherwise. */
  private static final String OUTPUT = "out";

  private static final Set<String> HARMLESS =
      Stream.<DiagnosticCode>concat(
              Arrays.stream(PlatformCode.values()), Arrays.stream(TimedCode.values()))
          .map(DiagnosticCode::id)
          .collect(Collectors.toSet());

  @Inject private CampaignCompiler campaigns;
  @Inject private MessageLanguage language;

  /** The errors that keep a project from being planned. */
  List<Diagnostic> obstacles(List<Diagnostic> found) {
    return found.stream()
        .filter(each -> each.isError() && !HARMLESS.contains(each.code()))
        .toList();
  }

  /** When the posts of a project go out: as its last plan has it, as far as that still holds. */
  List<Timed> plan(Project project, Optional<Instant> now, Progress progress) {
    Lock lock = LockReader.read(project.root().resolve(OUTPUT), language.locale());
    Conditions fresh = Conditions.of(Effort.QUICK);
    Compilation made =
        lock.troubles().isEmpty()
            ? campaigns.compile(project, List.of(), fresh.after(lock.schedules()), progress)
            : Compilation.refused(List.of());
    Compilation plan =
        made.plans().isEmpty() ? campaigns.compile(project, List.of(), fresh, progress) : made;
    return plan.plans().stream().flatMap(Timed::of).toList();
  }

  /** The same posts at the same times in another version of their project. */
  static List<Timed> again(List<Timed> posts, Project other) {
    Map<String, Publication> byId = new HashMap<>();
    other.ownSources().stream()
        .map(Source::content)
        .filter(content -> content != null)
        .flatMap(content -> content.getDeclarations().stream())
        .filter(Campaign.class::isInstance)
        .flatMap(campaign -> Publications.of((Campaign) campaign).stream())
        .forEach(each -> byId.put(each.id(), each));
    return posts.stream()
        .filter(post -> byId.containsKey(post.id()))
        .map(post -> new Timed(byId.get(post.id()), post.at()))
        .toList();
  }
}
