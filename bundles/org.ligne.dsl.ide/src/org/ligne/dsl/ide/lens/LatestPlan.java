package org.ligne.dsl.ide.lens;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import org.eclipse.emf.ecore.resource.Resource;
import org.ligne.compiler.Compilation;
import org.ligne.dsl.ide.schedule.Planning;
import org.ligne.dsl.ide.schedule.Schedules;
import org.ligne.model.schedule.Schedule;

/** The latest schedules of the project a file belongs to; asking never waits. */
@Singleton
class LatestPlan {
  @Inject private Schedules schedules;

  List<Schedule> of(Resource file) {
    return schedules
        .latest(file)
        .map(Planning::compilation)
        .map(Compilation::schedules)
        .orElse(List.of());
  }

  /** Whether newer ones are on their way. */
  boolean isChanging(Resource file) {
    return schedules.isPlanning(file);
  }
}
