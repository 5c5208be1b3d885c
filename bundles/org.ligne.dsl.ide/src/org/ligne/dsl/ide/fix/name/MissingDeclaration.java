package org.ligne.dsl.ide.fix.name;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.ligne.dsl.edit.Insertion;
import org.ligne.dsl.ide.fix.Fault;
import org.ligne.dsl.ide.fix.Fix;
import org.ligne.dsl.ide.fix.Nearest;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.dsl.ide.fix.line.Guess;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.common.Declaration;
import org.ligne.model.line.Line;
import org.ligne.model.line.LinePackage;
import org.ligne.model.line.Team;
import org.ligne.model.platform.Platform;
import org.ligne.model.platform.PlatformPackage;
import org.ligne.model.query.Contents;
import org.ligne.platform.PlatformLibrary;

/** Declares what a name is meant to stand for, where such things are declared. */
final class MissingDeclaration implements Fix {
  private static final String PLAIN_PLATFORM = "Blog";

  @Override
  public void offer(Fault fault, Offers offers) {
    Reference reference = Reference.at(fault);
    // A qualified name says itself where its element should be, and that is not here.
    if (reference == null || reference.name().contains(".")) {
      return;
    }
    String name = reference.spelled(reference.name(), offers.tools());
    EObject context = reference.context();
    switch (reference.feature().getEReferenceType().getName()) {
      case "Channel" -> ofLine(channel(name, reference.name()), name, "channel", context, offers);
      case "Pillar" -> ofLine("pillar " + name, name, "pillar", context, offers);
      case "Audience" -> ofLine("audience " + name, name, "audience", context, offers);
      case "Person" -> person(name, context, offers);
      case "Phase" -> phase(name, context, offers);
      case "Source" -> source(name, context, offers);
      case "Line" -> declaration(line(name, offers), name, "line", context, offers);
      case "Team" -> declaration("team " + name + " {}", name, "team", context, offers);
      case "Pack" -> declaration("pack " + name + " {}", name, "pack", context, offers);
      default -> {} // Posts, platforms and formats are more than a name.
    }
  }

  private static String channel(String spelled, String name) {
    String platform =
        Nearest.of(name, PlatformLibrary.names(), 1).stream()
            .filter(near -> Nearest.isSlip(name, near))
            .findFirst()
            .orElse(PLAIN_PLATFORM);
    return "channel " + spelled + " on " + platform;
  }

  private static Line line(EObject context) {
    Line own = EcoreUtil2.getContainerOfType(context, Line.class);
    Line line = own == null ? Contents.line(context) : own;
    return line == null || line.eIsProxy() ? null : line;
  }

  private static void ofLine(
      String statement, String name, String kind, EObject context, Offers offers) {
    Line line = line(context);
    if (line != null) {
      var before =
          switch (kind) {
            case "channel" -> LinePackage.Literals.LINE__CHANNELS;
            case "pillar" -> LinePackage.Literals.LINE__PILLARS;
            default -> LinePackage.Literals.LINE__AUDIENCES;
          };
      var edits =
          Insertion.into(
              line,
              statement,
              before,
              LinePackage.Literals.LINE__ZONE,
              LinePackage.Literals.LINE__LANGUAGES);
      offers.best("declare-in", edits, statement, "line " + line.getName());
    }
  }

  private static void person(String name, EObject context, Offers offers) {
    Line line = line(context);
    if (line == null) {
      return;
    }
    String statement = "editor " + name;
    Team team = line.getOwnTeam() == null ? line.getTeam() : line.getOwnTeam();
    if (team != null && !team.eIsProxy()) {
      var edits = Insertion.into(team, statement, LinePackage.Literals.TEAM__MEMBERS);
      offers.best("declare-in", edits, statement, team(team));
    } else {
      String whole = "team { " + statement + " }";
      var edits =
          Insertion.into(
              line, whole, LinePackage.Literals.LINE__CHANNELS, LinePackage.Literals.LINE__ZONE);
      offers.best("declare-in", edits, whole, "line " + line.getName());
    }
  }

  private static String team(Team team) {
    return team.getName() == null ? "team" : "team " + team.getName();
  }

  private static void phase(String name, EObject context, Offers offers) {
    Campaign campaign = Contents.campaign(context);
    if (Contents.period(campaign) != null) {
      String statement = "phase " + name + " " + campaign.getFrom() + " to " + campaign.getTo();
      var edits =
          Insertion.into(
              campaign,
              statement,
              CampaignPackage.Literals.CAMPAIGN__PHASES,
              CampaignPackage.Literals.CAMPAIGN__FROM);
      offers.best("declare-in", edits, statement, "campaign " + campaign.getName());
    }
  }

  private static void source(String name, EObject context, Offers offers) {
    Platform platform = EcoreUtil2.getContainerOfType(context, Platform.class);
    if (platform != null) {
      String statement = "source " + name;
      var edits =
          Insertion.into(
              platform,
              statement,
              PlatformPackage.Literals.PLATFORM__SOURCES,
              PlatformPackage.Literals.PLATFORM__CHECKED);
      offers.best("declare-in", edits, statement, "platform " + platform.getName());
    }
  }

  private static String line(String name, Offers offers) {
    String language = offers.tools().language().locale().getLanguage();
    String zone = Guess.zone(language);
    return "line " + name + " {\n  languages " + language + "\n  zone " + zone + "\n}";
  }

  private static void declaration(
      String statement, String name, String kind, EObject context, Offers offers) {
    Declaration behind = EcoreUtil2.getContainerOfType(context, Declaration.class);
    if (behind.eContainer() instanceof Line line) {
      behind = line;
    }
    offers.best("declare", Insertion.behind(behind, statement), kind + " " + name);
  }
}
