package org.ligne.cli.command;

import java.util.List;
import java.util.stream.Collectors;
import org.ligne.cli.console.Console;
import org.ligne.cli.platform.PlatformView;
import org.ligne.cli.text.UsageException;
import org.ligne.compiler.Compiler;
import org.ligne.model.platform.Platform;

/** Lists the shipped platforms, or shows what is known of one. */
final class PlatformsCommand implements Command {

  @Override
  public String name() {
    return "platforms";
  }

  @Override
  public void declare(Usage usage) {
    usage.optionalArgument("NAME");
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) throws UsageException {
    List<Platform> platforms = Compiler.create(console.words().language()).platforms();
    PlatformView view = new PlatformView(console);
    if (arguments.plain().isEmpty()) {
      view.list(platforms);
    } else {
      view.show(named(arguments.plain().getFirst(), platforms));
    }
    return ExitCode.FINE;
  }

  /** Letter case is passed over: people write linkedin as often as LinkedIn. */
  private static Platform named(String name, List<Platform> platforms) throws UsageException {
    for (Platform platform : platforms) {
      if (platform.getName().equalsIgnoreCase(name)) {
        return platform;
      }
    }
    String names = platforms.stream().map(Platform::getName).collect(Collectors.joining(", "));
    throw new UsageException("platform-unknown", name, names);
  }
}
