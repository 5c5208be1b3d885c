package org.ligne.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.service.datalocation.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.app.workspace.WorkspaceLocation;
import org.ligne.app.workspace.WorkspaceQuestions;
import org.osgi.framework.Version;

/** Which folder the workbench works in, and what is asked when that is not clear. */
class WorkspaceLocationTest {

  @Test
  void aFreeFolderIsTakenWithoutAQuestion(@TempDir Path folder) {
    Asked asked = new Asked();
    assertTrue(claim(new Place(folder, List.of()), asked));
    assertEquals(List.of(), asked.said);
    assertTrue(Files.exists(folder.resolve(".metadata/.ligne-version")), "the version is noted");
  }

  @Test
  void aFolderInUseIsSaidAndAnotherOneTaken(@TempDir Path root) {
    Path taken = root.resolve("taken");
    Path free = root.resolve("free");
    Asked asked = new Asked();
    asked.others.add(free);
    Place place = new Place(null, List.of(taken, WorkspaceLocation.home()));
    assertTrue(claim(place, asked));
    assertEquals(List.of("in use " + WorkspaceLocation.home()), asked.said);
    assertEquals(free, place.taken);
  }

  @Test
  void aFolderGivenOnTheCommandLineCanOnlyBeTriedAgain(@TempDir Path folder) {
    Asked asked = new Asked();
    assertFalse(claim(new Place(folder, List.of(folder)), asked));
    assertEquals(List.of("in use " + folder), asked.said);
    assertTrue(asked.fixed, "no other folder can be chosen");
  }

  @Test
  void aFolderOfAnOlderVersionIsAskedFor(@TempDir Path folder) throws Exception {
    note(folder, "0.0.9");
    Asked asked = new Asked();
    asked.agree = true;
    assertTrue(claim(new Place(folder, List.of()), asked));
    assertEquals(List.of("older 0.0.0"), asked.said);
  }

  @Test
  void aFolderOfANewerVersionIsNotTouchedWithoutConsent(@TempDir Path folder) throws Exception {
    note(folder, "99.1.0");
    Asked asked = new Asked();
    assertFalse(claim(new Place(folder, List.of()), asked));
    assertEquals(List.of("newer 99.1.0"), asked.said);
    assertEquals("99.1.0", Files.readString(folder.resolve(".metadata/.ligne-version")));
  }

  @Test
  void anUnreadableNoteIsNoReasonToAsk(@TempDir Path folder) throws Exception {
    note(folder, "what is this?");
    Asked asked = new Asked();
    assertTrue(claim(new Place(folder, List.of()), asked));
    assertEquals(List.of(), asked.said);
  }

  private static boolean claim(Location place, WorkspaceQuestions asked) {
    return new WorkspaceLocation(place, WorkspaceLocation.home(), asked).claim();
  }

  private static void note(Path folder, String version) throws Exception {
    Path metadata = Files.createDirectories(folder.resolve(".metadata"));
    Files.writeString(metadata.resolve(".ligne-version"), version, StandardCharsets.UTF_8);
  }

  /** Notes what is said, and answers as told. */
  private static final class Asked implements WorkspaceQuestions {
    private final List<String> said = new ArrayList<>();
    private final Deque<Path> others = new ArrayDeque<>();
    private boolean agree;
    private boolean fixed;

    @Override
    public void inUse(Path folder) {
      said.add("in use " + folder);
    }

    @Override
    public void cannotBeUsed(Path folder, String reason) {
      said.add("cannot be used " + folder);
    }

    @Override
    public boolean otherVersion(Path folder, Version last, boolean older) {
      said.add((older ? "older " : "newer ") + last);
      return agree;
    }

    @Override
    public Optional<Path> another(Path folder, boolean onlyThis) {
      fixed = onlyThis;
      return Optional.ofNullable(others.poll());
    }
  }

  /** The platform's location, in which some folders are taken by others. */
  private static final class Place implements Location {
    private final List<Path> inUse;
    private Path taken;

    Place(Path given, List<Path> inUse) {
      this.taken = given;
      this.inUse = inUse;
    }

    @Override
    public boolean isSet() {
      return taken != null;
    }

    @Override
    @SuppressWarnings("deprecation") // as the platform makes such addresses
    public URL getURL() {
      try {
        return new URL("file", null, taken.toString());
      } catch (MalformedURLException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public boolean lock() {
      return !inUse.contains(taken);
    }

    @Override
    public boolean set(URL value, boolean lock) {
      Path wanted = new File(value.getPath()).toPath();
      if (inUse.contains(wanted)) {
        return false;
      }
      taken = wanted;
      return true;
    }

    @Override
    public boolean set(URL value, boolean lock, String file) {
      return set(value, lock);
    }

    @Override
    public boolean setURL(URL value, boolean lock) {
      return set(value, lock);
    }

    @Override
    public boolean allowsDefault() {
      return false;
    }

    @Override
    public URL getDefault() {
      return null;
    }

    @Override
    public Location getParentLocation() {
      return null;
    }

    @Override
    public boolean isReadOnly() {
      return false;
    }

    @Override
    public boolean isLocked() {
      return inUse.contains(taken);
    }

    @Override
    public void release() {
      taken = null;
    }

    @Override
    public Location createLocation(Location parent, URL value, boolean readOnly) {
      throw new UnsupportedOperationException();
    }

    @Override
    public URL getDataArea(String path) {
      throw new UnsupportedOperationException();
    }
  }
}
