package org.ligne.dsl.tests.validation;

import static org.ligne.dsl.tests.validation.Plans.campaign;
import static org.ligne.dsl.tests.validation.Plans.post;
import static org.ligne.dsl.validation.StructureCode.PATH_ABSOLUTE;
import static org.ligne.dsl.validation.StructureCode.PATH_GOES_UP;
import static org.ligne.dsl.validation.StructureCode.PATH_WITH_BACKSLASH;

import java.util.stream.Stream;

class FilesTest extends RuleTable {
  @Override
  Stream<Case> cases() {
    return Stream.of(
        of(PATH_ABSOLUTE, "import /*!*/\"/packs\"", "import \"packs/house.ligne\""),
        of(PATH_ABSOLUTE, "import /*!*/\"C:/packs\"", "import \"../packs\""),
        of(PATH_ABSOLUTE, "import /*!*/\"https://example.com/p.ligne\"", "import \"p.ligne\""),
        of(
            PATH_ABSOLUTE,
            campaign(post("media /*!*/\"/tmp/a.jpg\" media /*!*/\"~/a.jpg\"")),
            campaign(post("media \"assets/a.jpg\""))),
        of(PATH_WITH_BACKSLASH, "import /*!*/\"..\\\\packs\"", "import \"../packs\""),
        of(
            PATH_WITH_BACKSLASH,
            campaign(post("media /*!*/\"assets\\\\a.jpg\"")),
            campaign(post("media \"assets/a.jpg\""))),
        of(
            PATH_GOES_UP,
            campaign(post("media /*!*/\"../a.jpg\" media /*!*/\"a/../../b.jpg\"")),
            campaign(post("media \"a..b/c.jpg\""))));
  }
}
