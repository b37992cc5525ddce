package banjie.catalogue;

import java.util.List;

public record Deferrals(String noteZh, String noteEn, List<Deferral> deferrals) {

  public Deferrals {
    deferrals = Lists.copy(deferrals);
  }
}
