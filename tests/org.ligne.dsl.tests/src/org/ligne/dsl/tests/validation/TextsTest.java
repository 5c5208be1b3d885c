package org.ligne.dsl.tests.validation;

import static org.ligne.dsl.tests.validation.Plans.TEXT;
import static org.ligne.dsl.tests.validation.Plans.campaign;
import static org.ligne.dsl.tests.validation.Plans.post;
import static org.ligne.dsl.validation.StructureCode.CAPTIONS_FORMAT;
import static org.ligne.dsl.validation.StructureCode.CHANNEL_NOT_OF_POST;
import static org.ligne.dsl.validation.StructureCode.DUPLICATE_LANGUAGE;
import static org.ligne.dsl.validation.StructureCode.DUPLICATE_TEXT;
import static org.ligne.dsl.validation.StructureCode.ITEMS_NEVER_USED;
import static org.ligne.dsl.validation.StructureCode.ITEM_WITHOUT_VALUE;
import static org.ligne.dsl.validation.StructureCode.LANGUAGE_NOT_PUBLISHED;
import static org.ligne.dsl.validation.StructureCode.PLACEHOLDER_WITHOUT_ITEMS;
import static org.ligne.dsl.validation.StructureCode.POST_WITHOUT_TEXT;
import static org.ligne.dsl.validation.StructureCode.THREAD_UNEVEN;

import java.util.stream.Stream;

class TextsTest extends RuleTable {
  private static final String ENGLISH = "channel uk on Net { languages en } ";

  @Override
  Stream<Case> cases() {
    return Stream.of(missing(), surplus(), duplicates(), items(), threads(), captions())
        .flatMap(rows -> rows);
  }

  private static Stream<Case> missing() {
    return Stream.of(
        of(POST_WITHOUT_TEXT, campaign("post /*!*/A { on blog }"), campaign(post(""))),
        of(
            POST_WITHOUT_TEXT,
            campaign("post /*!*/A { on blog title fr \"Le thé\" }"),
            campaign("post A { on blog as story }")),
        of(
            POST_WITHOUT_TEXT,
            campaign(ENGLISH, "post /*!*/A { on blog, uk" + TEXT + "}"),
            campaign(ENGLISH, "post A { on blog, uk" + TEXT + "text en \"Tea\" }")),
        of(
            POST_WITHOUT_TEXT,
            campaign("post /*!*/A { on blog, mail text fr for mail \"Le thé\" }"),
            campaign("post A { on blog, mail text fr for mail, blog \"Le thé\" }")));
  }

  private static Stream<Case> surplus() {
    return Stream.of(
        of(
            CHANNEL_NOT_OF_POST,
            campaign("post A { on blog" + TEXT + "text fr for blog, /*!*/mail \"Thé\" }"),
            campaign("post A { on blog, mail" + TEXT + "text fr for blog, mail \"Thé\" }")),
        of(
            CHANNEL_NOT_OF_POST,
            campaign(post("media \"a.jpg\" for /*!*/mail")),
            campaign(post("media \"a.jpg\" for blog"))),
        of(
            LANGUAGE_NOT_PUBLISHED,
            campaign(ENGLISH, post("text /*!*/en \"Tea\" text /*!*/fr-BE \"Thé\"")),
            campaign(ENGLISH, "post A { on blog, uk" + TEXT + "text en \"Tea\" }")),
        of(
            LANGUAGE_NOT_PUBLISHED,
            campaign(ENGLISH, "post A { on blog, uk text /*!*/fr for uk \"Le thé\" }"),
            campaign(ENGLISH, "post A { on blog, uk text en for uk \"Tea\" }")),
        of(
            LANGUAGE_NOT_PUBLISHED,
            campaign(post("media \"a.jpg\" alt fr \"Une théière\" /*!*/en \"A pot\"")),
            campaign(post("media \"a.jpg\" alt \"Une théière\""))));
  }

  private static Stream<Case> duplicates() {
    return Stream.of(
        of(
            DUPLICATE_TEXT,
            campaign(post("text /*!*/fr \"Thé\" title fr \"Thé\" title /*!*/fr \"Encore\"")),
            campaign(post("title fr \"Thé\" text fr for blog \"Thé\""))),
        of(
            DUPLICATE_TEXT,
            campaign(
                "post A { on blog, mail text fr for blog \"Thé\" text /*!*/fr for mail, blog \"T\""
                    + " }"),
            campaign("post A { on blog, mail text fr for blog \"Thé\" text fr for mail \"T\" }")),
        of(
            DUPLICATE_LANGUAGE,
            campaign(post("media \"a.jpg\" alt fr \"Une\" fr /*!*/\"Deux\"")),
            campaign(post("media \"a.jpg\" alt fr \"Une\" \"Deux\""))),
        of(
            DUPLICATE_LANGUAGE,
            campaign("series S every mon { on blog items \"a\" /*!*/\"b\", \"c\" }"),
            campaign("series S every mon { on blog items \"a\", \"b\", \"c\" }")));
  }

  private static Stream<Case> items() {
    String bilingual =
        "series S every mon { on blog, uk text fr \"Thé : {item}\" text en \"Tea: {item}\" items %s"
            + " }";
    return Stream.of(
        of(
            ITEM_WITHOUT_VALUE,
            campaign(ENGLISH, bilingual.formatted("fr \"un\" en \"one\", /*!*/fr \"deux\"")),
            campaign(ENGLISH, bilingual.formatted("fr \"un\" en \"one\", \"Assam\""))),
        of(
            PLACEHOLDER_WITHOUT_ITEMS,
            campaign("series S every mon { on blog text fr /*!*/\"Thé : {item}\" }"),
            campaign("series S every mon { on blog text fr \"Thé : {item}\" items \"Assam\" }")),
        of(
            PLACEHOLDER_WITHOUT_ITEMS,
            campaign("post A { on blog text fr /*!*/\"Thé : {item}\" }"),
            campaign("post A { on blog text fr \"Thé : {Item}\" }")),
        of(
            ITEMS_NEVER_USED,
            campaign("series S every mon { on blog text fr /*!*/\"Thé\" items \"Assam\" }"),
            campaign(
                "series S every mon { on blog text fr \"Thé\" title fr \"{item}\" items \"A\" }")));
  }

  private static Stream<Case> threads() {
    String bilingual = "channel both on Net { languages fr, en } ";
    String french = "post A { on both text fr \"Un\" then \"Deux\" ";
    return Stream.of(
        of(
            THREAD_UNEVEN,
            campaign(bilingual, french + "text en /*!*/\"One\" }"),
            campaign(bilingual, french + "text en \"One\" then \"Two\" }")));
  }

  private static Stream<Case> captions() {
    return Stream.of(
        of(
            CAPTIONS_FORMAT,
            campaign(post("media \"a.mp4\" captions fr /*!*/\"a.docx\"")),
            campaign(post("media \"a.mp4\" captions fr \"a.srt\" en \"a.VTT\""))));
  }
}
