package org.ligne.visual.draw;

import java.util.EnumMap;
import java.util.Map;
import org.ligne.visual.draw.Ink.Role;

/**
 * The colours of pictures. Texts have a contrast of at least 4.5 on every ground they stand on.
 * Pillars are told apart by people who see colours differently; there are eight colours, then they
 * repeat with another pattern. Heat goes one way in lightness.
 */
public enum Palettes implements Palette {
  /** Dark on white; also for paper. */
  LIGHT(
      "PAPER ffffff PANEL f7f8f9 TEXT 1c2026 MUTED 59616d GRID e7e9ec EDGE d3d7dd CLOSED f4f5f7"
          + " OUTSIDE fafbfb SPECIAL f4effb EVENT fdf4dc BLACKOUT eceef1 PHASE e4ecfa CARD ffffff"
          + " ACCENT 1f62d0 ON_ACCENT ffffff SELECTION dce8fd HOVER eef1f5 NOW d0263a"
          + " ON_NOW ffffff ERROR c12626 WARNING 8a5700 GOOD 1b7439 ERROR_GROUND fde9e9"
          + " WARNING_GROUND fdf1dc GOOD_GROUND e3f4e8",
      "2441c5 bb421d 03a756 b46d81 d57c00 377de4 7f4088 3f5044",
      "fffdf7 fdebc4 f9c574 ee8f3e d4502e",
      0.11),
  /** Light on dark grey. */
  DARK(
      "PAPER 1b1c20 PANEL 222328 TEXT e9ebee MUTED abb1bb GRID 2f3137 EDGE 42454d CLOSED 202126"
          + " OUTSIDE 18191c SPECIAL 2c2638 EVENT 35301f BLACKOUT 2a2b31 PHASE 25304a CARD 26272d"
          + " ACCENT 7eb0ff ON_ACCENT 10131a SELECTION 24405f HOVER 2a2c32 NOW ff7480"
          + " ON_NOW 1b0b0d ERROR ff8a85 WARNING f0b64d GOOD 6fd08c ERROR_GROUND 47272a"
          + " WARNING_GROUND 413420 GOOD_GROUND 22392b",
      "6f8fda dd752d 3acd75 d485b0 f3d12e a6d7ff 986eff ccd9c3",
      "1f1f22 3a2c22 6a4320 a8641c e0962c ffd98a",
      0.16),
  /** Light on black, edges instead of shades. */
  HIGH_CONTRAST(
      "PAPER 000000 PANEL 000000 TEXT ffffff MUTED e6e6e6 GRID 4f4f4f EDGE ffffff CLOSED 1a1a1a"
          + " OUTSIDE 000000 SPECIAL 2a0a3a EVENT 332b00 BLACKOUT 262626 PHASE 00224d CARD 000000"
          + " ACCENT 4de1ff ON_ACCENT 000000 SELECTION 003a66 HOVER 333333 NOW ffee33"
          + " ON_NOW 000000 ERROR ff9b9b WARNING ffd24d GOOD 7dff9a ERROR_GROUND 4d0000"
          + " WARNING_GROUND 3d2e00 GOOD_GROUND 003314",
      "7d7bff ff6a26 21ffb1 d183a8 fed504 6db1ff 95ce61 f2ecff",
      "000000 3b1f00 7a4300 c27000 ffa82e ffeab0",
      0);

  private static final int BLACK = 0x000000;
  private static final int WHITE = 0xffffff;
  private static final int HEX = 16;
  private static final double PERCENT = 100;

  private final Map<Role, Integer> roles = new EnumMap<>(Role.class);
  private final int[] pillars;
  private final int[] heat;
  private final double tint;

  Palettes(String roles, String pillars, String heat, double tint) {
    String[] words = roles.split(" ");
    for (int i = 0; i < words.length; i += 2) {
      this.roles.put(Role.valueOf(words[i]), Integer.parseInt(words[i + 1], HEX));
    }
    this.pillars = colours(pillars);
    this.heat = colours(heat);
    this.tint = tint;
  }

  private static int[] colours(String text) {
    String[] words = text.split(" ");
    int[] colours = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      colours[i] = Integer.parseInt(words[i], HEX);
    }
    return colours;
  }

  /** How many pillars have colours of their own. */
  public int pillars() {
    return pillars.length;
  }

  @Override
  public int rgb(Ink ink) {
    return switch (ink) {
      case Role role -> roles.get(role);
      case Ink.Pillar(int number) -> pillar(number);
      case Ink.PillarGround(int number) -> ground(number, tint);
      case Ink.PillarEdge(int number) -> edge(number);
      case Ink.Heat(int percent) -> heat(percent);
      case Ink.OnHeat(int percent) -> on(heat(percent));
    };
  }

  private int pillar(int number) {
    return number < 0 ? roles.get(Role.MUTED) : pillars[number % pillars.length];
  }

  private int ground(int number, double share) {
    int card = roles.get(Role.CARD);
    return number < 0 ? card : Colours.mix(card, pillar(number), share);
  }

  /** Where cards have no ground of their own, their edges are all the stronger. */
  private int edge(int number) {
    if (tint == 0) {
      return number < 0 ? roles.get(Role.EDGE) : pillar(number);
    }
    return number < 0 ? roles.get(Role.GRID) : ground(number, tint * 2.2);
  }

  private int heat(int percent) {
    double at = Math.clamp(percent, 0, PERCENT) / PERCENT * (heat.length - 1);
    int below = Math.min((int) at, heat.length - 2);
    return Colours.mix(heat[below], heat[below + 1], at - below);
  }

  private static int on(int ground) {
    return Colours.contrast(ground, BLACK) > Colours.contrast(ground, WHITE) ? BLACK : WHITE;
  }
}
