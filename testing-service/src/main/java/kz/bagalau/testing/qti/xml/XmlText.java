package kz.bagalau.testing.qti.xml;

/** Character data, as it stands in the document. */
public record XmlText(String text) implements XmlNode {}
