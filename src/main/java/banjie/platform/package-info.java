/** The ground under every feature: the clock, refusals and their problem details, the embedded database. */
package banjie.platform;
