package kz.bagalau.testing.bank;

/** An item on its way into the bank. */
record NewItem(String identifier, String title, String path, String xml, double maximumScore) {}
