/** Measures the whole life of a case, ours beside a plain engine's. */
package banjie.benchmark;
