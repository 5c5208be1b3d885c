package org.ligne.compiler;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.ligne.compiler.check.Checker;
import org.ligne.compiler.load.PlatformLoader;
import org.ligne.compiler.load.Project;
import org.ligne.compiler.load.ProjectLoader;
import org.ligne.compiler.load.Texts;
import org.ligne.compiler.schedule.CampaignCompiler;
import org.ligne.dsl.formatting.SourceFormatter;
import org.ligne.model.platform.Platform;
import org.ligne.planning.Progress;

/**
 * From a folder of texts to checked, planned schedules: what the command line, the language server
 * and the workbench all call. The same texts always give the same results. What is wrong with texts
 * or files is a diagnostic; an exception is a defect of ours.
 */
public final class Compiler {
  @Inject private ProjectLoader loader;
  @Inject private PlatformLoader platforms;
  @Inject private Provider<XtextResourceSet> resourceSets;
  @Inject private Checker checker;
  @Inject private CampaignCompiler campaigns;
  @Inject private SourceFormatter formatter;

  @Inject
  private Compiler() {}

  /**
   * Starts the language.
   *
   * @param language the language of diagnostics, English or French
   */
  public static Compiler create(Locale language) {
    return new CompilerSetup(language)
        .createInjectorAndDoEMFRegistration()
        .getInstance(Compiler.class);
  }

  /** Reads and parses the texts of a folder, or a single file. */
  public Project load(Path folderOrFile) {
    return load(folderOrFile, Texts.ON_DISK);
  }

  /** Reads a project, with texts that may stand in for those on disk. */
  public Project load(Path folderOrFile, Texts texts) {
    return loader.load(folderOrFile, texts);
  }

  /** Links the texts of a project and checks them. */
  public CheckResult check(Project project) {
    return new CheckResult(checker.check(project));
  }

  /**
   * Checks a project and plans its campaigns. While its texts hold errors there is nothing to plan.
   *
   * @param progress told how planning goes; may ask it to stop
   * @throws java.util.concurrent.CancellationException if the progress asks to stop
   */
  public Compilation compile(Project project, Progress progress) {
    return compile(project, Conditions.FRESH, progress);
  }

  /**
   * Checks a project and plans its campaigns if it has no errors.
   *
   * @param conditions what the plan depends on beside the texts
   * @param progress told how planning goes; may ask it to stop
   * @throws java.util.concurrent.CancellationException if the progress asks to stop
   */
  public Compilation compile(Project project, Conditions conditions, Progress progress) {
    CheckResult checked = check(project);
    return checked.hasErrors()
        ? Compilation.refused(checked.diagnostics())
        : campaigns.compile(project, checked.diagnostics(), conditions, progress);
  }

  /** The shipped platforms, in alphabetical order. */
  public List<Platform> platforms() {
    return platforms.loadAll(loader.prepare(resourceSets.get())).stream()
        .flatMap(source -> source.content().getDeclarations().stream())
        .map(Platform.class::cast)
        .toList();
  }

  /** The formatter of texts. */
  public SourceFormatter formatter() {
    return formatter;
  }
}
