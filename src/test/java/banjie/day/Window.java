package banjie.day;

/** An office's window with the demo's officers, each at their own step. */
enum Window {
  HALL("hall", "intake", "review", "review2", "review3", "complete"),
  /** 政务服务驿站; it has one reviewer, as it handles no licence. */
  SERVICE_STATION("service-station", "station-intake", "station-review", null, null, "station-complete");

  final String office;
  final String intake;
  final String review;
  final String leadCheck;
  final String secondCheck;
  final String completion;

  Window(String office, String intake, String review, String leadCheck, String secondCheck, String completion) {
    this.office = office;
    this.intake = intake;
    this.review = review;
    this.leadCheck = leadCheck;
    this.secondCheck = secondCheck;
    this.completion = completion;
  }
}
