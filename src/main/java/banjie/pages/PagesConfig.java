package banjie.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class PagesConfig implements WebMvcConfigurer {

  private final PageFrame frame;

  PagesConfig(PageFrame frame) {
    this.frame = frame;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(frame);
  }

  /** Every bundle in messages/: each part of the pages keeps its own. Chinese is the one without an ending. */
  @Bean
  static MessageSource messageSource() throws IOException {
    ResourceBundleMessageSource source = new ResourceBundleMessageSource();
    source.setDefaultEncoding(StandardCharsets.UTF_8.name());
    source.setFallbackToSystemLocale(false);
    source.setBasenames(bundles());
    return source;
  }

  private static String[] bundles() throws IOException {
    Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
    return Arrays.stream(files)
        .map(Resource::getFilename)
        .filter(Objects::nonNull)
        .filter(name -> !name.endsWith("_en.properties"))
        .map(name -> "messages/" + name.substring(0, name.length() - ".properties".length()))
        .sorted().distinct().toArray(String[]::new);
  }

  @Bean
  static LocaleResolver localeResolver() {
    return new LocaleResolver() {
      @Override
      public Locale resolveLocale(HttpServletRequest request) {
        return Languages.chosen(request);
      }

      @Override
      public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        throw new UnsupportedOperationException("the settings page sets the cookie");
      }
    };
  }
}
