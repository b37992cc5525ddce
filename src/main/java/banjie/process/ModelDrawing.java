package banjie.process;

import banjie.worklist.ProcessPictures.Drawing;
import banjie.worklist.ProcessPictures.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A model as a picture: its elements, names and places. Expressions, forms and queues are the engine's own business and
 * stay here.
 */
record ModelDrawing(Drawing drawing, Map<String, Place> places) {

  private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
  private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
  private static final String MODELER = "http://camunda.org/schema/modeler/1.0";

  /** What an expression, an extension or a note to the modeller stands in. */
  private static final Set<String> LEFT_OUT = Set.of("extensionElements", "documentation");
  private static final Set<String> EMPTIED = Set.of("conditionExpression", "timeDate", "timeDuration", "timeCycle");

  static ModelDrawing of(InputStream model, UnaryOperator<String> english) {
    try {
      byte[] xml = model.readAllBytes();
      Document chinese = parse(xml);
      strip(chinese.getDocumentElement());
      Map<String, Place> places = new LinkedHashMap<>();
      collect(chinese.getDocumentElement(), english, places);
      Element process = (Element) chinese.getElementsByTagNameNS(BPMN, "process").item(0);
      String name = process.getAttribute("name");
      String xmlZh = write(chinese);
      translate(chinese.getDocumentElement(), english);
      return new ModelDrawing(
          new Drawing(process.getAttribute("id"), name, english.apply(name), xmlZh, write(chinese)), places);
    } catch (IOException | ParserConfigurationException | SAXException | TransformerException broken) {
      throw new IllegalStateException("A deployed model can't be read", broken);
    }
  }

  private static Document parse(byte[] xml) throws ParserConfigurationException, IOException, SAXException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
  }

  private static void strip(Element element) {
    for (Attr attribute : attributes(element)) {
      if (CAMUNDA.equals(attribute.getNamespaceURI()) || MODELER.equals(attribute.getNamespaceURI())) {
        element.removeAttributeNode(attribute);
      }
    }
    if (BPMN.equals(element.getNamespaceURI()) && EMPTIED.contains(element.getLocalName())) {
      element.setTextContent("");
    }
    for (Element child : children(element)) {
      if (CAMUNDA.equals(child.getNamespaceURI()) || LEFT_OUT.contains(child.getLocalName())) {
        element.removeChild(child);
      } else {
        strip(child);
      }
    }
  }

  private static void collect(Element element, UnaryOperator<String> english, Map<String, Place> places) {
    if (element.hasAttribute("id") && element.hasAttribute("name")) {
      String name = element.getAttribute("name");
      places.put(element.getAttribute("id"), new Place(element.getAttribute("id"), name, english.apply(name)));
    }
    children(element).forEach(child -> collect(child, english, places));
  }

  private static void translate(Element element, UnaryOperator<String> english) {
    if (element.hasAttribute("name")) {
      element.setAttribute("name", english.apply(element.getAttribute("name")));
    }
    children(element).forEach(child -> translate(child, english));
  }

  private static List<Attr> attributes(Element element) {
    List<Attr> all = new ArrayList<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      all.add((Attr) element.getAttributes().item(i));
    }
    return all;
  }

  private static List<Element> children(Element element) {
    List<Element> all = new ArrayList<>();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element one) {
        all.add(one);
      }
    }
    return all;
  }

  private static String write(Document document) throws TransformerException {
    TransformerFactory factory = TransformerFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    var transformer = factory.newTransformer();
    transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
    StringWriter written = new StringWriter();
    transformer.transform(new DOMSource(document), new StreamResult(written));
    return written.toString();
  }
}
