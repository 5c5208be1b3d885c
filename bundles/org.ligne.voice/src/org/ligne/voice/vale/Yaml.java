package org.ligne.voice.vale;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ligne.voice.fault.Fault;
import org.ligne.voice.fault.Place;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Values of YAML with their lines. Nothing is built from it but text, lists and maps of text. */
final class Yaml {
  private Yaml() {}

  /** The keys of a document; empty, with a fault, if it is no map. */
  static Optional<Keys> read(String file, String content, List<Fault> faults) {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(20);
    options.setNestingDepthLimit(10);
    options.setAllowDuplicateKeys(true);
    try {
      Node node = new org.yaml.snakeyaml.Yaml(options).compose(new StringReader(content));
      if (node instanceof MappingNode map) {
        return Optional.of(new Keys(file, map, faults));
      }
      faults.add(Fault.at(new Place(file, 1, ""), Fault.Code.YAML, "no keys"));
    } catch (MarkedYAMLException unread) {
      int line = unread.getProblemMark() == null ? 1 : unread.getProblemMark().getLine() + 1;
      faults.add(Fault.at(new Place(file, line, ""), Fault.Code.YAML, unread.getProblem()));
    } catch (YAMLException unread) {
      faults.add(Fault.at(new Place(file, 1, ""), Fault.Code.YAML, unread.getMessage()));
    }
    return Optional.empty();
  }

  /** The keys of a map. */
  static final class Keys {
    private final String file;
    private final List<Fault> faults;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    Keys(String file, MappingNode map, List<Fault> faults) {
      this.file = file;
      this.faults = faults;
      for (NodeTuple tuple : map.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode key) {
          values.put(key.getValue(), tuple.getValueNode());
          lines.put(key.getValue(), key.getStartMark().getLine() + 1);
        }
      }
    }

    /** The places of keys by their names, and of values by themselves behind a blank. */
    Map<String, Place> places() {
      Map<String, Place> places = new LinkedHashMap<>();
      values.forEach((key, value) -> mark(key, value, places));
      lines.keySet().forEach(key -> places.put(key, place(key)));
      return places;
    }

    private void mark(String key, Node value, Map<String, Place> places) {
      switch (value) {
        case ScalarNode text ->
            places.putIfAbsent(
                " " + text.getValue(), new Place(file, text.getStartMark().getLine() + 1, key));
        case SequenceNode many -> many.getValue().forEach(item -> mark(key, item, places));
        case MappingNode map ->
            map.getValue()
                .forEach(
                    tuple -> {
                      mark(key, tuple.getKeyNode(), places);
                      mark(key, tuple.getValueNode(), places);
                    });
        default -> places.putIfAbsent(key, place(key));
      }
    }

    Iterable<String> names() {
      return values.keySet();
    }

    boolean has(String key) {
      return values.containsKey(key);
    }

    Place place(String key) {
      return new Place(file, lines.getOrDefault(key, 1), key);
    }

    void fault(String key, Fault.Code code, Object... arguments) {
      faults.add(Fault.at(place(key), code, arguments));
    }

    private <T> T wrong(String key, String needed, T instead) {
      fault(key, Fault.Code.WRONG_VALUE, key, needed);
      return instead;
    }

    String text(String key, String otherwise) {
      Node node = values.get(key);
      if (node == null) {
        return otherwise;
      }
      return node instanceof ScalarNode scalar ? scalar.getValue() : wrong(key, "text", otherwise);
    }

    boolean flag(String key, boolean otherwise) {
      String text = text(key, Boolean.toString(otherwise));
      return switch (text) {
        case "true", "True", "yes", "on" -> true;
        case "false", "False", "no", "off" -> false;
        default -> wrong(key, "true | false", otherwise);
      };
    }

    double number(String key, double otherwise) {
      if (!has(key)) {
        return otherwise;
      }
      try {
        return Double.parseDouble(text(key, ""));
      } catch (NumberFormatException unread) {
        return wrong(key, "0 … 9", otherwise);
      }
    }

    int count(String key, int otherwise) {
      return (int) number(key, otherwise);
    }

    /** Items of a list; a single text is a list of one. */
    List<String> list(String key) {
      return switch (values.get(key)) {
        case null -> List.of();
        case ScalarNode one -> List.of(one.getValue());
        case SequenceNode many -> {
          List<String> items = new ArrayList<>();
          for (Node item : many.getValue()) {
            if (item instanceof ScalarNode scalar) {
              items.add(scalar.getValue());
            } else {
              wrong(key, "- text", "");
            }
          }
          yield items;
        }
        default -> wrong(key, "- text", List.of());
      };
    }

    Map<String, String> map(String key) {
      Node node = values.get(key);
      if (node == null) {
        return Map.of();
      }
      if (!(node instanceof MappingNode map)) {
        return wrong(key, "text: text", Map.of());
      }
      Map<String, String> pairs = new LinkedHashMap<>();
      for (NodeTuple tuple : map.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode from
            && tuple.getValueNode() instanceof ScalarNode to) {
          pairs.put(from.getValue(), to.getValue());
        } else {
          wrong(key, "text: text", "");
        }
      }
      return pairs;
    }

    /** The maps of a list. */
    List<Keys> maps(String key) {
      if (!(values.get(key) instanceof SequenceNode many)) {
        return has(key) ? wrong(key, "- key: text", List.of()) : List.of();
      }
      List<Keys> items = new ArrayList<>();
      for (Node item : many.getValue()) {
        if (item instanceof MappingNode map) {
          items.add(new Keys(file, map, faults));
        } else {
          wrong(key, "- key: text", "");
        }
      }
      return items;
    }

    Optional<Keys> keys(String key) {
      return values.get(key) instanceof MappingNode map
          ? Optional.of(new Keys(file, map, faults))
          : Optional.empty();
    }
  }
}
