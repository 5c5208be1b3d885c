package org.ligne.dsl.ide.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.ligne.dsl.ide.server.Client;
import org.ligne.families.SampleFile;

/** A small plan over two files in a folder, and a client that has it open. */
public final class House {
  /** The file of the line. */
  public static final String LINE = "maison.ligne";

  /** The file of the campaign. */
  public static final String CAMPAIGN = "automne.ligne";

  private static final String LINE_TEXT =
      """
      import "packs"

      // La ligne de la maison.
      line Maison for "La Maison" {
        languages fr, en
        zone Europe/Paris
        pillar Savoir "Gestes et savoir-faire" share 80%
        pillar Offre share at most 20%

        voice {
          hashtags 0..4 always #Maison
          emoji at most 1
        }

        channel instagram on Instagram account "@maison" owned {
          cadence 1..7 per week
          window weekdays 09:00-18:00
        }
        channel x on X

        team Atelier approval { pillar Offre needs legal }
        blackout "Inventaire" 2026-12-31
      }

      team Atelier "L’atelier" {
        editor Inès "Inès Belkacem"
        legal Nadia
      }
      """;

  private static final String CAMPAIGN_TEXT =
      """
      campaign Automne "L’automne" follows Maison {
        from 2026-10-12 to 2026-11-15
        phase Gout "Semaine du goût" 2026-10-12 to 2026-10-18

        post Infuser "Infuser à froid" in Gout pillar Savoir by Inès {
          on instagram as post, x
          at 2026-10-13 09:30
          text fr '''
            Dix grammes, un litre, huit heures.
            #Maison chez @voisin, voir https://example.com/eau.
            '''
          text en "Ten grams, one litre. #Maison"
          media "assets/tasse.jpg" alt fr "Une tasse." en "A cup."
          approved by Nadia
        }

        series TheDeLaSemaine pillar Offre every thursday for 3 weeks {
          on x
          after Infuser
          text fr "Le thé : {item} #maison"
          text en "The tea: {item}"
          items
              fr "Assam" en "Assam",
              fr "Nilgiri" en "Nilgiri",
              fr "Sencha" en "Sencha"
        }
      }
      """;

  private House() {}

  /** Writes the plan into a folder and starts a client over it, with both files open. */
  public static Client open(Path folder, Locale language) {
    write(folder.resolve(LINE), LINE_TEXT);
    write(folder.resolve(CAMPAIGN), CAMPAIGN_TEXT);
    write(folder.resolve("packs/doux.ligne"), "pack Doux { emoji at most 1 }\n");
    write(folder.resolve("assets/tasse.jpg"), SampleFile.PICTURE.bytes());
    return Client.start(language, folder).open(LINE).open(CAMPAIGN);
  }

  /** The same for a client that reads English. */
  public static Client open(Path folder) {
    return open(folder, Locale.ENGLISH);
  }

  /** Writes a file with the folders above it. */
  public static void write(Path file, String text) {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void write(Path file, byte[] text) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies the example of the tea house with its packs; returns its project. */
  public static Path copyExample(Path into) {
    Path examples = Path.of(System.getProperty("ligne.root"), "examples");
    for (String name : List.of("maison-du-the", "packs-maison")) {
      copy(examples.resolve(name), into.resolve(name));
    }
    return into.resolve("maison-du-the");
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The characters of a range of a file. */
  public static String text(Client client, String file, Range range) {
    int start = client.offset(file, range.getStart());
    return client.text(file).substring(start, client.offset(file, range.getEnd()));
  }

  /** Places as people write them: file, line from 1, and the characters there. */
  public static List<String> shown(Client client, List<? extends Location> places) {
    return places.stream().map(place -> shown(client, place)).toList();
  }

  private static String shown(Client client, Location place) {
    String file = place.getUri().substring(place.getUri().lastIndexOf('/') + 1);
    boolean inFolder = client.uri(file).equals(place.getUri());
    String path = inFolder ? file : Path.of(URI.create(place.getUri())).toString();
    int line = place.getRange().getStart().getLine() + 1;
    return file + ":" + line + " " + text(client, path, place.getRange());
  }

  /** An edit of a file as people write it: line from 1, old and new characters. */
  public static String shown(Client client, String file, TextEdit edit) {
    int line = edit.getRange().getStart().getLine() + 1;
    return line + ": " + text(client, file, edit.getRange()) + " → " + edit.getNewText();
  }
}
