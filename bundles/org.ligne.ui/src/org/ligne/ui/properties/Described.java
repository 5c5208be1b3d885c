package org.ligne.ui.properties;

import java.time.Duration;
import java.util.Map;
import org.eclipse.lsp4j.Position;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.ligne.editor.connection.Requests;

/**
 * The properties of the statement at a place. The server is asked when they are first looked at;
 * while it is busy with something longer, little is told. UI thread only.
 */
public final class Described extends FactsSource {
  private static final Duration PATIENCE = Duration.ofMillis(150);

  private final String uri;
  private final Position place;
  private boolean known;

  /**
   * The properties of a statement.
   *
   * @param uri address of its file
   * @param place a place in it
   * @param name what it is called, shown while nothing else is known
   */
  public Described(String uri, Position place, String name) {
    super(Map.of(Messages.name, name));
    this.uri = uri;
    this.place = place;
  }

  @Override
  public IPropertyDescriptor[] getPropertyDescriptors() {
    if (!known) {
      Requests.await(Facts.at(uri, place), PATIENCE)
          .ifPresent(
              facts -> {
                known = true;
                add(facts);
              });
    }
    return super.getPropertyDescriptors();
  }
}
