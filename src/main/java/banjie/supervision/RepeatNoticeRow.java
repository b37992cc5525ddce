package banjie.supervision;

import java.math.BigDecimal;

/**
 * How often an office asked for papers in a month.
 *
 * @param month yyyy-MM, of the notice
 * @param notices all notices of missing papers; cases those that got one
 * @param repeatNotices those that weren't the first of their case (行政许可法第七十二条)
 * @param rate repeatNotices of notices, in per cent with one decimal
 * @param repeatedCases their numbers, separated by commas; null without one
 */
public record RepeatNoticeRow(String office, String month, int notices, int repeatNotices, BigDecimal rate, int cases,
    String repeatedCases) {}
