package org.ligne.app.menu;

import org.eclipse.osgi.util.NLS;

/** Labels of menus, with their access keys. */
final class Messages extends NLS {
  public static String file;
  public static String edit;
  public static String navigate;
  public static String project;
  public static String window;
  public static String help;
  public static String newThing;
  public static String openFolder;
  public static String recent;
  public static String openResource;
  public static String showIn;
  public static String goTo;
  public static String views;
  public static String appearance;
  public static String light;
  public static String dark;
  public static String asSystem;
  public static String toolBar;
  public static String fullScreen;
  public static String perspective;
  public static String moving;
  public static String language;
  public static String keys;
  public static String report;
  public static String editor;
  public static String splitBelow;
  public static String splitBeside;
  public static String clone;
  public static String zoomIn;
  public static String zoomOut;
  public static String zoomReset;
  public static String maximize;
  public static String minimize;

  static {
    initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
  }

  private Messages() {}
}
