package org.ligne.compiler.check;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.ligne.compiler.CompilerCode;
import org.ligne.media.Unreadable;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;

/**
 * A file that a text names.
 *
 * @param place the statement
 * @param feature where the path stands in it
 * @param path as it is written
 */
record NamedFile(EObject place, EAttribute feature, String path) {

  /** Says why it has no facts. */
  void report(Unreadable why, Findings out) {
    switch (why.reason()) {
      case MISSING -> {
        // It was not there a moment ago, and will be looked at again.
      }
      case DENIED -> report(CompilerCode.MEDIA_DENIED, out);
      case EMPTY -> report(CompilerCode.MEDIA_EMPTY, out);
      case ENCRYPTED -> report(CompilerCode.MEDIA_ENCRYPTED, out);
      case TRUNCATED -> report(CompilerCode.MEDIA_TRUNCATED, out, Damage.place(why));
      case CORRUPT -> report(CompilerCode.MEDIA_CORRUPT, out, Damage.place(why));
      case ENCODING -> report(CompilerCode.CAPTIONS_NOT_UTF8, out, why.found());
      case FORM -> report(CompilerCode.CAPTIONS_LINE, out, Damage.line(why));
      case MISLABELLED -> report(CompilerCode.MEDIA_MISLABELLED, out, Damage.label(why));
      case UNSUPPORTED -> report(CompilerCode.MEDIA_UNSUPPORTED, out, Damage.name(why));
      case TOO_LARGE -> report(CompilerCode.MEDIA_TOO_LARGE, out, Damage.excess(why));
    }
  }

  /** Says something of the file; the path goes before the other arguments. */
  void report(CompilerCode code, Findings out, Object... more) {
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = path;
    System.arraycopy(more, 0, arguments, 1, more.length);
    out.add(Finding.at(place, feature, code, arguments));
  }
}
