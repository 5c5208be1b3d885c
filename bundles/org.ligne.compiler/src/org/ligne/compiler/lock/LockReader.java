package org.ligne.compiler.lock;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.ligne.compiler.lock.Lock.LockFile;
import org.ligne.compiler.lock.Lock.LockTrouble;
import org.ligne.exchange.CampaignFiles;
import org.ligne.exchange.ExchangeException;
import org.ligne.exchange.OutputFolder;
import org.ligne.exchange.json.ScheduleReader;
import org.ligne.model.schedule.Schedule;

/** Reads the schedules that lie in a folder. Nothing is changed there. */
public final class LockReader {
  /** How the names of files with compiled schedules end. */
  public static final String SUFFIX = ".schedule.json";

  private final Path path;
  private final Locale language;
  private final List<LockFile> files = new ArrayList<>();
  private final List<LockTrouble> troubles = new ArrayList<>();

  private LockReader(Path path, Locale language) {
    this.path = path;
    this.language = language;
  }

  /**
   * Reads a folder; one that is not there, or holds no schedule, makes a fresh start.
   *
   * @param language the language of what is wrong with files
   */
  public static Lock read(Path folder, Locale language) {
    LockReader reader = new LockReader(folder, language);
    if (Files.isDirectory(folder)) {
      reader.readFolder();
      reader.checkNames();
    }
    return new Lock(folder, reader.files, reader.troubles);
  }

  private void readFolder() {
    try {
      OutputFolder folder = OutputFolder.look(path);
      for (String name : folder.names()) {
        if (name.endsWith(SUFFIX)) {
          read(name, folder);
        }
      }
    } catch (ExchangeException e) {
      refuse(path.toString(), e);
    }
  }

  private void read(String name, OutputFolder folder) {
    try {
      byte[] content = folder.read(name).orElse(null);
      if (content != null) {
        files.add(new LockFile(name, ScheduleReader.read(content)));
      }
    } catch (ExchangeException e) {
      refuse(name, e);
    }
  }

  private void refuse(String name, ExchangeException e) {
    List<Object> arguments = List.of(name, e.remark().text(language));
    troubles.add(new LockTrouble(name, LockCode.PREVIOUS_UNREADABLE, arguments));
  }

  /** A file is named after its campaign; another one was put in its place by mistake. */
  private void checkNames() {
    SequencedMap<String, Schedule> expected =
        CampaignFiles.of(files.stream().map(LockFile::schedule).toList(), SUFFIX);
    for (LockFile file : files) {
      Schedule schedule = file.schedule();
      boolean right =
          expected.entrySet().stream()
              .filter(each -> each.getValue() == schedule)
              .map(Map.Entry::getKey)
              .anyMatch(stem -> file.name().equals(stem + SUFFIX));
      if (!right) {
        List<Object> arguments = List.of(file.name(), schedule.getLine(), schedule.getCampaign());
        troubles.add(new LockTrouble(file.name(), LockCode.PREVIOUS_OF_OTHER_CAMPAIGN, arguments));
      }
    }
  }
}
