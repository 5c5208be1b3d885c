package org.ligne.ui.properties;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;

/** Facts to be read, in their order: what they are called and what they are. */
public class FactsSource implements IPropertySource {
  private final Map<String, String> facts = new LinkedHashMap<>();

  /** Some facts. */
  public FactsSource(Map<String, String> facts) {
    this.facts.putAll(facts);
  }

  /** Adds facts, or puts others in the place of those of the same name. */
  protected final void add(Map<String, String> more) {
    facts.putAll(more);
  }

  /** The facts as they are now. */
  final Map<String, String> facts() {
    return new LinkedHashMap<>(facts);
  }

  @Override
  public IPropertyDescriptor[] getPropertyDescriptors() {
    return facts.keySet().stream()
        .map(fact -> new PropertyDescriptor(fact, fact))
        .toArray(IPropertyDescriptor[]::new);
  }

  @Override
  public final Object getPropertyValue(Object fact) {
    return facts.get(fact);
  }

  @Override
  public final Object getEditableValue() {
    return null;
  }

  @Override
  public final boolean isPropertySet(Object fact) {
    return false;
  }

  @Override
  public final void resetPropertyValue(Object fact) {
    // All values are read only.
  }

  @Override
  public final void setPropertyValue(Object fact, Object value) {
    // All values are read only.
  }
}
