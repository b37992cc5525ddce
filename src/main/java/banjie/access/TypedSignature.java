package banjie.access;

import banjie.casefile.Filing;
import banjie.casefile.Signature;
import banjie.platform.Refusal;
import banjie.platform.Refusal.Problem;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;

/**
 * A signature as it comes through a door: the name typed, and an explicit yes.
 *
 * @param confirmed has to be true in the portal; of a page signed at the counter the clerk sends the name alone
 */
public record TypedSignature(@Size(max = 100) String name, Boolean confirmed) {

  /**
   * @param typed null where nothing was sent, which at the counter means: signed on paper under the name of the filing
   * @param address where the request came from
   * @throws Refusal "signature-required" or "not-confirmed"
   */
  public static Signature by(Person person, TypedSignature typed, String address, Filing filing) {
    if (person.isStaff()) {
      return Signature.onPaper(typed == null ? null : typed.name(), filing);
    }
    List<Problem> problems = new ArrayList<>();
    if (typed == null || typed.name() == null || typed.name().isBlank()) {
      problems.add(new Problem("signature.name", "签署容缺受理承诺书须键入姓名（单位名称）", "Type the name to sign the commitment"));
    }
    if (typed != null && !Boolean.TRUE.equals(typed.confirmed())) {
      problems.add(new Problem("signature.confirmed", "请确认已阅读承诺内容并自愿承担逾期后果",
          "Confirm that you have read the commitment and accept what follows"));
    }
    if (!problems.isEmpty()) {
      boolean named = problems.get(0).field().equals("signature.confirmed");
      throw new Refusal(Refusal.Kind.INVALID, named ? "not-confirmed" : "signature-required", problems);
    }
    return new Signature(typed.name().strip(), Signature.Method.PORTAL, address);
  }
}
