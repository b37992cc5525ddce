package banjie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an old telephone has to fetch before anything is kept: as sent over the wire, headers included. */
@BrowserTest
class FirstLoadTest {

  private static final long MOST = 150_000;

  @ParameterizedTest
  @ValueSource(strings = {"/", "/sign-in"})
  void theFirstLoadIsSmall(String path, Visitors visitors) {
    Visitor anyone = visitors.anyone().onPhone().enter();
    Map<String, Long> bytes = bytesOf(anyone, path);
    System.out.printf("first load of %s: %,d bytes %s%n", path, sum(bytes), bytes);
    assertThat(sum(bytes)).as("%s: %s", path, bytes).isBetween(10_000L, MOST);
  }

  @Test
  void theSecondLoadFetchesThePageAlone(Visitors visitors) {
    Visitor anyone = visitors.anyone().onPhone().open("/");
    Map<String, Long> again = bytesOf(anyone, "/sign-in");
    // The browser asks for the icon when it has nothing else to do, once.
    assertThat(again.keySet()).as("fetched again").allMatch(url -> url.equals("/sign-in") || url.startsWith("/favicon"));
  }

  private static Map<String, Long> bytesOf(Visitor visitor, String path) {
    CDPSession devtools = visitor.context().newCDPSession(visitor.page());
    Map<String, String> urls = new TreeMap<>();
    Map<String, Long> bytes = new TreeMap<>();
    List<String> fromCache = new ArrayList<>();
    devtools.send("Network.enable");
    devtools.on("Network.requestWillBeSent", event -> urls.put(id(event), event.getAsJsonObject("request").get("url").getAsString()));
    devtools.on("Network.requestServedFromCache", event -> fromCache.add(id(event)));
    devtools.on("Network.responseReceived", event -> {
      if (event.getAsJsonObject("response").get("fromDiskCache").getAsBoolean()) {
        fromCache.add(id(event));
      }
    });
    devtools.on("Network.loadingFinished", event -> {
      if (!fromCache.contains(id(event)) && urls.containsKey(id(event))) {
        bytes.put(urls.get(id(event)).replaceFirst("^https?://[^/]+", ""), event.get("encodedDataLength").getAsLong());
      }
    });
    visitor.open(path);
    visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
    return bytes;
  }

  private static String id(JsonObject event) {
    return event.get("requestId").getAsString();
  }

  private static long sum(Map<String, Long> bytes) {
    return bytes.values().stream().mapToLong(Long::longValue).sum();
  }
}
