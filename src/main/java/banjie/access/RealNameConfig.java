package banjie.access;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.util.StringUtils;
import org.springframework.web.client.RestClient;

@Configuration(proxyBeanMethods = false)
class RealNameConfig {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  @Bean
  @ConditionalOnMissingBean
  RealNameRegister realNameRegister(@Value("${banjie.real-name-check.url:}") String url, RestClient.Builder http) {
    if (!StringUtils.hasText(url)) {
      return claim -> RealNameRegister.Answer.NOT_CHECKED;
    }
    SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
    requests.setConnectTimeout(PATIENCE);
    requests.setReadTimeout(PATIENCE);
    return new HttpRealNameRegister(http.requestFactory(requests).baseUrl(url).build());
  }
}
