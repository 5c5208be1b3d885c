package org.ligne.families;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * A project of texts of a size, drawn like a {@link Family} around a plan that keeps all it states:
 * a file for each brand, with its line and its campaign, a team that all brands share, a table of
 * measured figures for each brand, and the files its posts show. The same size and seed give the
 * same bytes.
 */
public final class FamilyProject {
  private final Layout layout;
  private final List<Brand> brands = new ArrayList<>();
  private final long seed;

  /** The project of a size that a seed gives. */
  public FamilyProject(Size size, long seed) {
    this.layout = new Layout(size, seed);
    this.seed = seed;
    SplittableRandom random = new SplittableRandom(~seed);
    for (int number = 0; number < size.brands(); number++) {
      brands.add(new Brand(layout, number, random.split()));
    }
  }

  /** Writes the project into a folder, which is made where it is missing. */
  public void writeTo(Path folder) throws IOException {
    for (String part : List.of("scores", "media")) {
      Files.createDirectories(folder.resolve(part));
    }
    Files.writeString(folder.resolve("team.ligne"), team());
    SplittableRandom random = new SplittableRandom(seed);
    for (Brand brand : brands) {
      String campaign = new CampaignText(brand, random.split()).text();
      String text = new LineText(brand).text() + "\n" + campaign;
      Files.writeString(folder.resolve("brand" + brand.number + ".ligne"), text);
      Files.writeString(folder.resolve(ScoresText.pathOf(brand)), ScoresText.of(brand));
      for (String medium : CampaignText.media(brand)) {
        Files.write(folder.resolve(medium), SampleFile.PICTURE.bytes());
      }
    }
  }

  /** Nine tenths of what a person takes is what the busiest day of the hidden plan has. */
  private String team() {
    Sheet sheet = new Sheet().line("team Studio {");
    for (int owner = 0; owner < layout.size.owners(); owner++) {
      sheet.line(
          "  editor owner%d capacity %d per day", owner, Math.max(1, busiest(owner) * 10 / 9));
    }
    return sheet.line("}").toString();
  }

  private long busiest(int owner) {
    ZoneId zone = Layout.ZONE;
    List<Laid> own =
        brands.stream()
            .flatMap(brand -> brand.pieces.stream())
            .filter(piece -> piece.owner() == owner)
            .flatMap(piece -> piece.entries.stream())
            .toList();
    return Counts.most(Counts.sums(own, it -> Counts.day(it, zone), it -> 1L));
  }

  /** The plan the project was drawn around: the moment of each entry, by the entry's id. */
  public SortedMap<String, Instant> hiddenPlan() {
    SortedMap<String, Instant> plan = new TreeMap<>();
    for (Brand brand : brands) {
      for (Piece piece : brand.pieces) {
        String post = CampaignText.nameOf(brand) + "/" + piece.name + "/c";
        piece.entries.forEach(it -> plan.put(post + brand.own(it.channel), it.at.toInstant()));
      }
    }
    return plan;
  }
}
