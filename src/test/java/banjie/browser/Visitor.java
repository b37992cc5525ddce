package banjie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** Somebody in front of a page. */
public final class Visitor {

  private final BrowserContext context;
  private final Entrance entrance;
  private final Complaints complaints;
  private Page page;

  Visitor(BrowserContext context, String address, Entrance entrance) {
    this.context = context;
    this.entrance = entrance;
    this.complaints = new Complaints(context, address, entrance);
    this.page = context.newPage();
  }

  // ---- going about -------------------------------------------------------------------------------------------------

  /** @param path from /; the answer must be a page, not an error, unless {@link #expecting} said so */
  public Visitor open(String path) {
    Response answer = page.navigate(path);
    assertThat(answer).as(path).isNotNull();
    return this;
  }

  public Page page() {
    return page;
  }

  /** The same person opens another tab, which is from now on the page; the other is still theirs. */
  public Page anotherTab(String path) {
    page = context.newPage();
    open(path);
    return page;
  }

  /** Turns back to one of their tabs. */
  public void lookAt(Page tab) {
    page = tab;
    tab.bringToFront();
  }

  /** Does what leads to another page, or to this one anew, and waits until that has come. */
  public void leaving(Runnable turn) {
    if (entrance.script()) {
      page.evaluate("() => document.documentElement.setAttribute('data-left', '')");
    }
    turn.run();
    page.locator("html:not([data-left]) body").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    page.waitForLoadState();
  }

  public Visitor press(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    return this;
  }

  public Visitor follow(String link) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)).first().click();
    return this;
  }

  public Locator heading() {
    return page.locator("h1");
  }

  /** Path and query of where they are now. */
  public String path() {
    return page.url().replaceFirst("^https?://[^/]+", "");
  }

  // ---- what is expected to go wrong --------------------------------------------------------------------------------

  /** From now on answers with this status are no complaint. */
  public Visitor expecting(int status) {
    complaints.expectStatus(status);
    return this;
  }

  /** Complaints with these words in them are none. */
  public Visitor expecting(String words) {
    complaints.expectWords(words);
    return this;
  }

  // ---- checks ------------------------------------------------------------------------------------------------------

  /** What the layout owes at any width and size, without looking for barriers: those don't depend on it. */
  public Visitor checkLayout(String state) {
    Appearance.check(page, entrance, state);
    return this;
  }

  /** As if the window were drawn to this screen's size for a moment. */
  public void onScreen(Screen screen, Runnable look) {
    page.setViewportSize(screen.width(), screen.height());
    try {
      look.run();
    } finally {
      page.setViewportSize(entrance.screen().width(), entrance.screen().height());
    }
  }

  /** No barrier of WCAG 2.2 AA, nothing wider than the screen, a title, one heading, no word without translation. */
  public Visitor check(String state) {
    Appearance.check(page, entrance, state);
    if (entrance.script()) {
      Axe.check(page, state + " (" + entrance.words() + ")");
    }
    return this;
  }

  /** Checks the state, and keeps how it looks: in target/pictures, and with -Dpictures.write=true in docs/pictures. */
  public Visitor picture(String name) {
    check(name);
    Pictures.keep(page, name);
    return this;
  }

  // ---- circumstances -----------------------------------------------------------------------------------------------

  /** From now on like an old telephone at the edge of its network: 400 kbit/s, 400 ms. */
  public Visitor onSlowNetwork() {
    JsonObject conditions = new JsonObject();
    conditions.addProperty("offline", false);
    conditions.addProperty("latency", 400);
    conditions.addProperty("downloadThroughput", 400_000 / 8);
    conditions.addProperty("uploadThroughput", 400_000 / 8);
    CDPSession devtools = context.newCDPSession(page);
    devtools.send("Network.enable");
    devtools.send("Network.emulateNetworkConditions", conditions);
    return this;
  }

  /** The connection is lost, or comes back. */
  public Visitor offline(boolean lost) {
    context.setOffline(lost);
    return this;
  }

  public BrowserContext context() {
    return context;
  }

  List<String> leave() {
    context.close();
    return complaints.found();
  }
}
