package banjie.portal.mycases;

import banjie.worklist.OpenPaper;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One case in the list.
 *
 * @param missing what the applicant has to supply, still to come only
 * @param daysLeft working days until the missing papers are due, 0 on the last day; null where nothing is missing
 * @param rateable delivered and not yet rated
 */
record CaseCard(UUID id, String number, String nameZh, String nameEn, Instant submittedAt, Standing standing,
    List<OpenPaper> missing, Integer daysLeft, boolean rateable, boolean closed) {}
