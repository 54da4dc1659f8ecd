package kz.bagalau.identity.support;

/** Where the service under test listens. */
public interface ServiceAddress {
    String of(String path);
}
