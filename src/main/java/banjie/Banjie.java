package banjie;

import banjie.platform.BureauClock;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Beans are called by the full name of their class, so that none takes a name that the engine uses itself or that a model
 * calls; those that models call are named by hand.
 */
@ConfigurationPropertiesScan
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Banjie {

  public static void main(String[] args) {
    // The engine stores timer dates without a zone, in the zone of the JVM: it has to be the same on every node.
    TimeZone.setDefault(TimeZone.getTimeZone(BureauClock.ZONE));
    SpringApplication.run(Banjie.class, args);
  }
}
