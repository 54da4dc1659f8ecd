package kz.bagalau.identity.secret;

import org.jspecify.annotations.Nullable;

/**
 * A secret as it is stored.
 *
 * @param salt of its encryption; null: it lies there plain
 */
public record SealedSecret(byte[] bytes, @Nullable String salt) {
    @Override
    public String toString() {
        return "SealedSecret[…]";
    }
}
