package vn.cchc.ingest.format.sheet;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.cchc.ingest.IngestErrors;

/**
 * One XML part of a workbook, read element by element. Document types are refused, entities other
 * than the five of XML are never looked up, and neither depth nor attributes can grow without
 * bound.
 */
final class XmlPart implements AutoCloseable {

  private static final WstxInputFactory XML = factory();

  private final String fileName;
  private final String part;
  private final InputStream in;
  private final XMLStreamReader xml;

  /** Reads a part; closes the stream in the end. */
  XmlPart(String fileName, String part, InputStream in) {
    this.fileName = fileName;
    this.part = part;
    this.in = in;
    try {
      this.xml = XML.createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw broken();
    }
  }

  private static WstxInputFactory factory() {
    WstxInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
    factory.getConfig().doParseLazily(false);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 64);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 256);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, 1 << 16);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing outside a workbook is ever read");
        });
    return factory;
  }

  /** Moves to the next begin or end of an element; false at the end of the part. */
  boolean advance() {
    try {
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT -> {
            return true;
          }
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
              throw ZipGuard.doctype(fileName);
          default -> {
            // texts between elements mean nothing
          }
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw broken();
    }
  }

  /** Whether an element of this name begins here. */
  boolean begins(String name) {
    return xml.isStartElement() && xml.getLocalName().equals(name);
  }

  /** Whether an element of this name ends here. */
  boolean ends(String name) {
    return xml.isEndElement() && xml.getLocalName().equals(name);
  }

  /** An attribute of the element that begins here by its name without prefix; null when absent. */
  String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /**
   * Adds all text inside the element that begins here, without the readings that Japanese adds to
   * it, and moves to its end.
   *
   * @param limit characters that {@code text} may reach
   */
  void readText(StringBuilder text, int limit) {
    int depth = 1;
    int phonetic = 0;
    try {
      while (depth > 0) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            depth++;
            phonetic = phonetic > 0 || xml.getLocalName().equals("rPh") ? phonetic + 1 : 0;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            phonetic = Math.max(0, phonetic - 1);
          }
          case XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.CDATA,
              XMLStreamConstants.SPACE -> {
            if (phonetic == 0) {
              append(text, limit);
            }
          }
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
              throw ZipGuard.doctype(fileName);
          default -> {
            // comments mean nothing
          }
        }
      }
    } catch (XMLStreamException e) {
      throw broken();
    }
  }

  private void append(StringBuilder text, int limit) {
    if (text.length() + xml.getTextLength() > limit) {
      throw IngestErrors.overLimit(fileName, "a cell with more characters", limit);
    }
    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
  }

  /** The error for a part that is no XML or ends too early, with its line. */
  RuntimeException broken() {
    int line = xml == null ? 1 : xml.getLocation().getLineNumber();
    return IngestErrors.brokenWorkbook(fileName, part + ", line " + line);
  }

  @Override
  public void close() {
    try {
      xml.close();
      in.close();
    } catch (XMLStreamException | IOException e) {
      throw broken();
    }
  }
}
