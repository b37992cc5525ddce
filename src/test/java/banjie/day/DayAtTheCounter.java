package banjie.day;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * Shows on a running demo that the guide's promise is kept, and says by its exit status whether it is. It may be run
 * again on the same instance; time only goes forward.
 */
public final class DayAtTheCounter {

  private static final int DIFFERS = 1;
  private static final int CANNOT_RUN = 2;

  private DayAtTheCounter() {}

  /** @param args the address of a running demo; by default this machine's port 8080 */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    System.exit(run(args.length > 0 ? args[0] : "http://localhost:8080", out));
  }

  /** @return the exit status: 0 as promised, 1 something differs, 2 there is no demo to try it with */
  static int run(String address, PrintStream out) {
    if (!address.matches("https?://[^/].*")) {
      out.println("不是网址 Not an address: " + address);
      return CANNOT_RUN;
    }
    try {
      Api api = new Api(URI.create(address));
      Api.Answer clock = api.send("admin", "GET", "/api/v1/demo/clock", null);
      if (!clock.ok() || clock.body() == null) {
        out.println(address + " 有应答，但不是演示环境（演示时钟应答 " + clock.status() + "）。请以 demo 配置启动。\n"
            + address + " answers, but is no demo of this system: it has no clock for its administrator to move (status "
            + clock.status() + "). Start it with the demo profile.");
        return CANNOT_RUN;
      }
      Verdict verdict = new Day(api, out).live().judgedBy(Guide.PRINTED);
      out.println(Report.of(verdict, Guide.PRINTED));
      return verdict.isClean() ? 0 : DIFFERS;
    } catch (UncheckedIOException unreachable) {
      out.println("连不上 " + address + "。请先运行 mvn spring-boot:run，或给出正在运行的演示环境的网址。\n"
          + "Nobody answers at " + address + ". Run mvn spring-boot:run first, or name the address of a running demo.");
      return CANNOT_RUN;
    } catch (Api.Refused refused) {
      out.println("✗ " + refused.getMessage());
      return DIFFERS;
    }
  }
}
