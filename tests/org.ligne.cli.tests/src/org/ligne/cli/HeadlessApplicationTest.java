package org.ligne.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as an application of an OSGi framework. */
class HeadlessApplicationTest {
  @TempDir Path folder;

  @Test
  void argumentsGoInAndTheExitCodeComesOut() {
    Path project = folder.resolve("made");
    assertEquals(0, start("new", project.toString(), "--quiet"));
    assertTrue(Files.exists(project.resolve("spring.ligne")));
    assertEquals(2, start("new", project.toString(), "--quiet"));
  }

  private static Object start(String... arguments) {
    Map<String, Object> known = Map.of(IApplicationContext.APPLICATION_ARGS, arguments);
    IApplicationContext context =
        (IApplicationContext)
            Proxy.newProxyInstance(
                IApplicationContext.class.getClassLoader(),
                new Class<?>[] {IApplicationContext.class},
                (proxy, method, parameters) ->
                    method.getName().equals("getArguments") ? known : null);
    return new HeadlessApplication().start(context);
  }

  @Test
  void frameworkFindsItByItsRegisteredName() throws ClassNotFoundException {
    Path file = Path.of(System.getProperty("ligne.root"), "bundles/org.ligne.cli/plugin.xml");
    Matcher registered = Pattern.compile("<run\\s+class=\"([^\"]+)\"").matcher(Projects.read(file));
    assertTrue(registered.find());
    assertTrue(IApplication.class.isAssignableFrom(Class.forName(registered.group(1))));
  }
}
