package org.ligne.editor.icons;

import java.util.Locale;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/**
 * The icons of Ligne, one family of drawings that look right at every zoom and on light and dark
 * grounds. Each constant is a file of its own name in the folder {@code icons} of this bundle.
 */
public enum Icon {
  // what a plan says
  LINE,
  TEAM,
  PERSON,
  PACK,
  VOICE,
  AUDIENCE,
  PILLAR,
  CHANNEL,
  PLATFORM,
  FORMAT,
  CAMPAIGN,
  PHASE,
  POST,
  SERIES,
  BOOST,
  EVENT,
  BLACKOUT,
  APPROVAL,
  MEDIA,
  IMPORT,
  LIMIT,
  SOURCE,
  TARGET,
  TEXT,
  // what is computed from it
  SCHEDULE,
  CALENDAR,
  MIX,
  LOAD,
  TIMELINE,
  PREVIEW,
  WHY,
  IMPACT,
  ENTRY,
  UNPLACED,
  // where it lives
  PROJECT,
  FILE,
  // what one can do
  COMPILE,
  CHECK,
  EXPORT,
  FORMAT_TEXT,
  REVEAL,
  SORT,
  FILTER,
  LINK_WITH_EDITOR,
  COLLAPSE_ALL,
  EXPAND_ALL,
  NEW_PROJECT,
  NEW_LINE,
  NEW_CAMPAIGN,
  NEW_PLATFORM,
  SAMPLES,
  QUICK_FIX,
  // what content assist offers
  TEMPLATE,
  KEYWORD,
  SNIPPET,
  VALUE,
  // what the editor shows besides the text
  LENS,
  HINT;

  private static final String BUNDLE = "org.ligne.editor";

  /** The drawing, for actions, wizards, and whoever makes and disposes images of their own. */
  public ImageDescriptor descriptor() {
    return ResourceLocator.imageDescriptorFromBundle(BUNDLE, path()).orElseThrow();
  }

  /**
   * The shared image. It lives as long as the workbench: never dispose it.
   *
   * <p>UI thread only.
   */
  public Image image() {
    ImageRegistry shared = JFaceResources.getImageRegistry();
    String key = BUNDLE + "/" + path();
    if (shared.getDescriptor(key) == null) {
      shared.put(key, descriptor());
    }
    return shared.get(key);
  }

  /** Where the drawing is in the bundle, as plugin.xml wants it: {@code icons/new_line.svg}. */
  public String path() {
    return "icons/" + name().toLowerCase(Locale.ROOT) + ".svg";
  }
}
