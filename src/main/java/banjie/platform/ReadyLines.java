package banjie.platform;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the application where to go. */
@Component
public class ReadyLines {

  private static final Logger log = LoggerFactory.getLogger(ReadyLines.class);

  /** Something else worth telling at the end of the start, for example the demo people. */
  public interface Also {
    List<String> lines();
  }

  private final Environment environment;
  private final ObjectProvider<Also> also;

  ReadyLines(Environment environment, ObjectProvider<Also> also) {
    this.environment = environment;
    this.also = also;
  }

  @EventListener(ApplicationReadyEvent.class)
  void tell() {
    String port = environment.getProperty("local.server.port");
    if (port == null) {
      return; // no door is open: a test
    }
    String home = "http://localhost:" + port;
    log.info("办结 is ready: {}/", home);
    log.info("  Tasklist 任务列表 {}/camunda/app/tasklist/   REST {}/v3/api-docs   health {}/actuator/health",
        home, home, home);
    also.forEach(other -> other.lines().forEach(line -> log.info("  {}", line)));
  }
}
