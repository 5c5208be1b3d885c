package org.ligne.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ligne.cli.console.Console;
import org.ligne.cli.platform.PlatformJson;
import org.ligne.cli.platform.PlatformPage;
import org.ligne.cli.platform.PlatformView;
import org.ligne.cli.text.UsageException;
import org.ligne.compiler.Compiler;
import org.ligne.model.platform.Platform;
import org.ligne.platform.PlatformLibrary;

/** Lists the shipped platforms, or shows what is known of one: in words, as JSON, as its file. */
final class PlatformsCommand implements Command {
  private static final List<String> FORMATS = List.of("text", "json", "markdown");

  @Override
  public String name() {
    return "platforms";
  }

  @Override
  public void declare(Usage usage) {
    usage
        .optionalArgument("NAME")
        .option("format", String.join("|", FORMATS), "-f", "--format")
        .flag("source", "--source");
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) throws UsageException {
    String format = arguments.choice("--format", FORMATS);
    List<Platform> all = Compiler.create(console.words().language()).platforms();
    Optional<String> name = arguments.plain().stream().findFirst();
    List<Platform> shown = name.isEmpty() ? all : List.of(named(name.get(), all));
    if (arguments.has("--source")) {
      console.result(source(name.isPresent(), shown));
      return ExitCode.FINE;
    }
    switch (format) {
      case "json" -> console.result(PlatformJson.of(shown, console.words()));
      case "markdown" -> console.result(PlatformPage.of(shown, console.words()).stripTrailing());
      default -> show(name.isPresent(), shown, new PlatformView(console));
    }
    return ExitCode.FINE;
  }

  private static void show(boolean one, List<Platform> shown, PlatformView view) {
    if (one) {
      view.show(shown.getFirst());
    } else {
      view.list(shown);
    }
  }

  private static String source(boolean one, List<Platform> shown) throws UsageException {
    if (!one) {
      throw new UsageException("platform-source-unnamed", names(shown));
    }
    return PlatformLibrary.text(shown.getFirst().getName()).stripTrailing();
  }

  /** Letter case is passed over: people write linkedin as often as LinkedIn. */
  private static Platform named(String name, List<Platform> platforms) throws UsageException {
    for (Platform platform : platforms) {
      if (platform.getName().equalsIgnoreCase(name)) {
        return platform;
      }
    }
    throw new UsageException("platform-unknown", name, names(platforms));
  }

  private static String names(List<Platform> platforms) {
    return platforms.stream().map(Platform::getName).collect(Collectors.joining(", "));
  }
}
