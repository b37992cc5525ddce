package banjie.messages;

import java.util.List;

/** @param unread of all pages */
public record InboxPage(long unread, List<InboxMessage> messages) {}
