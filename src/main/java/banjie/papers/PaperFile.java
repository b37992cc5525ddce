package banjie.papers;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What is known of an uploaded file.
 *
 * @param sha256 of the content, hexadecimal
 */
public record PaperFile(UUID id, UUID caseId, String paperCode, String fileName, String mediaType, long size, String sha256,
    OffsetDateTime uploadedAt) {}
