package org.ligne.dsl.ide.fix;

import com.google.inject.Singleton;
import org.ligne.dsl.ide.fix.campaign.CampaignFixes;
import org.ligne.dsl.ide.fix.conflict.ConflictFixes;
import org.ligne.dsl.ide.fix.file.FileFixes;
import org.ligne.dsl.ide.fix.line.LineFixes;
import org.ligne.dsl.ide.fix.name.NameFixes;
import org.ligne.dsl.ide.fix.platform.PlatformFixes;
import org.ligne.dsl.ide.fix.post.PostFixes;
import org.ligne.dsl.ide.fix.scenario.ScenarioFixes;
import org.ligne.dsl.ide.fix.syntax.SyntaxFixes;
import org.ligne.dsl.ide.fix.text.TextFixes;
import org.ligne.dsl.ide.fix.time.TimeFixes;
import org.ligne.dsl.ide.fix.value.ValueFixes;
import org.ligne.dsl.ide.fix.voice.VoiceFixes;

/** All fixes there are. */
@Singleton
public final class FixCatalogue {
  private final Registry fixes = new Registry();

  /** Collects them. */
  public FixCatalogue() {
    SyntaxFixes.register(fixes);
    ValueFixes.register(fixes);
    FileFixes.register(fixes);
    NameFixes.register(fixes);
    TimeFixes.register(fixes);
    LineFixes.register(fixes);
    VoiceFixes.register(fixes);
    CampaignFixes.register(fixes);
    PostFixes.register(fixes);
    TextFixes.register(fixes);
    PlatformFixes.register(fixes);
    ScenarioFixes.register(fixes);
    ConflictFixes.register(fixes);
  }

  /** The fixes by code. */
  public Registry fixes() {
    return fixes;
  }
}
