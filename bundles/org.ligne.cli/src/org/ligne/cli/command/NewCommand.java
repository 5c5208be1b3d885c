package org.ligne.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.ligne.cli.console.Console;
import org.ligne.cli.text.UsageException;
import org.ligne.cli.text.Words;
import org.ligne.compiler.starter.Bakery;
import org.ligne.compiler.starter.StarterFile;
import org.ligne.exchange.ExchangeException;
import org.ligne.exchange.OutputFolder;
import org.ligne.exchange.Remark;

/** Makes a small project to start from. */
final class NewCommand implements Command {

  @Override
  public String name() {
    return "new";
  }

  @Override
  public void declare(Usage usage) {
    usage.argument("DIR");
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) throws UsageException {
    Destination destination = Destination.of(arguments.plain().getFirst());
    refuseFilled(destination);
    Words words = console.words();
    try {
      OutputFolder folder = destination.open();
      for (StarterFile file : Bakery.files(words.language())) {
        folder.write(file.name(), file.content());
        console.inform(words.text("new.written", destination.shown(file.name())));
      }
    } catch (ExchangeException e) {
      Remark remark = e.remark();
      console.complain(remark.text(words.language()), remark.mend(words.language()));
      return ExitCode.USAGE;
    }
    console.inform(words.text("new.next", destination.typed()));
    return ExitCode.FINE;
  }

  private static void refuseFilled(Destination destination) throws UsageException {
    Path folder = destination.path();
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      if (inside.findAny().isPresent()) {
        throw new UsageException("folder-not-empty", destination.typed());
      }
    } catch (IOException e) {
      throw new UsageException("folder-closed", destination.typed());
    }
  }
}
