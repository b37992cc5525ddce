package banjie.messages;

import java.util.List;

/** @param unread of all pages */
record InboxPage(long unread, List<InboxMessage> messages) {}
