package banjie.access;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.DefaultOAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/** The parts that the chains are made of. */
@Configuration(proxyBeanMethods = false)
class SecurityBeans {

  private static final String PERSON = "person";

  /** Without it string patterns miss the servlets of the engine's REST interface, which are not Spring's. */
  @Bean
  PathPatternRequestMatcherBuilderFactoryBean requestMatcherBuilder() {
    return new PathPatternRequestMatcherBuilderFactoryBean();
  }

  /** Nobody reads how long each of some twenty filters took, and measuring them costs more than most of them do. */
  @Bean
  SecurityObservationSettings observations() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  PasswordEncoder passwordEncoder() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }

  @Bean
  AuthenticationManager authenticationManager(PasswordSignIn passwordSignIn) {
    return new ProviderManager(passwordSignIn);
  }

  @Bean
  BearerTokenResolver bearerTokenResolver() {
    return new DefaultBearerTokenResolver();
  }

  @Bean
  OpaqueTokenIntrospector tokenIntrospector(Tokens tokens) {
    return token -> tokens.holder(token)
        .map(person -> new DefaultOAuth2AuthenticatedPrincipal(person.username(), Map.of(PERSON, person),
            AuthorityUtils.NO_AUTHORITIES))
        .orElseThrow(() -> new BadOpaqueTokenException("unknown, expired or withdrawn"));
  }

  /** However somebody signed in, the rest of the application sees the same kind of authentication. */
  @Bean
  OpaqueTokenAuthenticationConverter tokenConverter() {
    return (token, principal) -> new SignedIn(principal.getAttribute(PERSON));
  }
}
