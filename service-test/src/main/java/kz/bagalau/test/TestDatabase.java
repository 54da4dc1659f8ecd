package kz.bagalau.test;

/** A database of the test server. */
public record TestDatabase(String url, String user, String password) {}
