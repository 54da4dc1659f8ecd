package kz.bagalau.identity.secret;

import kz.bagalau.identity.IdentityProperties;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.security.crypto.keygen.KeyGenerators;

/** AES-256-GCM under the key password; without one secrets lie plain, which is allowed on the own machine only. */
public final class SecretSeal {
    private final String password;

    public SecretSeal(String password, IdentityProperties platform) {
        if (password.isBlank() && !platform.onOwnMachine()) {
            throw new IllegalStateException("Set KEY_PASSWORD: the secrets of " + platform.publicUrl()
                    + " must not lie unencrypted in the database");
        }
        this.password = password;
    }

    public SealedSecret seal(byte[] plain) {
        if (password.isBlank()) {
            return new SealedSecret(plain, null);
        }
        String salt = KeyGenerators.string().generateKey();
        return new SealedSecret(Encryptors.stronger(password, salt).encrypt(plain), salt);
    }

    /**
     * The secret as it was.
     *
     * @throws IllegalStateException when it was sealed under another password
     */
    public byte[] open(SealedSecret sealed) {
        return sealed.salt() == null
                ? sealed.bytes()
                : Encryptors.stronger(password, sealed.salt()).decrypt(sealed.bytes());
    }
}
