package org.ligne.cli.command;

import java.util.List;
import java.util.Map;
import org.ligne.cli.console.Console;
import org.ligne.cli.diff.DiffJson;
import org.ligne.cli.diff.DiffView;
import org.ligne.cli.diff.ScheduleFiles;
import org.ligne.cli.text.UsageException;
import org.ligne.model.schedule.Schedule;
import org.ligne.planning.diff.PlanDiff;

/** Says what differs between two compiled plans. */
final class DiffCommand implements Command {
  private static final List<String> FORMATS = List.of("text", "json");

  @Override
  public String name() {
    return "diff";
  }

  @Override
  public void declare(Usage usage) {
    usage
        .argument("OLD")
        .argument("NEW")
        .option("format", String.join("|", FORMATS), "-f", "--format")
        .flag("exit-code", "--exit-code")
        .flag("verbose", "-v", "--verbose");
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) throws UsageException {
    boolean json = arguments.choice("--format", FORMATS).equals("json");
    ScheduleFiles files = new ScheduleFiles(console);
    String older = arguments.plain().getFirst();
    String newer = arguments.plain().getLast();
    List<Schedule> before = files.read(older);
    List<Schedule> after = files.read(newer);
    if (files.failed()) {
      return ExitCode.ERRORS;
    }
    PlanDiff diff = PlanDiff.between(before, after);
    if (json) {
      console.result(DiffJson.of(diff, List.of()));
    } else if (!console.quiet()) {
      DiffView view = new DiffView(console, arguments.has("--verbose"), Map.of());
      view.title(console.words().text("diff.between", older, newer));
      view.show(diff);
    }
    return arguments.has("--exit-code") && !diff.isEmpty() ? ExitCode.DIFFERENT : ExitCode.FINE;
  }
}
