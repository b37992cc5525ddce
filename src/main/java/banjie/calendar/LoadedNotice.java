package banjie.calendar;

import java.time.Instant;

/** A notice in the store, without its days. */
record LoadedNotice(int year, String title, Instant loadedAt, String loadedBy) {}
