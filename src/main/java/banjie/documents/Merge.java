package banjie.documents;

import java.io.Reader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;

/** Puts what a document prints into its template; answers XHTML. */
@Component
class Merge {

  private final SpringTemplateEngine engine = new SpringTemplateEngine();
  /** By fingerprint; the few versions that a bureau ever has. */
  private final Map<String, Template> known = new ConcurrentHashMap<>();

  Merge() {
    engine.setTemplateResolver(new FromDatabase());
  }

  /**
   * @param printed every field that the kind and {@link Common} name; null where one is empty
   * @throws RuntimeException what Thymeleaf says of a template that can't be merged, line and column included
   */
  String xhtml(Template template, Map<String, Object> printed) {
    return engine.process(template.sha256() + "/layout", context(template, printed));
  }

  /** What stands between the head and the foot of every document. */
  String body(Template template, Map<String, Object> printed) {
    return engine.process(template.sha256() + "/content", Set.of("body"), context(template, printed));
  }

  private Context context(Template template, Map<String, Object> printed) {
    known.putIfAbsent(template.sha256(), template);
    Map<String, Object> fields = new HashMap<>(printed);
    template.kind().fields().forEach(field -> fields.putIfAbsent(field, null));
    Common.FIELDS.forEach(field -> fields.putIfAbsent(field, null));
    Context context = new Context();
    context.setVariable("d", fields);
    context.setVariable("w", Words.INSTANCE);
    context.setVariable("kind", template.kind().name());
    context.setVariable("style", template.style());
    context.setVariable("content", template.sha256() + "/content");
    return context;
  }

  /** Names are a fingerprint, a stroke, and which of the two files. */
  private final class FromDatabase extends StringTemplateResolver {

    FromDatabase() {
      setTemplateMode(TemplateMode.XML);
      setCacheable(true);
    }

    @Override
    protected ITemplateResource computeTemplateResource(IEngineConfiguration configuration, String ownerTemplate, String name,
        Map<String, Object> attributes) {
      int stroke = name.indexOf('/');
      Template template = known.get(name.substring(0, stroke));
      return new Named(name, name.endsWith("/layout") ? template.layout() : template.content());
    }
  }

  /** A text that faults name by its name and not by all its words. */
  private record Named(String name, String text) implements ITemplateResource {

    @Override
    public String getDescription() {
      return name;
    }

    @Override
    public String getBaseName() {
      return name;
    }

    @Override
    public boolean exists() {
      return true;
    }

    @Override
    public Reader reader() {
      return new StringReader(text);
    }

    @Override
    public ITemplateResource relative(String relativeLocation) {
      throw new UnsupportedOperationException(relativeLocation);
    }
  }
}
