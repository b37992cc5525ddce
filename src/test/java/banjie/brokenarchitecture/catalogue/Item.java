package banjie.brokenarchitecture.catalogue;

import banjie.brokenarchitecture.forms.Form;

/** Broken: knows the forms that are made from it. */
public final class Item {

  Form above;
}
