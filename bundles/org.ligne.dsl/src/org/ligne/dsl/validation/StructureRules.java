package org.ligne.dsl.validation;

import java.util.ArrayList;
import java.util.List;
import org.ligne.dsl.validation.campaign.CampaignRules;
import org.ligne.dsl.validation.file.FileRules;
import org.ligne.dsl.validation.line.LineRules;
import org.ligne.dsl.validation.names.NameRules;
import org.ligne.dsl.validation.order.OrderRules;
import org.ligne.dsl.validation.plan.PlanStatementRules;
import org.ligne.dsl.validation.platform.PlatformRules;
import org.ligne.dsl.validation.post.PostRules;
import org.ligne.dsl.validation.scenario.ScenarioRules;
import org.ligne.dsl.validation.series.SeriesRules;
import org.ligne.dsl.validation.text.TextRules;
import org.ligne.dsl.validation.time.TimeRules;
import org.ligne.dsl.validation.usage.UsageRules;
import org.ligne.dsl.validation.voice.VoiceRules;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.diagnostic.RuleSet;

/** All structural rules, gathered by concern. */
public final class StructureRules {
  private static final RuleSet ALL = collect();
  private static final RuleSet UNPARSED = new RuleSet(FileRules.ofUnparsed());

  private StructureRules() {}

  /** The rules, in the order their findings are reported in for one element. */
  public static RuleSet all() {
    return ALL;
  }

  /** Those of the rules that also hold for a text the parser refused. */
  public static RuleSet ofUnparsed() {
    return UNPARSED;
  }

  private static RuleSet collect() {
    List<Rule<?>> rules = new ArrayList<>();
    rules.addAll(FileRules.all());
    rules.addAll(NameRules.all());
    rules.addAll(LineRules.all());
    rules.addAll(VoiceRules.all());
    rules.addAll(TimeRules.all());
    rules.addAll(CampaignRules.all());
    rules.addAll(PostRules.all());
    rules.addAll(SeriesRules.all());
    rules.addAll(OrderRules.all());
    rules.addAll(TextRules.all());
    rules.addAll(ScenarioRules.all());
    rules.addAll(PlanStatementRules.all());
    rules.addAll(PlatformRules.all());
    rules.addAll(UsageRules.all());
    return new RuleSet(rules);
  }
}
