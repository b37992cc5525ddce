/** The pages as people meet them: in a real Chromium, over real HTTP, in both languages, on desktop and telephone. */
package banjie.browser;
