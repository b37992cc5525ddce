package banjie.brokenarchitecture.casefile;

import banjie.brokenarchitecture.catalogue.Item;
import org.springframework.util.StringUtils;

/** Broken: needs a framework to read a text, and reads the catalogue beside it. */
public final class CaseFile {

  Item neighbour;

  boolean named(String number) {
    return StringUtils.hasText(number);
  }
}
