package banjie.process.webapps;

import banjie.access.CurrentPerson;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WebappsConfig {

  /** After Spring Security, which knows who it is, and before the applications. */
  private static final int ORDER = 201;

  @Bean
  FilterRegistrationBean<ContainerBasedAuthenticationFilter> webappsSignIn() {
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> filter =
        new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
    filter.addInitParameter("authentication-provider", SignedInPerson.class.getName());
    filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
    filter.setOrder(ORDER);
    return filter;
  }

  @Bean
  FilterRegistrationBean<EngineRestIdentity> engineRestIdentity(IdentityService identity, CurrentPerson current) {
    FilterRegistrationBean<EngineRestIdentity> filter =
        new FilterRegistrationBean<>(new EngineRestIdentity(identity, current));
    filter.addUrlPatterns("/engine-rest/*");
    filter.setOrder(ORDER);
    return filter;
  }
}
