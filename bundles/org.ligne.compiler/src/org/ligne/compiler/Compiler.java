package org.ligne.compiler;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.ligne.compiler.check.Checker;
import org.ligne.compiler.check.Placing;
import org.ligne.compiler.impact.Assessment;
import org.ligne.compiler.impact.Impact;
import org.ligne.compiler.impact.Question;
import org.ligne.compiler.load.PlatformLoader;
import org.ligne.compiler.load.Project;
import org.ligne.compiler.load.ProjectLoader;
import org.ligne.compiler.load.Texts;
import org.ligne.compiler.lock.Lock;
import org.ligne.compiler.lock.LockDiagnostics;
import org.ligne.compiler.lock.LockReader;
import org.ligne.compiler.media.MediaCache;
import org.ligne.compiler.media.Onlooker;
import org.ligne.compiler.media.Opening;
import org.ligne.compiler.plan.Expectations;
import org.ligne.compiler.plan.TestRun;
import org.ligne.compiler.schedule.CampaignCompiler;
import org.ligne.compiler.schedule.Moved;
import org.ligne.dsl.formatting.SourceFormatter;
import org.ligne.dsl.messages.MessageLanguage;
import org.ligne.model.diagnostic.Mention;
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
  @Inject private Placing placing;
  @Inject private Expectations expectations;
  @Inject private Assessment assessment;
  @Inject private SourceFormatter formatter;
  @Inject private MessageLanguage language;

  @Inject
  private Compiler() {}

  /**
   * Starts the language.
   *
   * @param language the language of diagnostics, English or French
   */
  public static Compiler create(Locale language) {
    return create(language, MediaCache.NONE);
  }

  /**
   * Starts the language.
   *
   * @param language the language of diagnostics, English or French
   * @param media where it is kept what files of media are
   */
  public static Compiler create(Locale language, MediaCache media) {
    return new CompilerSetup(language, media)
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
    return check(project, Onlooker.NOBODY);
  }

  /**
   * Opens the files that a project names, links its texts and checks them.
   *
   * @param onlooker told how opening files goes; may ask to stop
   * @throws java.util.concurrent.CancellationException if the onlooker asks to stop
   */
  public CheckResult check(Project project, Onlooker onlooker) {
    Opening.of(project, onlooker);
    return new CheckResult(checker.check(project, onlooker::isCancelled));
  }

  private CheckResult check(Project project, Progress progress) {
    return check(project, progress instanceof Onlooker onlooker ? onlooker : progress::isCancelled);
  }

  /**
   * Checks a project and plans its campaigns. A progress that is an {@link Onlooker} too is told of
   * the files that are opened before. While its texts hold errors there is nothing to plan.
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
    CheckResult checked = check(project, progress);
    return checked.hasErrors()
        ? Compilation.refused(checked.diagnostics())
        : campaigns
            .compile(project, checked.diagnostics(), conditions, progress)
            .beside(checked.diagnostics());
  }

  /**
   * Checks a project and plans its campaigns from the last plan, if it has no errors. While a file
   * of the last plan cannot be used, nothing is planned: a plan without it would be another one.
   *
   * @param lock the last plan, see {@link #lock}
   * @param conditions what the plan depends on beside the texts; their last plan gives way
   * @param progress told how planning goes; may ask it to stop
   * @throws java.util.concurrent.CancellationException if the progress asks to stop
   */
  public Compilation compile(Project project, Lock lock, Conditions conditions, Progress progress) {
    CheckResult checked = check(project, progress);
    List<Diagnostic> diagnostics = new ArrayList<>(checked.diagnostics());
    if (diagnostics.stream().noneMatch(Diagnostic::isError)) {
      diagnostics.addAll(LockDiagnostics.of(lock, project, language.locale()));
    }
    Compilation made =
        diagnostics.stream().anyMatch(Diagnostic::isError)
            ? Compilation.refused(diagnostics)
            : campaigns.compile(project, diagnostics, conditions.after(lock.schedules()), progress);
    return made.beside(checked.diagnostics());
  }

  /**
   * Holds what a team expects of its schedule against a plan of the project.
   *
   * @param compilation what the project, as it was loaded for it, came to
   */
  public TestRun test(Project project, Compilation compilation) {
    return expectations.run(compilation, project);
  }

  /**
   * Finds out what a change of the rules of networks does to the plan of a project.
   *
   * @param progress told how planning goes; may ask it to stop
   * @throws java.util.concurrent.CancellationException if the progress asks to stop
   */
  public Impact impact(Question question, Progress progress) {
    return assessment.of(question, progress);
  }

  /**
   * Reads the last plan of a project.
   *
   * @param folder where the last compile wrote its schedules; it need not be there
   */
  public Lock lock(Path folder) {
    return LockReader.read(folder, language.locale());
  }

  /** Where something stands that a plan of the project mentions, such as a statement. */
  public Related place(Mention mention, Project project) {
    return placing.place(mention, project);
  }

  /** What a compilation of a project moved against the last plan, and why. */
  public List<Moved> moves(Project project, Compilation compilation) {
    return Moved.of(compilation, project, placing);
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
