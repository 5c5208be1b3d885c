package org.ligne.dsl.ide.lens;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import org.eclipse.emf.ecore.resource.Resource;
import org.ligne.dsl.ide.navigation.Linked;
import org.ligne.dsl.ide.words.Phrases;
import org.ligne.dsl.messages.MessageLanguage;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Series;
import org.ligne.model.common.Declaration;
import org.ligne.model.common.NamedElement;
import org.ligne.model.common.SourceFile;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.model.query.Contents;
import org.ligne.model.schedule.ApprovalState;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Schedule;

/** The words of a lens, in the reader's language, from the latest schedule there is. */
@Singleton
class LensTitles {
  @Inject private LatestPlan plans;
  @Inject private Linked linked;
  @Inject private MessageLanguage language;

  /** The words about an element; never empty. */
  String of(NamedElement element) {
    Phrases phrases = Phrases.beside(LensTitles.class, language.locale());
    if (element instanceof Line line) {
      return phrases.get("followers", followers(line));
    }
    Resource file = element.eResource();
    List<Schedule> schedules = plans.of(file);
    boolean changing = plans.isChanging(file);
    if (schedules.isEmpty()) {
      return phrases.get(changing ? "planning" : "no-plan");
    }
    String said = planned(element, schedules, phrases);
    String replanning = element instanceof Campaign ? "replanning" : "changing";
    return changing ? phrases.get(replanning, said) : said;
  }

  /** The campaigns of the project that follow a line. */
  private long followers(Line line) {
    return List.copyOf(line.eResource().getResourceSet().getResources()).stream()
        .map(Resource::getContents)
        .filter(contents -> !contents.isEmpty())
        .map(List::getFirst)
        .filter(SourceFile.class::isInstance)
        .flatMap(file -> ((SourceFile) file).getDeclarations().stream())
        .filter(each -> follows(each, line))
        .count();
  }

  private boolean follows(Declaration declaration, Line line) {
    return declaration instanceof Campaign
        && linked.target(declaration, CampaignPackage.Literals.CAMPAIGN__LINE) == line;
  }

  private String planned(NamedElement element, List<Schedule> schedules, Phrases phrases) {
    return switch (element) {
      case Channel channel -> channel(channel, schedules, phrases);
      case Campaign campaign ->
          schedule(campaign, schedules) == null
              ? phrases.get("no-plan")
              : campaign(schedule(campaign, schedules), phrases);
      case Content content -> content(content, schedules, phrases);
      default -> throw new IllegalArgumentException(element.eClass().getName());
    };
  }

  private static Schedule schedule(Campaign campaign, List<Schedule> schedules) {
    return schedules.stream()
        .filter(each -> each.getCampaign().equals(campaign.getName()))
        .findFirst()
        .orElse(null);
  }

  private static String channel(Channel channel, List<Schedule> schedules, Phrases phrases) {
    String line = channel.eContainer() instanceof Line holder ? holder.getName() : "";
    long entries =
        schedules.stream()
            .filter(each -> each.getLine().equals(line))
            .flatMap(each -> each.getEntries().stream())
            .filter(entry -> entry.getChannel().equals(channel.getName()))
            .count();
    return phrases.get("entries", entries);
  }

  private static String campaign(Schedule schedule, Phrases phrases) {
    long missing =
        schedule.getEntries().stream()
            .map(Entry::getApproval)
            .filter(ApprovalState.MISSING::equals)
            .count();
    return phrases.get(
        "campaign", schedule.getEntries().size(), schedule.getUnscheduled().size(), missing);
  }

  private static String content(Content content, List<Schedule> schedules, Phrases phrases) {
    Schedule schedule = schedule(Contents.campaign(content), schedules);
    if (schedule == null) {
      return phrases.get("no-plan");
    }
    ContentTitle title = new ContentTitle(schedule, content.getName(), phrases);
    return content instanceof Series ? title.series() : title.post();
  }
}
