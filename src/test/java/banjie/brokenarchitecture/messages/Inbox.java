package banjie.brokenarchitecture.messages;

/** Sound. */
public final class Inbox {
}
