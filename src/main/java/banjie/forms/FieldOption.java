package banjie.forms;

/** One choice of a select, radio or checklist. */
public record FieldOption(String value, String labelZh, String labelEn) {}
