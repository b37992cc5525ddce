package banjie.access;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * How an applicant is told what happens, besides the inbox, which is always there.
 *
 * @param email null where there is none
 * @param electronicService consents that documents are served through the inbox (DOMAIN §4)
 * @param channels what else is sent, where the bureau sends it at all
 */
public record Contact(
    @Schema(example = "zhangsan@example.com") String email,
    String mobile,
    boolean electronicService,
    List<Channel> channels) {

  public enum Channel { EMAIL, SMS }

  public boolean by(Channel channel) {
    return channels != null && channels.contains(channel);
  }
}
