package banjie.platform;

import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.util.StringUtils;

/**
 * The demo is on by default, with people whose passwords everybody knows. That must not happen by accident to a
 * database that somebody pointed us at: there the profile has to be named.
 */
class ProfileGuard implements EnvironmentPostProcessor, Ordered {

  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE; // after the configuration files have been read
  }

  @Override
  public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
    boolean external = StringUtils.hasText(environment.getProperty("spring.datasource.url"));
    boolean demoByDefault = environment.getActiveProfiles().length == 0
        && Arrays.asList(environment.getDefaultProfiles()).contains("demo");
    if (external && demoByDefault) {
      throw new StartRefused(
          "给出了外部数据库（spring.datasource.url），但没有指定运行配置；默认的演示配置会建立密码公开的演示人员，因此不启动。\n"
              + "An external database is given (spring.datasource.url) but no profile is named. The default one, demo, "
              + "makes people whose passwords are public, so it doesn't start by accident.",
          "正式使用：--spring.profiles.active=production；确要演示：--spring.profiles.active=demo\n"
              + "For real work set SPRING_PROFILES_ACTIVE=production; for a demo on that database set "
              + "SPRING_PROFILES_ACTIVE=demo.");
    }
  }
}
