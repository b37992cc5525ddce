package banjie.brokenarchitecture.access;

/** Sound. */
public final class Person {
}
