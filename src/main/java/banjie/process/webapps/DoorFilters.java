package banjie.process.webapps;

import banjie.access.CurrentPerson;
import banjie.queue.StepFormData;
import banjie.queue.WorkQueue;
import banjie.worklist.CaseViews;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DoorFilters {

  /** After Spring Security and the engine's own filters, before its REST servlets. */
  private static final int ORDER = 300;

  @Bean
  FilterRegistrationBean<StepFormDataFilter> stepFormDataFilter(WorkQueue queue, CaseViews cases, StepFormData data,
      CurrentPerson current, ObjectMapper json) {
    FilterRegistrationBean<StepFormDataFilter> filter =
        new FilterRegistrationBean<>(new StepFormDataFilter(queue, cases, data, current, json));
    filter.addUrlPatterns("/camunda/api/*", "/engine-rest/*");
    filter.setOrder(ORDER);
    return filter;
  }

  @Bean
  FilterRegistrationBean<EngineDoorsFilter> engineDoorsFilter(ObjectMapper json) {
    FilterRegistrationBean<EngineDoorsFilter> filter = new FilterRegistrationBean<>(new EngineDoorsFilter(json));
    filter.addUrlPatterns("/camunda/api/*", "/engine-rest/*");
    filter.setOrder(ORDER - 1);
    return filter;
  }
}
