package banjie.messages;

import java.time.OffsetDateTime;

/**
 * One document that has to be served, and the proof that it was.
 *
 * @param served false while it waits; waitsFor then says for what
 * @param recipient who took a paper; told to officers and the applicant of the case, as the whole list is
 */
public record ProofOfService(long message, String kind, String kindZh, String title, String titleEn, boolean served,
    String waitsForZh, String waitsForEn, Serving.How method, String methodZh, String methodEn, OffsetDateTime servedAt,
    Serving.Basis basis, String basisZh, String basisEn, String recipient, Relation relation, String relationZh, String note,
    String recordedBy, OffsetDateTime recordedAt) {

  static ProofOfService of(MessageRow row) {
    boolean served = row.servedAt() != null;
    boolean reading = row.waitsForReading();
    Serving.How how = row.servedHow();
    Serving.Basis basis = row.servedBasis();
    Relation relation = row.relation();
    return new ProofOfService(row.id(), row.kind(), row.kindZh(), row.title(), row.titleEn(), served,
        served ? null : reading ? "等待申请人在网上收件箱阅读" : "申请人未同意电子送达，应窗口或邮寄送达",
        served ? null : reading ? "the applicant reading it in the inbox"
            : "service on paper: there is no consent to electronic service",
        how, served ? how.zh : null, served ? how.en : null, row.servedAt(), basis, served ? basis.zh : null,
        served ? basis.en : null, row.servedTo(), relation, relation == null ? null : relation.zh, row.serviceNote(),
            row.recordedBy(), row.recordedAt());
  }
}
