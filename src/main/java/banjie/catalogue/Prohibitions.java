package banjie.catalogue;

import java.util.List;

public record Prohibitions(String noteZh, String noteEn, String reading, List<Prohibition> prohibitions) {

  public Prohibitions {
    prohibitions = Lists.copy(prohibitions);
  }
}
