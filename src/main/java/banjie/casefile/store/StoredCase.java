package banjie.casefile.store;

import java.util.UUID;

/** What of a row makes the case again. */
record StoredCase(UUID id, String number, String queryCode, String state, Integer version, String filing, String progress) {}
