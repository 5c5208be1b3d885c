package org.ligne.cli.platform;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;
import org.ligne.model.platform.ChoiceLimit;
import org.ligne.model.platform.CropLimit;
import org.ligne.model.platform.DuplicateLimit;
import org.ligne.model.platform.ExclusionLimit;
import org.ligne.model.platform.FoldLimit;
import org.ligne.model.platform.HashtagLimit;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.LinkLimit;
import org.ligne.model.platform.MeasureLimit;
import org.ligne.model.platform.MediaLimit;
import org.ligne.model.platform.MentionLimit;
import org.ligne.model.platform.PublishLimit;
import org.ligne.model.platform.QuotaLimit;
import org.ligne.model.platform.ScheduleLimit;
import org.ligne.model.platform.TextLimit;
import org.ligne.model.platform.TextOnlyLimit;
import org.ligne.model.query.Bounds;
import org.ligne.model.query.Limits;
import org.ligne.model.value.Quantity;

/**
 * Writes what a limit is about and its figures. Quantities are written as in the language, and once
 * more in the base of their dimension: bytes, milliseconds, bits per second.
 */
final class LimitValues {
  private final JsonWriter json;

  LimitValues(JsonWriter json) {
    this.json = json;
  }

  void write(Limit limit) throws IOException {
    switch (limit) {
      case TextLimit text -> text(text);
      case FoldLimit fold -> fold(fold);
      case TextOnlyLimit only -> flag("allowed", only.isAllowed());
      case MediaLimit media -> media(media);
      case CropLimit crop -> crop(crop);
      case MeasureLimit measure -> measure(measure);
      case ChoiceLimit choice -> choice(choice);
      case HashtagLimit hashtags -> max(hashtags.getMax());
      case MentionLimit mentions -> max(mentions.getMax());
      case LinkLimit links -> links(links);
      case ExclusionLimit never -> list("features", never.getFeatures());
      case PublishLimit publish -> publish(publish);
      case ScheduleLimit schedule -> schedule(schedule);
      case QuotaLimit quota -> quota(quota);
      case DuplicateLimit same -> duplicates(same);
      default -> throw new IllegalArgumentException(limit.eClass().getName());
    }
  }

  private void text(TextLimit limit) throws IOException {
    word("field", limit.getField());
    flag("none", limit.isNone());
    flag("required", limit.isRequired());
    if (limit.getMax() != null) {
      max(limit.getMax());
      word("counter", limit.getCounter());
    }
  }

  private void fold(FoldLimit limit) throws IOException {
    word("field", limit.getField());
    flag("never", limit.isNever());
    if (limit.getMax() != null) {
      max(limit.getMax());
      flag("lines", limit.isLines());
      word("counter", limit.getCounter());
    }
  }

  private void media(MediaLimit limit) throws IOException {
    word("media", limit.getKind());
    if (limit.getCount() != null) {
      Integer max = limit.getCount().getMax();
      json.name("min").value(limit.getCount().getMin());
      json.name("max").value(max == null ? Integer.valueOf(limit.getCount().getMin()) : max);
    }
  }

  private void crop(CropLimit limit) throws IOException {
    word("media", limit.getKind());
    json.name("minRatio").value(limit.getMin().toString());
    if (limit.getMax() != null) {
      json.name("maxRatio").value(limit.getMax().toString());
    }
    flag("atLeast", limit.isAtLeast());
  }

  private void measure(MeasureLimit limit) throws IOException {
    word("media", limit.getKind());
    word("measure", limit.getMeasure());
    bounds(Bounds.of(limit));
  }

  private void bounds(Bounds bounds) throws IOException {
    quantity("least", bounds.min());
    quantity("most", bounds.max());
  }

  private void choice(ChoiceLimit limit) throws IOException {
    word("media", limit.getKind());
    word("measure", Limits.measure(limit));
    json.name("values").beginArray();
    for (String value : limit.getValues()) {
      json.value(value);
    }
    json.endArray();
  }

  private void links(LinkLimit limit) throws IOException {
    if (!limit.isUnknown()) {
      word("use", limit.getUse());
    }
    max(limit.getMax());
  }

  private void publish(PublishLimit limit) throws IOException {
    if (!limit.isUnknown()) {
      word("by", limit.getBy());
    }
  }

  private void schedule(ScheduleLimit limit) throws IOException {
    word("by", limit.getBy());
    flag("refused", limit.isRefused());
    bounds(Bounds.of(limit));
  }

  private void quota(QuotaLimit limit) throws IOException {
    word("of", limit.getSubject());
    max(limit.getMax());
    quantity("window", limit.getWindow());
  }

  private void duplicates(DuplicateLimit limit) throws IOException {
    flag("acrossAccounts", limit.isAcrossAccounts());
    quantity("within", limit.getWithin());
  }

  private void word(String name, Enumerator value) throws IOException {
    json.name(name).value(value.getLiteral());
  }

  private void flag(String name, boolean value) throws IOException {
    json.name(name).value(value);
  }

  private void max(Integer max) throws IOException {
    if (max != null) {
      json.name("max").value(max);
    }
  }

  private void list(String name, List<? extends Enumerator> values) throws IOException {
    json.name(name).beginArray();
    for (Enumerator value : values) {
      json.value(value.getLiteral());
    }
    json.endArray();
  }

  private void quantity(String name, Quantity quantity) throws IOException {
    if (quantity != null) {
      json.name(name).beginObject();
      json.name("written").value(quantity.toString());
      json.name("base").value(quantity.inBase());
      json.endObject();
    }
  }
}
