package org.ligne.dsl.ide.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.dsl.ide.server.Client;
import org.ligne.dsl.ide.server.Samples;

/** A slip in the line is said once, not again at every name of it that campaigns use. */
class EchoesTest {
  private static final String LINE = "line.ligne";
  private static final String PLAN = "plan.ligne";
  private static final String BROKEN = Samples.LINE.replace("line Tea for", "line Tea four");
  private static final String MISSPELT = Samples.CAMPAIGN.replace("pillar Craft", "pillar Crafd");

  @TempDir Path folder;

  @Test
  void campaignsSayNothingUntilTheLineIsUnderstood() {
    try (Client client = Client.start(folder)) {
      client.open(LINE, Samples.LINE).open(PLAN, Samples.CAMPAIGN);
      assertEquals(List.of(), client.codes(PLAN));

      client.open(LINE, BROKEN);
      assertTrue(client.codes(LINE).contains("syntax-error"), client.codes(LINE).toString());
      assertEquals(List.of(), client.codes(PLAN));

      client.open(LINE, Samples.LINE);
      assertEquals(List.of(), client.codes(PLAN));
    }
  }

  @Test
  void aMisspeltNameIsReportedAgainOnceTheLineIsMended() {
    try (Client client = Client.start(folder)) {
      client.open(LINE, Samples.LINE).open(PLAN, MISSPELT);
      assertTrue(client.codes(PLAN).contains("unresolved-reference"));
      client.open(LINE, BROKEN);
      assertEquals(List.of(), client.codes(PLAN));
      client.open(LINE, Samples.LINE);
      assertTrue(client.codes(PLAN).contains("unresolved-reference"));
    }
  }

  @Test
  void aSlipInOneCampaignHidesNothingInAnother() {
    try (Client client = Client.start(folder)) {
      client.open(LINE, Samples.LINE).open(PLAN, MISSPELT);
      client.open(
          "other.ligne", Samples.campaign("Other", "leaves").replace("to 2026", "too 2026"));
      assertTrue(client.codes("other.ligne").contains("syntax-error"));
      assertTrue(client.codes(PLAN).contains("unresolved-reference"));
    }
  }
}
