package org.ligne.cli.command;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.ligne.cli.console.Console;
import org.ligne.dsl.ide.server.StdioServer;

/** Serves an editor as its language server, until it leaves. */
final class LspCommand implements Command {
  private static final String VARIABLE = "LIGNE_LANG";

  @Override
  public String name() {
    return "lsp";
  }

  @Override
  public void declare(Usage usage) {
    // It takes nothing of its own.
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) {
    // Standard output belongs to the protocol: one line of a library's would end the conversation.
    System.setOut(
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    InputStream in = new FileInputStream(FileDescriptor.in);
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    try {
      boolean farewell = StdioServer.serve(in, out, language(arguments, console), console.media());
      return farewell ? ExitCode.FINE : ExitCode.ERRORS;
    } catch (IOException e) {
      console.complain(
          console.words().text("lsp.no-editor"), console.words().text("lsp.no-editor.mend"));
      return ExitCode.ERRORS;
    }
  }

  /** What was asked for here; else the editor is asked. */
  private static Optional<Locale> language(Arguments arguments, Console console) {
    String variable = console.terminal().environment().getOrDefault(VARIABLE, "");
    boolean asked = arguments.value("--lang").isPresent() || !variable.isBlank();
    return asked ? Optional.of(console.words().language()) : Optional.empty();
  }
}
