package org.ligne.visual.preview;

/** Who says something of a network, and how sure that is, in the reader's words. */
record Vouching(Sheet sheet) {

  String grade(Rules.Evidence evidence) {
    return sheet.say("grade." + evidence.grade().name());
  }

  String of(Rules.Evidence evidence) {
    return sheet.say(
        "evidence",
        evidence.sources().isEmpty() ? "–" : evidence.sources(),
        grade(evidence),
        evidence.remark().isEmpty() ? "" : " " + evidence.remark());
  }
}
