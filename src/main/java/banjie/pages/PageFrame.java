package banjie.pages;

import banjie.access.CurrentPerson;
import banjie.access.Person;
import banjie.platform.Doors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** What the layout of every page needs, error pages too: who looks, in which language and size, and where they can go. */
@Component
class PageFrame implements HandlerInterceptor {

  private final CurrentPerson current;
  private final String organ;
  private final boolean demo;

  PageFrame(CurrentPerson current, @Value("${banjie.documents.organ}") String organ, Environment environment) {
    this.current = current;
    this.organ = organ;
    this.demo = environment.acceptsProfiles(Profiles.of("demo"));
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!Doors.speaksJson(request.getRequestURI())) {
      Person person = current.find().orElse(null);
      request.setAttribute("person", person);
      request.setAttribute("lang", Languages.isEnglish(Languages.chosen(request)) ? "en" : "zh");
      request.setAttribute("large", Languages.large(request));
      request.setAttribute("demo", demo);
      request.setAttribute("organ", organ);
      request.setAttribute("places", Places.of(person, request.getRequestURI()));
    }
    return true;
  }
}
