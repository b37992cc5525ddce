package banjie.access;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Which address asks for what. What isn't named here is closed. */
@Configuration(proxyBeanMethods = false)
class SecurityChains {

  /** What anybody may read before deciding to apply. */
  private static final String[] PUBLIC_READING = {
      "/api/v1/matters/**", "/api/v1/offices/**", "/api/v1/prohibitions/**", "/api/v1/deferrals/**",
      "/api/v1/catalogue/versions/**", "/api/v1/search", "/api/v1/deadlines/**", "/api/v1/calendar", "/api/v1/calendar/*", "/api/v1/verify/*",
      "/api/v1/tickets/**", "/v3/api-docs/**", "/v3/api-docs.yaml"};

  private static final String[] PUBLIC_POSTING = {
      "/api/v1/matters/*/checklist", "/api/v1/registrations/*", "/api/v1/tokens", "/api/v1/verify/*", "/api/v1/track",
      "/api/v1/tickets/*"};

  /** Pages that anybody may read, and their parts. */
  private static final String[] PUBLIC_PAGES = {
      "/", "/search", "/matters/**", "/calendar", "/offices", "/prohibitions", "/deferrals", "/track/**", "/verify", "/verify/*",
      "/register/**", "/tickets/**", "/settings", "/sign-in", "/robots.txt", "/sitemap.xml",
      "/css/**", "/js/**", "/webjars/**", "/favicon*.svg", "/favicon.ico", "/actuator/health"};

  private static final String[] PUBLIC_FORMS = {"/track/**", "/verify/*", "/register/**", "/tickets/**"};

  /** Scripts and styles come from us alone, none stands in a page, and no other site shows our pages in a frame. */
  private static final String CONTENT_SECURITY =
      "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; "
          + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

  private final AccessProblems problems;
  private final SignInTurns turns;
  private final SignInFailed failed;

  SecurityChains(AccessProblems problems, SignInTurns turns, SignInFailed failed) {
    this.problems = problems;
    this.turns = turns;
    this.failed = failed;
  }

  /** The engine's REST interface, for programs of the staff. */
  @Bean
  @Order(1)
  SecurityFilterChain engineRest(HttpSecurity http) throws Exception {
    return forPrograms(http.securityMatcher("/engine-rest/**"))
        .authorizeHttpRequests(requests -> requests.anyRequest().hasRole("STAFF"))
        .build();
  }

  /** The engine's applications bring their own protection against forged requests, and their own headers. */
  @Bean
  @Order(2)
  SecurityFilterChain engineApplications(HttpSecurity http) throws Exception {
    PathPatternRequestMatcher.Builder path = PathPatternRequestMatcher.withDefaults();
    HttpSessionRequestCache pagesOnly = new HttpSessionRequestCache();
    pagesOnly.setRequestMatcher(path.matcher(GET, "/camunda/app/**"));
    return http.securityMatcher("/camunda/**")
        .csrf(AbstractHttpConfigurer::disable)
        .headers(AbstractHttpConfigurer::disable)
        .requestCache(cache -> cache.requestCache(pagesOnly))
        .authorizeHttpRequests(requests -> requests
            .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD).permitAll()
            .anyRequest().hasRole("STAFF"))
        // Their own sign-out would be undone by the next click, since it's our session that signs in there.
        .logout(logout -> logout
            .logoutRequestMatcher(path.matcher(POST, "/camunda/api/admin/auth/user/{engine}/logout"))
            .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
        .exceptionHandling(handling -> handling
            .defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                path.matcher("/camunda/api/**"))
            .defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint("/sign-in"),
                path.matcher("/camunda/**")))
        .build();
  }

  /** Our REST interface. */
  @Bean
  @Order(3)
  SecurityFilterChain api(HttpSecurity http) throws Exception {
    return forPrograms(http.securityMatcher("/api/**", "/v3/**"))
        .authorizeHttpRequests(requests -> requests
            .requestMatchers(GET, PUBLIC_READING).permitAll()
            .requestMatchers(POST, PUBLIC_POSTING).permitAll()
            .requestMatchers("/api/v1/staff/**", "/api/v1/calendar/notices/**", "/api/v1/demo/**").hasRole("ADMINISTRATOR")
            .anyRequest().authenticated())
        .build();
  }

  /** Pages for people. */
  @Bean
  @Order(4)
  SecurityFilterChain pages(HttpSecurity http) throws Exception {
    return http
        .csrf(csrf -> csrf.ignoringRequestMatchers("/verify/*")) // changes nothing, and needs no session
        .headers(headers -> headers
            .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY))
            .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
        .authorizeHttpRequests(requests -> requests
            .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD).permitAll()
            .requestMatchers(GET, PUBLIC_PAGES).permitAll()
            .requestMatchers(POST, PUBLIC_FORMS).permitAll()
            .requestMatchers("/error").permitAll()
            .requestMatchers("/apply/**", "/my/**", "/my").hasRole("APPLICANT")
            .requestMatchers("/desk/filing/**").hasRole("INTAKE")
            .requestMatchers("/desk/**", "/desk").hasAnyRole("INTAKE", "REVIEW", "COMPLETION", "STATION")
            .requestMatchers("/board/**", "/board").hasRole("SUPERVISOR")
            .requestMatchers("/admin/**", "/admin").hasRole("ADMINISTRATOR")
            .requestMatchers("/account/**", "/account").authenticated()
            .anyRequest().denyAll())
        .formLogin(form -> form.loginPage("/sign-in").permitAll().successHandler(turns).failureHandler(failed))
        .exceptionHandling(handling -> handling.accessDeniedHandler(turns)
            .authenticationEntryPoint(turns))
        .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/").permitAll())
        .build();
  }

  private HttpSecurity forPrograms(HttpSecurity http) throws Exception {
    return http
        .csrf(AbstractHttpConfigurer::disable) // nothing here is signed in by a cookie
        .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .httpBasic(basic -> basic.authenticationEntryPoint(problems))
        .oauth2ResourceServer(server -> server.opaqueToken(Customizer.withDefaults())
            .authenticationEntryPoint(problems).accessDeniedHandler(problems))
        .exceptionHandling(handling -> handling
            .authenticationEntryPoint(problems).accessDeniedHandler(problems));
  }
}
