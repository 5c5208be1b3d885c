package org.ligne.benchmarks;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.ligne.compiler.Compiler;
import org.ligne.compiler.load.Project;
import org.ligne.compiler.media.MediaCache;

/**
 * How long it takes to check a project whose posts carry images: when none of them was ever opened,
 * when a program before kept what they are, and the same texts without images.
 */
final class OpenedMedia {
  private static final int RUNS = 7;
  private static final int WIDTH = 1080;
  private static final int HEIGHT = 1350;
  private static final int SPOTS = 4000;
  private static final Pattern TITLE = Pattern.compile("    title en [^\n]*\n");

  private final PrintStream out;

  OpenedMedia(PrintStream out) {
    this.out = out;
  }

  /** Measures a generated project with so many images, which its posts share. */
  void measure(String name, Path folder, int images) throws Exception {
    Figures.of(RUNS, () -> check(folder, MediaCache.NONE)); // The machine warms up.
    Figures plain = Figures.of(RUNS, () -> check(folder, MediaCache.NONE));
    long bytes = write(folder, images);
    attach(folder.resolve(GeneratedProject.name(0)), images);
    Figures cold = Figures.of(RUNS, () -> check(folder, MediaCache.NONE));
    MediaCache kept = MediaCache.in(folder.resolve(".cache"));
    check(folder, kept);
    Figures cached = Figures.of(RUNS, () -> check(folder, kept));
    out.println(
        "| images | of together | check, none opened before | check, all kept | no images |");
    out.println("| --- | --- | --- | --- | --- |");
    out.printf(
        Locale.ROOT,
        "| %s, %,d images | %,d KB | %s | %s | %s |%n%n",
        name,
        images,
        bytes / 1000,
        cold,
        cached,
        plain);
  }

  private static void check(Path folder, MediaCache cache) {
    Compiler compiler = Compiler.create(Locale.ENGLISH, cache);
    Project project = compiler.load(folder);
    compiler.check(project);
  }

  /** Images of the size of photographs, each with a content of its own. */
  private static long write(Path folder, int images) throws IOException {
    SplittableRandom random = new SplittableRandom(42);
    long bytes = 0;
    for (int i = 0; i < images; i++) {
      Path file = folder.resolve(image(i));
      if (!ImageIO.write(picture(random), "jpg", file.toFile())) {
        throw new IllegalStateException("no writer of JPEG files");
      }
      bytes += Files.size(file);
    }
    return bytes;
  }

  private static BufferedImage picture(SplittableRandom random) {
    BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D paint = picture.createGraphics();
    for (int i = 0; i < SPOTS; i++) {
      paint.setColor(new Color(random.nextInt(1 << 24)));
      paint.fillOval(random.nextInt(WIDTH), random.nextInt(HEIGHT), 40, 40);
    }
    paint.dispose();
    return picture;
  }

  private static void attach(Path plan, int images) throws IOException {
    int[] post = new int[1];
    String text =
        TITLE
            .matcher(Files.readString(plan))
            .replaceAll(
                title ->
                    Matcher.quoteReplacement(
                        title.group()
                            + "    media \""
                            + image(post[0]++ % images)
                            + "\" alt en \"A photograph.\"\n"));
    Files.writeString(plan, text);
  }

  private static String image(int number) {
    return "image" + number + ".jpg";
  }
}
