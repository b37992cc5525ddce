package banjie.identifiers;

public enum Sex {
  MALE,
  FEMALE
}
