package banjie.pages;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Small things that templates/form.html puts together: `@formWords`. */
@Component("formWords")
public class FormWords {

  /** Ids of hint and complaint, for aria-describedby; null where there is neither. */
  public String describedBy(String id, String hint, List<String> wrong) {
    List<String> ids = new ArrayList<>();
    if (hint != null && !hint.isEmpty()) {
      ids.add(id + "-hint");
    }
    if (!wrong.isEmpty()) {
      ids.add(id + "-error");
    }
    return ids.isEmpty() ? null : String.join(" ", ids);
  }
}
