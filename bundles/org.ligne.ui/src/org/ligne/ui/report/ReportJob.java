package org.ligne.ui.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.ligne.exchange.ExchangeException;
import org.ligne.ui.base.Notices;
import org.ligne.ui.base.Now;
import org.ligne.ui.base.PlanProjects;
import org.ligne.ui.base.Views;
import org.ligne.ui.base.WrittenFile;
import org.ligne.ui.plan.Planner;
import org.ligne.visual.report.Report;
import org.ligne.visual.report.Subject;

/** Plans the saved texts in the language of the report, writes it, and opens it if wished. */
public final class ReportJob extends Job {
  /** All jobs of this kind. */
  public static final Object FAMILY = ReportJob.class;

  private static final int WHOLE = 100;
  private static final int PLANNING = 80;

  private final IProject project;
  private final ReportWish wish;

  ReportJob(IProject project, ReportWish wish) {
    super(NLS.bind(Messages.reporting, project.getName()));
    this.project = project;
    this.wish = wish;
    setUser(true);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    SubMonitor progress = SubMonitor.convert(monitor, getName(), WHOLE);
    try {
      Planner.Planned planned = Planner.plan(project, wish.language(), progress.split(PLANNING));
      if (planned.compilation().schedules().isEmpty()) {
        nothing(planned.compilation().hasErrors());
      } else {
        progress.split(1).subTask(Messages.drawing);
        write(planned);
      }
      return Status.OK_STATUS;
    } catch (OperationCanceledException e) {
      return Status.CANCEL_STATUS;
    } catch (ExchangeException e) {
      WrittenFile.refused(e.remark());
      return Status.OK_STATUS;
    }
  }

  private void write(Planner.Planned planned) throws ExchangeException {
    Subject all =
        Subject.of(
            planned.texts(), planned.compilation(), wish.language(), Optional.of(Now.instant()));
    Subject subject = wish.campaign().map(all::only).orElse(all);
    Path path = wish.path(PlanProjects.folder(project).orElseThrow()).orElseThrow();
    WrittenFile.write(path, Report.html(subject).getBytes(StandardCharsets.UTF_8));
    Notices.show(
        NLS.bind(Messages.reported, project.getName()),
        path.getFileName().toString(),
        new Notices.Offer(Messages.openNow, () -> Program.launch(path.toString())),
        new Notices.Offer(Messages.openFolder, () -> Program.launch(path.getParent().toString())));
    if (wish.open()) {
      PlatformUI.getWorkbench().getDisplay().asyncExec(() -> Program.launch(path.toString()));
    }
  }

  private static void nothing(boolean errors) {
    Notices.show(
        Messages.notReported,
        errors ? Messages.errors : Messages.noCampaign,
        new Notices.Offer(Messages.showProblems, () -> Views.show(IPageLayout.ID_PROBLEM_VIEW)));
  }

  @Override
  public boolean belongsTo(Object family) {
    return family == FAMILY;
  }
}
