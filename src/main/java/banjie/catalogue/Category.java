package banjie.catalogue;

/** @param number as printed, a Chinese numeral */
public record Category(String number, String nameZh, String nameEn) {}
