package banjie.documents;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a bureau says of itself on its documents.
 *
 * @param organ the issuing organ's full name
 * @param shortName of the organ, before the word of the number: 海人社受字〔2026〕12号
 * @param contact telephone; empty for the catalogue's, and where that is empty too for unpublished
 * @param complaintPhone likewise (监督电话)
 * @param unpublished printed in place of a telephone that nobody has entered
 * @param reviewOrgan where an applicant applies for reconsideration (行政复议法 24)
 * @param court where an applicant brings an action
 * @param seal a PNG file; empty for the words （盖章）
 * @param font a TrueType file with Chinese letters; empty for the built-in one
 * @param templates a folder whose files take the place of the built-in ones of the same name; empty for none
 * @param sealing whether this node numbers and seals in the background; a download seals in any case
 * @param pause between two looks for what waits to be sealed
 */
@ConfigurationProperties("banjie.documents")
record DocumentSettings(
    @DefaultValue("海城市人力资源和社会保障局") String organ,
    @DefaultValue("海人社") String shortName,
    @DefaultValue("") String contact,
    @DefaultValue("") String complaintPhone,
    @DefaultValue("见办事大厅公示") String unpublished,
    @DefaultValue("海城市人民政府") String reviewOrgan,
    @DefaultValue("有管辖权的人民法院") String court,
    @DefaultValue("") String seal,
    @DefaultValue("") String font,
    @DefaultValue("") String templates,
    @DefaultValue("true") boolean sealing,
    @DefaultValue("5s") Duration pause) {}
