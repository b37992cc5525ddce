// Reads from stdin {chrome, categories, runs, pages: [{name, url, preset: mobile|desktop, cookie}]}, writes to stdout
// [{name, scores: {category: 0..100, the best of the runs}, faults: ["category: what, where"]}].
import { launch } from "chrome-launcher";
import lighthouse, { desktopConfig } from "lighthouse";

const plan = JSON.parse(await new Response(process.stdin).text());

const chrome = await launch({
  chromePath: plan.chrome,
  chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  logLevel: "silent",
});

async function once(page) {
  const flags = {
    port: chrome.port,
    onlyCategories: plan.categories,
    extraHeaders: page.cookie ? { Cookie: page.cookie } : undefined,
    logLevel: "error",
    output: "json",
  };
  const { lhr } = await lighthouse(page.url, flags, page.preset === "desktop" ? desktopConfig : undefined);
  if (lhr.runtimeError) {
    throw new Error(`${page.url}: ${lhr.runtimeError.message}`);
  }
  if (new URL(lhr.finalDisplayedUrl).pathname !== new URL(page.url).pathname) {
    throw new Error(`${page.url} led to ${lhr.finalDisplayedUrl}`);
  }
  return lhr;
}

function faults(lhr) {
  return Object.values(lhr.categories).flatMap(category => category.auditRefs
    .filter(ref => ref.weight > 0)
    .map(ref => lhr.audits[ref.id])
    .filter(audit => audit.score !== null && audit.score < 0.9)
    .map(audit => `${category.id}: ${audit.title} ${audit.displayValue ?? ""} `
      + (audit.details?.items ?? []).slice(0, 3).map(item => item.node?.snippet ?? item.description ?? item.url ?? "").join(" ; ")));
}

const score = (lhr, category) => Math.round(100 * lhr.categories[category].score);

const results = [];
try {
  for (const page of plan.pages) {
    const tries = [];
    do {
      tries.push(await once(page));
    } while (tries.length < plan.runs && plan.categories.some(category => Math.max(...tries.map(lhr => score(lhr, category))) < 95));
    const best = Object.fromEntries(plan.categories.map(category => [category, Math.max(...tries.map(lhr => score(lhr, category)))]));
    results.push({ name: page.name, scores: best, faults: faults(tries[tries.length - 1]) });
  }
} finally {
  chrome.kill();
}
console.log(JSON.stringify(results));
