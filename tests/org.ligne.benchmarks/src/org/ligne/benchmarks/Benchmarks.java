package org.ligne.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ligne.benchmarks.disk.Folders;
import org.ligne.benchmarks.plan.Generator;
import org.ligne.benchmarks.plan.Planning;
import org.ligne.benchmarks.plan.Scale;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Compiler;
import org.ligne.planning.Progress;

/**
 * Measures what users wait for and prints it as tables: {@code Benchmarks REPOSITORY [PART...]}; or
 * writes a project to try things on: {@code Benchmarks REPOSITORY generate S|M|L|XL SEED FOLDER}.
 * Start it by {@code tests/org.ligne.benchmarks/run}.
 */
public final class Benchmarks {
  private static final int PROCESS_RUNS = 11;
  private static final int COMPILE_RUNS = 7;
  private static final List<String> STARTS = List.of("aot", "cds", "none");

  private final Path repository;
  private final PrintStream out;

  private Benchmarks(Path repository, PrintStream out) {
    this.repository = repository;
    this.out = out;
  }

  /** Runs all measurements. */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path repository = Path.of(arguments[0]);
    List<String> wanted = List.of(arguments).subList(1, arguments.length);
    if (!wanted.isEmpty() && wanted.getFirst().equals("generate")) {
      Generator.write(wanted.subList(1, wanted.size()), out);
      return;
    }
    Benchmarks all = new Benchmarks(repository, out);
    all.machine();
    all.run(wanted, "processes", all::processes);
    all.run(wanted, "compilations", all::compilations);
    all.run(wanted, "typing", all::typing);
    all.run(wanted, "texts", all::texts);
    all.run(wanted, "voice", all::voice);
    all.run(wanted, "media", all::media);
    all.run(wanted, "pictures", all::pictures);
    all.run(wanted, "workbench", all::workbench);
    all.run(wanted, "windows", all::windows);
    all.run(wanted, "planning", new Planning(out)::print);
    all.run(wanted, "scale", new Scale(repository, out)::print);
  }

  private void run(List<String> wanted, String name, Figures.Work work) throws Exception {
    if (wanted.isEmpty() || wanted.contains(name)) {
      work.run();
    }
  }

  private void machine() {
    out.printf(
        Locale.ROOT,
        "Java %s (%s), %s %s, %d processors%n%n",
        System.getProperty("java.version"),
        System.getProperty("java.vendor"),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors());
  }

  /** Whole processes as a user starts them, with each kind of start-up archive. */
  private void processes() throws Exception {
    out.println("| whole process | " + String.join(" | ", STARTS) + " |");
    out.println("| --- |" + " --- |".repeat(STARTS.size()));
    for (String command : List.of("--version", "check examples/maison-du-the")) {
      StringBuilder row = new StringBuilder("| `./ligne " + command + "` |");
      for (String start : STARTS) {
        run(start, command); // makes the archive, which no later start has to do
        row.append(' ').append(Figures.of(PROCESS_RUNS, () -> run(start, command))).append(" |");
      }
      out.println(row);
    }
    out.println();
  }

  private void run(String start, String command) throws IOException, InterruptedException {
    List<String> words =
        Stream.concat(Stream.of("./ligne"), Stream.of(command.split(" "))).toList();
    ProcessBuilder builder = new ProcessBuilder(words).directory(repository.toFile());
    builder.environment().put("LIGNE_STARTUP", start);
    int exit = builder.inheritIO().redirectOutput(Redirect.DISCARD).start().waitFor();
    if (exit != 0) {
      throw new IllegalStateException(words + " ended with " + exit);
    }
  }

  /** Load, check and plan in one process: the first time, and when the JVM is warm. */
  private void compilations() throws Exception {
    out.println("| project | entries | first | warm | entries per second, warm |");
    out.println("| --- | --- | --- | --- | --- |");
    compile("examples/maison-du-the", repository.resolve("examples/maison-du-the"));
    generated(400, 13, 6);
    generated(3000, 52, 10);
  }

  private void generated(int entries, int weeks, int channels) throws Exception {
    generated(
        new GeneratedProject(entries, weeks, channels, 42),
        folder -> compile("generated, " + channels + " channels, " + weeks + " weeks", folder));
  }

  private static void generated(GeneratedProject project, Folders.Work work) throws Exception {
    Folders.in(
        folder -> {
          project.writeTo(folder);
          work.with(folder);
        });
  }

  /** The language server: opening a project, keys until their diagnostics, completion, memory. */
  private void typing() throws Exception {
    Typing typing = new Typing(out);
    typing.head();
    typing.measure(
        "examples/maison-du-the", repository.resolve("examples/maison-du-the"), "rentree.ligne");
    generated(
        new GeneratedProject(1500, 52, 6, 42),
        folder -> typing.measure("1,000 posts in one file", folder, GeneratedProject.name(0)));
    generated(
        new GeneratedProject(188, 40, 52, 6, 42),
        folder -> typing.measure("5,000 posts in 40 files", folder, GeneratedProject.name(20)));
  }

  /** The texts of a year's plan, against the rules of their networks. */
  private void texts() throws Exception {
    SentTexts texts = new SentTexts(out);
    generated(
        new GeneratedProject(3000, 52, 10, 42), folder -> texts.measure("3,000 entries", folder));
  }

  /** Texts against the rules of a voice, and typing where there are many. */
  private void voice() throws Exception {
    new SpokenTexts(out).print();
    Typing typing = new Typing(out);
    typing.head();
    for (int rules : new int[] {0, 50, 500}) {
      generated(
          new GeneratedProject(75, 40, 52, 6, 42),
          folder -> {
            WithVoice.add(folder, rules);
            typing.measure("3,000 entries, " + rules + " rules", folder, GeneratedProject.name(20));
          });
    }
    out.println();
  }

  /** The files of a year's plan, opened and kept. */
  private void media() throws Exception {
    OpenedMedia media = new OpenedMedia(out);
    generated(
        new GeneratedProject(3000, 52, 10, 42),
        folder -> media.measure("3,000 entries", folder, 500));
  }

  /** The product in a window, on copies of projects, because it writes into them. */
  private void workbench() throws Exception {
    Windows windows = new Windows(installation(), out);
    windows.head();
    Folders.in(
        example -> {
          copy(repository.resolve("examples/maison-du-the"), example);
          windows.measure("examples/maison-du-the", example);
        });
    generated(
        new GeneratedProject(1500, 52, 6, 42),
        folder -> windows.measure("1,000 posts in one file", folder));
    generated(
        new GeneratedProject(188, 40, 52, 6, 42),
        folder -> windows.measure("5,000 posts in 40 files", folder));
  }

  /** What a plan looks like, drawn without a window. */
  private void pictures() throws Exception {
    Pictures pictures = new Pictures(out);
    pictures.head();
    generated(large(), folder -> pictures.measure("5,000 entries in 40 files", folder));
    out.println();
  }

  /** What a plan looks like, in a window. */
  private void windows() throws Exception {
    Windows windows = new Windows(installation(), out);
    generated(large(), folder -> windows.pictures("5,000 entries in 40 files", folder));
  }

  private static GeneratedProject large() {
    return new GeneratedProject(125, 40, 52, 6, 42);
  }

  private static Installation installation() {
    String product = System.getProperty("ligne.workbench");
    if (product == null || product.isEmpty()) {
      throw new IllegalStateException("there is no product of the workbench");
    }
    String jars = System.getProperty("ligne.workbench.jars");
    return new Installation(
        Path.of(product), Stream.of(jars.split(File.pathSeparator)).map(Path::of).toList());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.skip(1).toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  private void compile(String name, Path project) throws Exception {
    Compiler compiler = Compiler.create(Locale.ENGLISH);
    int[] entries = new int[1];
    Figures.Work work = () -> entries[0] = count(compiler, project);
    Figures first = Figures.of(1, work);
    Figures warm = Figures.of(COMPILE_RUNS, work);
    out.printf(
        Locale.ROOT,
        "| %s | %,d | %,.0f ms | %s | %,.0f |%n",
        name,
        entries[0],
        first.median(),
        warm,
        entries[0] * 1000 / warm.median());
  }

  private static int count(Compiler compiler, Path project) {
    Compilation result = compiler.compile(compiler.load(project), Progress.NONE);
    if (result.hasErrors() || !result.feasible()) {
      throw new IllegalStateException(project + ": " + result.diagnostics());
    }
    return result.schedules().stream().mapToInt(each -> each.getEntries().size()).sum();
  }
}
