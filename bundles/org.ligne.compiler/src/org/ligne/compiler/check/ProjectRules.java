package org.ligne.compiler.check;

import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.ligne.compiler.calendar.HolidayRule;
import org.ligne.compiler.calendar.HolidayYearsRule;
import org.ligne.compiler.plan.CertainRule;
import org.ligne.compiler.score.ScoresRule;
import org.ligne.compiler.timed.FixedTimesRule;
import org.ligne.compiler.voice.VoiceRules;
import org.ligne.dsl.validation.RuleCatalogue;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.diagnostic.RuleSet;
import org.ligne.platform.check.PlatformRules;

/**
 * Every rule there is: the language's own, those of the networks, and those on what is around a
 * text.
 */
@Singleton
public class ProjectRules extends RuleCatalogue {
  private final RuleSet all = collect(super.rules());

  @Override
  public RuleSet rules() {
    return all;
  }

  private static RuleSet collect(RuleSet structure) {
    List<Rule<?>> rules = new ArrayList<>(structure.rules());
    rules.addAll(PlatformRules.all().rules());
    rules.add(new ImportRule());
    rules.add(new MediaRule());
    rules.add(new CaptionsRule());
    rules.add(new ScoresRule());
    rules.add(new PeriodRule());
    rules.add(new HolidayRule());
    rules.add(new HolidayYearsRule());
    rules.add(new FixedTimesRule());
    rules.add(new CertainRule());
    rules.addAll(VoiceRules.all());
    return new RuleSet(rules);
  }
}
