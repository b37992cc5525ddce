package banjie.process;

/** The demo people of one office, by step; a licence takes three reviewers, whom only the hall has. */
record Counter(String intake, String leadCheck, String secondCheck, String review, String completion) {

  static final Counter HALL = new Counter("intake", "review", "review2", "review3", "complete");
  static final Counter SERVICE_STATION = new Counter("station-intake", null, null, "station-review", "station-complete");
}
