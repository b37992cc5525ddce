package banjie.supervision;

/** Null means any. The officer by name, as the rows show it; office and step together are a group's queue. */
record LateFilter(Integer matter, String item, String step, String officer, String office) {}
