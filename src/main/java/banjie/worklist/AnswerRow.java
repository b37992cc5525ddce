package banjie.worklist;

/** One answer in words, as the form asks it; numbers that identify a person are masked. */
public record AnswerRow(String key, String labelZh, String labelEn, String valueZh, String valueEn) {}
