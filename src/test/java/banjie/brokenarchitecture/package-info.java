/** Tiny classes that break the rules of the architecture on purpose; never used, only judged. */
package banjie.brokenarchitecture;
