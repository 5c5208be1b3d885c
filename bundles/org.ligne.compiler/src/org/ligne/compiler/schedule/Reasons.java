package org.ligne.compiler.schedule;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.ligne.compiler.check.Placing;
import org.ligne.compiler.load.Project;
import org.ligne.compiler.load.SourceText;
import org.ligne.model.schedule.Reason;
import org.ligne.model.schedule.ReasonKind;
import org.ligne.model.schedule.ScheduleFactory;
import org.ligne.model.schedule.SourcePlace;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.StatementKind;

/** Quotes statements with the place they stand at. */
final class Reasons {
  private final Project project;
  private final Placing placing;

  Reasons(Project project, Placing placing) {
    this.project = project;
    this.placing = placing;
  }

  Reason of(Statement statement, List<Entry> others) {
    Reason reason = ScheduleFactory.eINSTANCE.createReason();
    reason.setKind(kind(statement.kind()));
    reason.setStatement(statement.text());
    others.forEach(other -> reason.getOthers().add(other.id()));
    if (statement.source() instanceof EObject source) {
      reason.setPlace(place(source));
    }
    return reason;
  }

  SourcePlace place(EObject element) {
    SourceText.Position position = placing.position(element, project);
    SourcePlace place = ScheduleFactory.eINSTANCE.createSourcePlace();
    place.setFile(placing.text(element, project).file());
    place.setLine(position.line());
    place.setColumn(position.column());
    return place;
  }

  private static ReasonKind kind(StatementKind kind) {
    return switch (kind) {
      case KEPT -> ReasonKind.KEPT;
      case NOW -> ReasonKind.NOW;
      case FIXED_TIME -> ReasonKind.FIXED;
      case PHASE -> ReasonKind.PHASE;
      case CAMPAIGN_PERIOD -> ReasonKind.PERIOD;
      case OCCURRENCE -> ReasonKind.RECURRENCE;
      case PRECEDENCE -> ReasonKind.ORDER;
      case WINDOW -> ReasonKind.WINDOW;
      case QUIET -> ReasonKind.QUIET;
      case BLACKOUT -> ReasonKind.BLACKOUT;
      case HOLIDAY -> ReasonKind.HOLIDAY;
      case GAP -> ReasonKind.GAP;
      case MAX_PER_DAY, MAX_PER_WEEK -> ReasonKind.CAP;
      case CADENCE_MAXIMUM, CADENCE_MINIMUM -> ReasonKind.CADENCE;
      case CAPACITY -> ReasonKind.CAPACITY;
      case PEAK, MEASURED_SCORE -> ReasonKind.PEAK;
      case MEDIA_REST -> ReasonKind.REST;
      case STAGGER -> ReasonKind.STAGGER;
      case BUDGET -> ReasonKind.BUDGET;
      case PILLAR_SHARE -> ReasonKind.SHARE;
      case STABILITY -> ReasonKind.STABILITY;
      case PILLAR_ALTERNATION, EVENNESS -> ReasonKind.PREFERENCE;
    };
  }
}
