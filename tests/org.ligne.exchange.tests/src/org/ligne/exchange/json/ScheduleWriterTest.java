package org.ligne.exchange.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.ligne.exchange.ExportOptions;
import org.ligne.exchange.Plans;
import org.ligne.exchange.Selection;
import org.ligne.model.schedule.Schedule;

class ScheduleWriterTest {
  private static final String EVERY_CHARACTER =
      """
      {
        "format": "ligne-schedule",
        "version": 2,
        "campaign": "Rentree",
        "line": "MaisonDuThe",
        "zone": "Europe/Paris",
        "languages": [
          "fr",
          "en"
        ],
        "from": "2026-10-01",
        "to": "2026-11-30",
        "engine": "greedy 1",
        "score": 0,
        "entries": [
          {
            "id": "Rentree/Teaser1/instagram",
            "campaign": "Rentree",
            "post": "Teaser1",
            "channel": "instagram",
            "platform": "Instagram",
            "reasons": [],
            "at": {
              "local": "2026-10-20T18:00:00",
              "zone": "Europe/Paris",
              "instant": "2026-10-20T16:00:00Z"
            },
            "fixed": false,
            "standing": "planned",
            "poem": "owned",
            "languages": [
              "fr"
            ],
            "texts": [
              {
                "field": "text",
                "language": "fr",
                "value": "Le \\"thé\\"\\n</b>\\u2028",
                "parts": []
              }
            ],
            "polls": [],
            "tracking": [],
            "media": [],
            "approval": "not-needed",
            "approvedBy": [],
            "awaiting": [],
            "score": 0
          }
        ],
        "unscheduled": [],
        "shortfalls": [],
        "boosts": [],
        "totals": []
      }
      """;

  @Test
  void writesEveryCharacterAsExpected() {
    Schedule schedule =
        Plans.of(
            "Rentree", Plans.entry("Teaser1", "2026-10-20T18:00:00", "Le \"thé\"\n</b>\u2028"));
    assertEquals(
        EVERY_CHARACTER, new String(ScheduleWriter.write(schedule), StandardCharsets.UTF_8));
  }

  @Test
  void namesWhatAnExportKeptBack() {
    Schedule schedule =
        Plans.of("Rentree", Plans.unapproved(Plans.entry("Open", "2026-10-20T18:00:00", "x")));
    Selection selection = Selection.of(schedule, ExportOptions.defaults());
    String json = new String(ScheduleWriter.write(schedule, selection), StandardCharsets.UTF_8);
    assertEquals(
        """
          "entries": [],
          "unscheduled": [],
          "shortfalls": [],
          "boosts": [],
          "totals": [],
          "leftOut": [
            {
              "id": "Rentree/Open/instagram",
              "reason": "entry-unapproved"
            }
          ]
        }
        """,
        json.substring(json.indexOf("  \"entries\"")));
  }
}
