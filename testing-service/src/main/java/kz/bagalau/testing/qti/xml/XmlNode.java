package kz.bagalau.testing.qti.xml;

/** A piece of a document. */
public sealed interface XmlNode permits XmlElement, XmlText {}
