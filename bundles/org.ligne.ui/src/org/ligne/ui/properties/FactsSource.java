package org.ligne.ui.properties;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;

/**
 * Facts to be read, in their order: what they are called and what they are. Behind them come those
 * that lead to a place.
 */
public class FactsSource implements IPropertySource {
  private final Map<String, String> facts = new LinkedHashMap<>();
  private final List<FactLink> links;

  /** Some facts. */
  public FactsSource(Map<String, String> facts) {
    this(facts, List.of());
  }

  /** Some facts, and some that lead to their places. */
  public FactsSource(Map<String, String> facts, List<FactLink> links) {
    this.facts.putAll(facts);
    this.links = List.copyOf(links);
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
    Stream<IPropertyDescriptor> plain =
        facts.keySet().stream().map(fact -> new PropertyDescriptor(fact, fact));
    return Stream.concat(plain, links.stream().map(LinkDescriptor::new))
        .toArray(IPropertyDescriptor[]::new);
  }

  @Override
  public final Object getPropertyValue(Object fact) {
    return fact instanceof FactLink link ? link.words() : facts.get(fact);
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
