package banjie.messages;

import java.time.OffsetDateTime;

record DeliveryRow(Long messageId, String channel, DeliveryState state, Integer attempts, OffsetDateTime nextAttemptAt,
    String lastError, OffsetDateTime sentAt) {}
