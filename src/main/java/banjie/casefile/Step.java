package banjie.casefile;

/** A piece of work for one officer. Together with an office it names a queue. */
public enum Step {
  STATION("盖章认定", "STATION"),
  INTAKE("受理", "INTAKE"),
  REVIEW("审核", "REVIEW"),
  /** The two substantive checks of a licence, by two officers (APL 34). */
  LEAD_CHECK("主办核查", "REVIEW"),
  SECOND_CHECK("协办核查", "REVIEW"),
  SUPPLY_CHECK("核验补交材料", "REVIEW"),
  COMPLETION("办结", "COMPLETION"),
  DELIVERY("送达", "COMPLETION"),
  /** On time only, never on the case itself. */
  EXTENSION_DECISION("审批延期", "SUPERVISOR"),
  PROCEDURE_DECISION("审批特别程序", "SUPERVISOR");

  private final String nameZh;
  private final String role;

  Step(String nameZh, String role) {
    this.nameZh = nameZh;
    this.role = role;
  }

  public String nameZh() {
    return nameZh;
  }

  /** The role whose holders work this step. */
  public String role() {
    return role;
  }
}
