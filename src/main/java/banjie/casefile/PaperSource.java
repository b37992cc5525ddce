package banjie.casefile;

import java.time.Instant;
import java.util.UUID;

/**
 * Where the bureau itself has a paper from, so that nobody has to bring it again.
 *
 * @param caseId the earlier case of the same applicant
 * @param paperCode the paper there; null where it is that case's result
 * @param at when an officer of the bureau found it good, or approved it
 */
public record PaperSource(UUID caseId, String caseNumber, String itemNameZh, String itemNameEn, String paperCode, Instant at) {}
