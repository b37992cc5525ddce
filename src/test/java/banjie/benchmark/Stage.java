package banjie.benchmark;

/** What an officer does in the life of a case, in order; each is measured alone. */
enum Stage {
  SUBMIT("submit"),
  TAKE_INTAKE("take from intake queue"),
  INTAKE("decide intake"),
  TAKE_REVIEW("take from review queue"),
  REVIEW("decide review"),
  TAKE_COMPLETION("take from completion queue"),
  COMPLETION("complete and hand over");

  private final String words;

  Stage(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
