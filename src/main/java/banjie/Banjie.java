package banjie;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Banjie {

  public static void main(String[] args) {
    SpringApplication.run(Banjie.class, args);
  }
}
