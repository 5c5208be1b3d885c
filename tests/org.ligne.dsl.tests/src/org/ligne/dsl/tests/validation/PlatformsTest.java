package org.ligne.dsl.tests.validation;

import static org.ligne.dsl.tests.validation.Plans.platform;
import static org.ligne.dsl.validation.StructureCode.CHECK_DATE_MISSING;
import static org.ligne.dsl.validation.StructureCode.DUPLICATE_LIMIT;
import static org.ligne.dsl.validation.StructureCode.FOLD_OF_ZERO;
import static org.ligne.dsl.validation.StructureCode.LIMITS_CONTRADICT;
import static org.ligne.dsl.validation.StructureCode.LIMIT_WITHOUT_SOURCE;
import static org.ligne.dsl.validation.StructureCode.NO_DEFAULT_FORMAT;
import static org.ligne.dsl.validation.StructureCode.REQUIRED_NOT_JUDGED;
import static org.ligne.dsl.validation.StructureCode.REVERSED_RANGE;
import static org.ligne.dsl.validation.StructureCode.SEVERAL_DEFAULT_FORMATS;
import static org.ligne.dsl.validation.StructureCode.TEXT_LIMIT_OF_ZERO;

import java.util.stream.Stream;

class PlatformsTest extends RuleTable {
  private static final String BY = " grade A from doc ";

  @Override
  Stream<Case> cases() {
    return Stream.concat(limits(), shown());
  }

  private static Stream<Case> limits() {
    return Stream.of(
        of(
            NO_DEFAULT_FORMAT,
            "platform /*!*/Own { checked 2026-11-01 format post }",
            platform("default format post")),
        of(
            SEVERAL_DEFAULT_FORMATS,
            platform("default format a format b /*!*/default format c"),
            platform("default format a format b")),
        of(
            CHECK_DATE_MISSING,
            "platform /*!*/Own { default format post }",
            platform("default format post")),
        of(
            DUPLICATE_LIMIT,
            format("text unlimited" + BY + "/*!*/text none" + BY + "images 1" + BY),
            format("text unlimited" + BY + "title none" + BY + "images 1" + BY + "videos 1" + BY)),
        of(
            DUPLICATE_LIMIT,
            format("text at most 9 bytes" + BY + "/*!*/text at most 8 bytes" + BY),
            format("text at most 9 bytes" + BY + "text at most 8 graphemes" + BY)),
        of(
            DUPLICATE_LIMIT,
            format("links clickable" + BY + "/*!*/links unknown"),
            format("links clickable" + BY + "mentions unknown hashtags unknown")),
        of(
            LIMIT_WITHOUT_SOURCE,
            format("text unlimited grade /*!*/disputed"),
            format("text unlimited" + BY + "title unknown")),
        of(
            TEXT_LIMIT_OF_ZERO,
            format("text at most /*!*/0 characters" + BY),
            format("text at most 1 characters" + BY + "title none" + BY)),
        of(
            LIMITS_CONTRADICT,
            format("media 1..10" + BY + "/*!*/text-only allowed" + BY),
            format("media 0..10" + BY + "text-only allowed" + BY)),
        of(
            LIMITS_CONTRADICT,
            format("text none" + BY + "/*!*/text-only allowed" + BY),
            format("text none" + BY + "text-only refused" + BY)));
  }

  private static Stream<Case> shown() {
    return Stream.of(
        of(
            DUPLICATE_LIMIT,
            format("text folds after 9 bytes" + BY + "/*!*/text folds after 8 bytes" + BY),
            format("text folds after 9 bytes" + BY + "text folds after 3 lines" + BY)),
        of(
            DUPLICATE_LIMIT,
            format("text folds after 3 lines" + BY + "/*!*/text folds never" + BY),
            format("text folds after 3 lines" + BY + "title folds never" + BY)),
        of(
            DUPLICATE_LIMIT,
            format("images cropped to 1:1" + BY + "/*!*/images cropped to 16:9" + BY),
            format("images cropped to 1:1" + BY + "videos cropped to 16:9" + BY + "images 1" + BY)),
        of(
            REQUIRED_NOT_JUDGED,
            format("comment /*!*/required at most 9 characters" + BY),
            format("title required at most 9 characters" + BY)),
        of(
            FOLD_OF_ZERO,
            format("text folds after /*!*/0 lines" + BY),
            format("text folds after 1 lines" + BY)),
        of(
            REVERSED_RANGE,
            format("images cropped to 1.91:1../*!*/4:5" + BY),
            format("images cropped to 4:5..1.91:1" + BY)),
        of(REVERSED_RANGE, format("images 9../*!*/1" + BY), format("images 1..9" + BY)));
  }

  private static String format(String limits) {
    return platform("default format post { " + limits + " }");
  }
}
