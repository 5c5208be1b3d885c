package org.ligne.editor.journal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileInfo;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;

/**
 * An unsaved text and what became of its file meanwhile.
 *
 * @param entry the text
 * @param store where the file is or was
 * @param file the file in the workspace; null when it lies outside
 * @param state what became of the file
 */
record Finding(Entry entry, IFileStore store, IFile file, State state) {

  /** What became of a file. */
  enum State {
    /** As it was when it was last saved. */
    UNCHANGED,
    /** Written by others after the text was. */
    CHANGED,
    /** Not there any more. */
    GONE,
    /** It holds that very text. */
    SAVED
  }

  static Finding of(Entry entry) throws CoreException, IOException {
    URI uri = URI.create(entry.uri());
    IFileStore store = EFS.getStore(uri);
    IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(uri);
    IFile file = files.length == 0 || !files[0].getProject().isAccessible() ? null : files[0];
    return new Finding(entry, store, file, state(entry, store));
  }

  private static State state(Entry entry, IFileStore store) throws CoreException, IOException {
    IFileInfo info = store.fetchInfo();
    if (!info.exists()) {
      return State.GONE;
    }
    try (InputStream in = store.openInputStream(EFS.NONE, null)) {
      String saved = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      if (saved.equals(entry.text())) {
        return State.SAVED;
      }
    }
    boolean isNewer = info.getLastModified() > entry.written().toEpochMilli();
    return isNewer ? State.CHANGED : State.UNCHANGED;
  }

  /** The name of the file, and the folder it is in. */
  String path() {
    return file == null ? store.toString() : file.getFullPath().makeRelative().toString();
  }
}
