package banjie.browser;

import banjie.access.TestPeople;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The people of one test, each with a browser of their own: nothing is left over for the next test. */
public final class Visitors {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final Browser browser;
  private final String address;
  private final List<Visitor> all = new ArrayList<>();
  /** Cookies by username: in one test each signs in once, however many screens they have. */
  private final Map<String, String> signedIn = new HashMap<>();
  private final Map<String, String> passwords = new HashMap<>();

  Visitors(Browser browser, String address) {
    this.browser = browser;
    this.address = address;
  }

  public Entrance anyone() {
    return new Entrance(this, null, Screen.DESKTOP, "zh", false, true);
  }

  /** Signed in through the sign-in form. */
  public Entrance as(String username) {
    return new Entrance(this, username, Screen.DESKTOP, "zh", false, true);
  }

  /** For people who are not the demo's. */
  public void password(String username, String password) {
    passwords.put(username, password);
  }

  /** Where the application is, for example http://localhost:8080 */
  public String address() {
    return address;
  }

  Visitor enter(Entrance entrance) {
    BrowserContext context = browser.newContext(entrance.options(address, signedIn.get(entrance.username())));
    context.setDefaultTimeout(10_000);
    context.addCookies(entrance.cookies(address));
    if (entrance.username() != null && !signedIn.containsKey(entrance.username())) {
      signIn(context.request(), entrance.username());
      signedIn.put(entrance.username(), context.storageState());
    }
    Visitor visitor = new Visitor(context, address, entrance);
    all.add(visitor);
    return visitor;
  }

  private void signIn(APIRequestContext http, String username) {
    String password = passwords.getOrDefault(username, TestPeople.PASSWORD);
    Matcher token = CSRF.matcher(http.get("/sign-in").text());
    if (!token.find()) {
      throw new AssertionError("the sign-in form has no token");
    }
    FormData form = FormData.create().set("username", username).set("password", password).set("_csrf", token.group(1));
    APIResponse answer = http.post("/sign-in", RequestOptions.create().setForm(form).setMaxRedirects(0));
    String to = answer.headers().get("location");
    if (answer.status() != 302 || to == null || to.contains("/sign-in")) {
      throw new AssertionError(username + " could not sign in: " + answer.status() + " " + to);
    }
  }

  /** What a browser sends along once this person has signed in, for other programs than ours. */
  public String cookie(String username) {
    return as(username).enter().context().cookies().stream().filter(cookie -> cookie.name.equals("SESSION"))
        .map(cookie -> cookie.name + "=" + cookie.value).findFirst().orElseThrow();
  }

  /** From now on whoever comes as this person signs in anew. */
  public void forget(String username) {
    signedIn.remove(username);
  }

  void picturesOfFailure(String test) {
    for (int i = 0; i < all.size(); i++) {
      try {
        Pictures.take(all.get(i).page(), Path.of("target", "pictures", "failures", test + "-" + (i + 1) + ".png"));
      } catch (PlaywrightException gone) {
        System.err.println("no picture of the failure: " + gone.getMessage());
      }
    }
  }

  /** All go; answers what their browsers complained of. */
  List<String> leave() {
    List<String> problems = new ArrayList<>();
    all.forEach(visitor -> problems.addAll(visitor.leave()));
    all.clear();
    return problems;
  }
}
