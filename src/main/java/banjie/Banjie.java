package banjie;

import banjie.platform.BureauClock;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class Banjie {

  public static void main(String[] args) {
    // The engine stores timer dates without a zone, in the zone of the JVM: it has to be the same on every node.
    TimeZone.setDefault(TimeZone.getTimeZone(BureauClock.ZONE));
    SpringApplication.run(Banjie.class, args);
  }
}
