package org.ligne.cli.test;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.ligne.cli.report.ProjectPlace;
import org.ligne.compiler.Diagnostic;
import org.ligne.compiler.plan.TestCase;
import org.ligne.compiler.plan.TestCase.Verdict;
import org.ligne.compiler.plan.TestRun;

/**
 * JUnit XML, as servers of continuous integration read it: a suite for each line or campaign, a
 * case for each expectation. It tells no times and no host, so that one plan gives one file. Texts
 * that cannot be planned are one case with an error, for an empty report would be a green one.
 */
public final class JUnitXml {
  private final XMLStreamWriter xml;
  private final ProjectPlace project;

  private JUnitXml(XMLStreamWriter xml, ProjectPlace project) {
    this.xml = xml;
    this.project = project;
  }

  /** The text of the document. */
  public static String of(ProjectPlace project, TestRun run) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new JUnitXml(xml, project).write(run);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a text in memory was not writable", e);
    }
    return text.toString();
  }

  private void write(TestRun run) throws XMLStreamException {
    List<Diagnostic> errors =
        run.compilation().schedules().isEmpty()
            ? run.compilation().diagnostics().stream().filter(Diagnostic::isError).toList()
            : List.of();
    xml.writeStartDocument("UTF-8", "1.0");
    line(0);
    xml.writeStartElement("testsuites");
    attribute("name", project.shown());
    counts(run.cases(), errors.isEmpty() ? 0 : 1);
    if (!errors.isEmpty()) {
      refused(errors);
    }
    for (Map.Entry<String, List<TestCase>> suite : suites(run).entrySet()) {
      suite(suite.getKey(), suite.getValue());
    }
    line(0);
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private static Map<String, List<TestCase>> suites(TestRun run) {
    return run.cases().stream()
        .collect(Collectors.groupingBy(TestCase::suite, LinkedHashMap::new, Collectors.toList()));
  }

  private void suite(String name, List<TestCase> cases) throws XMLStreamException {
    line(1);
    xml.writeStartElement("testsuite");
    attribute("name", name);
    counts(cases, 0);
    attribute("skipped", String.valueOf(count(cases, Verdict.SKIPPED)));
    for (TestCase test : cases) {
      write(test);
    }
    line(1);
    xml.writeEndElement();
  }

  private void write(TestCase test) throws XMLStreamException {
    line(2);
    xml.writeStartElement("testcase");
    attribute("name", test.message());
    attribute("classname", test.suite());
    attribute("file", project.shown(test.place().file()));
    attribute("line", String.valueOf(test.place().line()));
    if (test.verdict() == Verdict.SKIPPED) {
      line(3);
      xml.writeEmptyElement("skipped");
    }
    if (test.failure().isPresent()) {
      problem("failure", List.of(test.failure().get()));
    }
    if (test.verdict() != Verdict.PASSED) {
      line(2);
    }
    xml.writeEndElement();
  }

  private void refused(List<Diagnostic> errors) throws XMLStreamException {
    line(1);
    xml.writeStartElement("testsuite");
    attribute("name", project.shown());
    counts(List.of(), 1);
    line(2);
    xml.writeStartElement("testcase");
    attribute("name", "compile");
    attribute("classname", project.shown());
    problem("error", errors);
    line(2);
    xml.writeEndElement();
    line(1);
    xml.writeEndElement();
  }

  private void problem(String element, List<Diagnostic> found) throws XMLStreamException {
    line(3);
    xml.writeStartElement(element);
    attribute("message", found.getFirst().message());
    attribute("type", found.getFirst().code());
    String text = found.stream().flatMap(this::lines).collect(Collectors.joining("\n"));
    xml.writeCharacters(clean(text));
    xml.writeEndElement();
  }

  /** What a person reads in the log: the place, what was found, and the posts that make it. */
  private Stream<String> lines(Diagnostic found) {
    Stream<String> posts =
        found.related().stream()
            .map(each -> place(each.file(), each.line(), each.column()) + " " + each.message());
    String first = place(found.file(), found.line(), found.column()) + ": " + found.message();
    return Stream.concat(Stream.of(first), posts);
  }

  private String place(String file, int line, int column) {
    return project.shown(file) + ":" + line + ":" + column;
  }

  private void counts(List<TestCase> cases, int errors) throws XMLStreamException {
    attribute("tests", String.valueOf(cases.size() + errors));
    attribute("failures", String.valueOf(count(cases, Verdict.FAILED)));
    attribute("errors", String.valueOf(errors));
  }

  private static long count(List<TestCase> cases, Verdict verdict) {
    return cases.stream().filter(each -> each.verdict() == verdict).count();
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, clean(value));
  }

  private void line(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  /** XML has no way to write most control characters. */
  private static String clean(String text) {
    return text.codePoints()
        .map(each -> isAllowed(each) ? each : 0xFFFD)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isAllowed(int each) {
    return each == '\t'
        || each == '\n'
        || each >= ' ' && each < Character.MIN_SURROGATE
        || each > Character.MAX_SURROGATE && each < 0xFFFE
        || each > 0xFFFF;
  }
}
